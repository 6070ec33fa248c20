import { expect, it } from 'vitest';
import {
  drawn,
  instance,
  listener,
  loadBalancer,
  privateGroup,
  securityGroup,
  vpc,
} from '../checks/test-design.ts';
import { thingById } from '../design/queries.ts';
import { apply } from './apply.ts';

const design = drawn(
  vpc(
    'V',
    { outputs: [{ of: 'subnet-ids', group: 'v-application', constructId: 'Ids' }] },
    privateGroup('Application'),
    securityGroup('Shared'),
    securityGroup('Other'),
    instance('Web', { subnetGroup: 'v-application', securityGroups: ['v-shared', 'v-other'] }),
    loadBalancer('Alb'),
    listener('Http', 'v-alb', { targets: ['v-web'] }),
  ),
);

const without = (id: string, of: string) => {
  const after = apply(design, { do: 'remove-thing', id });
  if (!after.ok) throw new Error('refused');
  return thingById(after.value, of);
};

it.each([
  ['a reference', 'v-application', 'v-web', { subnetGroup: undefined }],
  ['one of a list', 'v-shared', 'v-web', { securityGroups: ['v-other'] }],
  ['the last of a list', 'v-web', 'v-alb-http', { targets: undefined }],
  ['an entry that names it', 'v-application', 'v', { outputs: undefined }],
])('what goes is no longer named: %s', (_, gone, by, says) => {
  const thing = without(gone, by);
  expect(thing).toMatchObject({ id: by });
  expect(Object.fromEntries(Object.keys(says).map((name) => [name, Reflect.get(thing ?? {}, name)]))).toEqual(
    says,
  );
});

it('what still stands is named as before, by the same object', () => {
  expect(without('v-other', 'v')).toBe(thingById(design, 'v'));
});
