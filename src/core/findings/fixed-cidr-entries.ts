import type { Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import type { SubnetGroup } from '../kinds/index.ts';
import type { Entries, Fix, WayOut } from './entry.ts';
import { say, unsay, withoutItem } from './steps.ts';

/** CIDRs that are fixed for subnets. */
export const fixedCidrEntries: Entries<'fixed-cidr'> = {
  'fixed-cidr/host-bits': {
    title: 'A fixed CIDR inside a block',
    text: ({ subnet, cidr, network }) =>
      `${subnet} is to have ${cidr}, which lies inside ${network}: a CIDR names the first address of its block.`,
    fixes: ({ at, facts: { network } }, design) => [[use(design, at, network)]],
  },
  'fixed-cidr/size': {
    title: 'A fixed CIDR of a size that subnets can’t have',
    text: ({ subnet, cidr }) =>
      `${subnet} is to have ${cidr}; AWS allows /16, 65,536 addresses, to /28, 16 addresses.`,
    fixes: elsewhere,
  },
  'fixed-cidr/outside': {
    title: 'A fixed CIDR outside of its VPC',
    text: ({ subnet, cidr, vpc, vpcCidr }) =>
      `${subnet} is to have ${cidr}, which doesn’t lie in ${vpc} (${vpcCidr}).`,
    fixes: elsewhere,
  },
  'fixed-cidr/overlap': {
    title: 'Fixed CIDRs that overlap',
    text: ({ subnet, cidr, other, otherCidr }) =>
      `${subnet} is to have ${cidr}, which overlaps ${otherCidr} of ${other}.`,
    fixes: elsewhere,
  },
  'fixed-cidr/twice': {
    title: 'Two fixed CIDRs for one subnet',
    text: ({ group, zone }) =>
      `${group} fixes the CIDR of its subnet in zone ${zone} twice; the first one holds.`,
    fixes: ({ at }, design) => [[release(design, at, 'Leave out the second')]],
  },
  'fixed-cidr/no-such-zone': {
    title: 'A fixed CIDR for a zone that there is not',
    text: ({ group, zone, zones }) =>
      `${group} fixes a CIDR for zone ${zone}, and its VPC has ${zones}: it counts once the zone is there.`,
    fixes: ({ at }, design) => [[release(design, at, 'Leave it out')]],
  },
};

/** The nearest block that is free, or none at all. */
function elsewhere(
  { at, facts: { nearest } }: { readonly at: Place; readonly facts: { readonly nearest?: string } },
  design: Design,
): readonly WayOut[] {
  return [
    ...(nearest === undefined ? [] : [[use(design, at, nearest)]]),
    [release(design, at, 'Place it with the rest')],
  ];
}

function use(design: Design, at: Place, cidr: string): Fix {
  const changed = listOf(design, at).map((one, item) => (item === at.item ? { ...one, cidr } : one));
  return { label: `Use ${cidr}`, command: say(at.id, 'fixedCidrs', changed) };
}

function release(design: Design, at: Place, label: string): Fix {
  const left = withoutItem(listOf(design, at), at.item);
  return { label, command: left.length > 0 ? say(at.id, 'fixedCidrs', left) : unsay(at.id, 'fixedCidrs') };
}

function listOf(design: Design, { id }: Place): NonNullable<SubnetGroup['fixedCidrs']> {
  const group = thingById(design, id);
  return (group?.kind === 'subnet-group' && group.fixedCidrs) || [];
}
