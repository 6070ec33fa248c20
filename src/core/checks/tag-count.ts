import type { Tag } from '../base/fields.ts';
import { type Finding, type FindingFacts, finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { thingsByParent } from '../design/queries.ts';
import { concerns, type Thing } from '../kinds/index.ts';
import { createdSubnets } from '../network/vpc-network.ts';
import type { Check, DrawnVpc } from './check.ts';
import { groupsWithNatInstances } from './nat-groups.ts';

/** A resource has at most fifty, its own, those of all that it stands in, and the CDK's together. */
const MOST_ON_A_RESOURCE = 50;

/** What the CDK itself puts on a VPC and all that stands in it, and on a subnet besides. */
const OF_VPC = ['Name'];
const OF_SUBNET = ['Name', 'aws-cdk:subnet-name', 'aws-cdk:subnet-type'];

/** Those of a VPC, and where it has few enough those of what stands in it and says its own. */
export const tagCount: Check = ({ design, vpcs }) => {
  const inside = thingsByParent(design.things);
  return vpcs.flatMap((drawn): readonly Finding[] => {
    const { vpc, stack, built } = drawn;
    const around = [...(stack.tags ?? []), ...(vpc.tags ?? [])];
    const ofVpc = tooMany(vpc, createdSubnets(built).length > 0 ? OF_SUBNET : OF_VPC, around);
    if (ofVpc.length > 0) return ofVpc;
    return (inside.get(vpc.id) ?? []).flatMap((thing) => inVpc(thing, around, drawn));
  });
};

function inVpc(thing: Thing, around: readonly Tag[], drawn: DrawnVpc): readonly Finding[] {
  if (!('tags' in thing) || !thing.tags || !concerns(thing, 'tags')) return [];
  const given = [...around, ...thing.tags];
  switch (thing.kind) {
    case 'subnet-group':
      return tooMany(thing, OF_SUBNET, given);
    case 'vpn-connection':
      return tooMany(thing, OF_VPC, given);
    case 'flow-log': {
      const group = drawn.groups.find(({ id, reserved }) => id === thing.group && !reserved);
      return tooMany(thing, OF_VPC, [...given, ...(group?.tags ?? [])]);
    }
    case 'nat-instances': {
      const inGroups = groupsWithNatInstances(drawn).map(({ tags = [] }) => [...given, ...tags]);
      return inGroups.flatMap((tags) => tooMany(thing, OF_VPC, tags)).slice(0, 1);
    }
    default:
      return [];
  }
}

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
