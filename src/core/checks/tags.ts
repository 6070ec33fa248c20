import { type Tag, type TextLimits, textFault } from '../base/fields.ts';
import { type Finding, type FindingFacts, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id, Place } from '../base/place.ts';
import { thingsByParent } from '../design/queries.ts';
import { createdSubnets } from '../network/vpc-network.ts';
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

/** A resource has at most fifty, its own, those of all that it stands in, and the CDK's together. */
const MOST_ON_A_RESOURCE = 50;

/** What the CDK itself puts on a VPC and all that stands in it, and on a subnet besides. */
const OF_VPC = ['Name'];
const OF_SUBNET = ['Name', 'aws-cdk:subnet-name', 'aws-cdk:subnet-type'];

export const tagCount: Check = ({ design, vpcs }) => {
  const inside = thingsByParent(design.things);
  return vpcs.flatMap(({ vpc, stack, built, groups }): readonly Finding[] => {
    const around = [...(stack.tags ?? []), ...(vpc.tags ?? [])];
    const ofVpc = tooMany(vpc, createdSubnets(built).length > 0 ? OF_SUBNET : OF_VPC, around);
    if (ofVpc.length > 0) return ofVpc;
    return (inside.get(vpc.id) ?? []).flatMap((thing): readonly Finding[] => {
      if (!('tags' in thing) || !thing.tags) return [];
      switch (thing.kind) {
        case 'subnet-group':
          return thing.reserved ? [] : tooMany(thing, OF_SUBNET, [...around, ...thing.tags]);
        case 'flow-log': {
          const group = groups.find(({ id, reserved }) => id === thing.group && !reserved);
          return tooMany(thing, OF_VPC, [...around, ...(group?.tags ?? []), ...thing.tags]);
        }
        case 'vpn-connection':
          return tooMany(thing, OF_VPC, [...around, ...thing.tags]);
        default:
          return [];
      }
    });
  });
};

type Counted = FindingFacts['tag/too-many']['of'];

function tooMany(
  { id, kind, label: name }: { readonly id: Id; readonly kind: Counted; readonly label: string },
  ofCdk: readonly string[],
  given: readonly Tag[],
): readonly Finding[] {
  if (given.length + ofCdk.length <= MOST_ON_A_RESOURCE) return [];
  const count = new Set([...given.map(({ key }) => key), ...ofCdk]).size;
  if (count <= MOST_ON_A_RESOURCE) return [];
  const facts = { of: kind, name, count, limit: MOST_ON_A_RESOURCE };
  return [finding('tag/too-many', { id, field: 'tags' }, facts)];
}
