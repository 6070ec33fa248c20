import { type Tag, type TextLimits, textFault } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import type { Check } from './check.ts';

/**
 * What EC2 asks of tags: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
 * Any character is allowed there; ours leave out those that nobody can read.
 */
export const tagLimits = {
  key: { alphabet: 'line', minLength: 1, maxLength: 128 },
  value: { alphabet: 'line', minLength: 0, maxLength: 256 },
} as const satisfies Readonly<Record<string, TextLimits>>;
const RESERVED_PREFIX = /^aws:/i;

export const tags: Check = ({ design }) => [
  ...design.stacks.flatMap(({ id, name, tags: own }) => (own ? tagFindings(own, id, name) : [])),
  ...design.things.flatMap((thing) =>
    'tags' in thing && thing.tags ? tagFindings(thing.tags, thing.id, thing.label) : [],
  ),
];

const tagFindings = memoByIdentity((own: readonly Tag[], id: string, name: string): readonly Finding[] => {
  const seen = new Set<string>();
  return own.flatMap((tag, item) => {
    const at = { id, field: 'tags', item };
    const isRepeated = seen.has(tag.key);
    seen.add(tag.key);
    return [
      ...keyFindings(tag, name, at),
      ...valueFindings(tag, name, at),
      ...(isRepeated ? [finding('tag/twice', at, { name, key: tag.key })] : []),
    ];
  });
});

function keyFindings(tag: Tag, name: string, at: Place): readonly Finding[] {
  const { length } = tag.key;
  const told = (problem: 'empty' | 'too-long' | 'reserved-prefix' | 'alphabet') => [
    finding('tag/key', at, { name, key: tag.key, problem, length }),
  ];
  const fault = textFault(tag.key, tagLimits.key);
  if (!fault) return RESERVED_PREFIX.test(tag.key) ? told('reserved-prefix') : [];
  return told(fault.fault === 'too-short' ? 'empty' : fault.fault);
}

function valueFindings(tag: Tag, name: string, at: Place): readonly Finding[] {
  const fault = textFault(tag.value, tagLimits.value);
  if (!fault) return [];
  const problem = fault.fault === 'alphabet' ? 'alphabet' : 'too-long';
  return [finding('tag/value', at, { name, key: tag.key, problem, length: tag.value.length })];
}
