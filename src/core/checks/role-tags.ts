import type { Tag } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { stackById, stackIdOf } from '../design/queries.ts';
import { hasRole } from '../kinds/index.ts';
import type { Check } from './check.ts';

/**
 * What IAM takes in keys and values of tags; the role of a machine carries the tags of the machine and of its stack.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html
 */
const TAKEN_BY_IAM = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

export const roleTags: Check = ({ design }) => {
  const machines = design.things.filter(hasRole);
  const stacks = new Set(machines.map((machine) => stackById(design, stackIdOf(design, machine))));
  return [
    ...[...stacks].flatMap((stack) => (stack?.tags ? tagFindings(stack.tags, stack.id, stack.name) : [])),
    ...machines.flatMap(({ tags, id, label }) => (tags ? tagFindings(tags, id, label) : [])),
  ];
};

const tagFindings = memoByIdentity((tags: readonly Tag[], id: string, name: string): readonly Finding[] =>
  tags.flatMap(({ key, value }, item) => {
    const at = { id, field: 'tags', item };
    if (!TAKEN_BY_IAM.test(key)) return [finding('tag/not-for-role', at, { name, key })];
    return TAKEN_BY_IAM.test(value) ? [] : [finding('tag/not-for-role', at, { name, key, value })];
  }),
);
