import { App, Stack } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { stackMembers } from './stack-members.ts';

test('every member of the library’s stack is known, so that no attribute hides one', () => {
  const names = new Set<string>();
  let object: object | null = new Stack(new App(), 'Stack');
  while (object && object !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(object)) names.add(name);
    object = Object.getPrototypeOf(object);
  }
  const spoken = [...names].filter((name) => /^[a-z]/.test(name)).map((name) => name.toLowerCase());
  expect([...stackMembers].toSorted()).toEqual([...new Set(spoken)].toSorted());
});
