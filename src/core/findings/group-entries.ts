import type { FindingOf } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { count, formatCount } from '../base/phrases.ts';
import type { Id } from '../base/place.ts';
import { constructIdFor, siblingConstructIds } from '../commands/names.ts';
import type { Design } from '../design/design.ts';
import { usesIpam, type Vpc } from '../kinds/index.ts';
import { formatBlock, type Ipv4Block, networkOf, parseBlock, sizeOfPrefix } from '../net/ipv4.ts';
import { usableAddresses } from '../network/usable-addresses.ts';
import { misfitsAfter } from '../proposals/fitting.ts';
import type { Entries, Fix, WayOut } from './entry.ts';
import { groupOf, say, unsay } from './steps.ts';

/** Subnet groups: their sizes, their names, what they hand out. */
export const groupEntries: Entries<'group'> = {
  'group/does-not-fit': {
    title: 'Subnets don’t fit',
    text: ({ group, vpc, vpcCidr, mask, count: subnets, needed, left, from }) => {
      const where = `${group} doesn’t fit in ${vpc} (${vpcCidr})`;
      const need = `${subnets} × /${mask} need ${formatCount(needed)} addresses`;
      if (left < needed) return `${where}: ${need}, ${formatCount(left)} are left from ${from}.`;
      const step = formatCount(sizeOfPrefix(mask));
      return `${where}: ${need}, each aligned to ${step}, and of the ${formatCount(left)} left from ${from} too few are.`;
    },
    fixes: ({ at, facts: { mask } }, design) => [smaller(at.id, mask + 1), largerVpc(design, at.id)],
  },
  'group/share-does-not-fit': {
    title: 'The even share doesn’t come out',
    text: ({ groups, vpc, vpcCidr, count: subnets, left, mask }) =>
      mask === undefined
        ? `Nothing is left in ${vpc} (${vpcCidr}) for ${groups}: ${count(subnets, 'subnet')} would need at least a /28 each.`
        : `In ${vpc} (${vpcCidr}) ${count(left, 'address', 'addresses')} are left for ${count(subnets, 'subnet')} of ${groups}: a /${mask} each, where AWS allows /16 to /28.`,
    fixes: ({ at, facts: { mask } }, design) =>
      mask !== undefined && mask < LARGEST ? [smaller(at.id, LARGEST)] : [largerVpc(design, at.id)],
  },
  'group/no-room': {
    title: 'No room around fixed CIDRs',
    text: ({ group, vpc, vpcCidr, missing }) =>
      `${count(missing, 'subnet')} of ${group} ${missing === 1 ? 'finds' : 'find'} no room in ${vpc} (${vpcCidr}) around the CIDRs that are fixed.`,
    fixes: ({ at }, design) => [
      smaller(at.id, (groupOf(design, at.id)?.group.cidrMask ?? LARGEST - 1) + 1),
      largerVpc(design, at.id),
    ],
  },
  'group/mask-out-of-range': {
    title: 'A size that subnets can’t have',
    text: ({ group, mask }) =>
      `${group} asks for subnets of /${mask}; AWS allows /16, 65,536 addresses, to /28, 16 addresses.`,
    fixes: ({ at, facts: { mask } }) => [smaller(at.id, mask < LARGEST ? LARGEST : SMALLEST)],
  },
  'group/duplicate-name': {
    title: 'Two groups of one name',
    text: ({ group, vpc }) =>
      `${vpc} has two groups named ${group}: their subnets would have the same names, which the CDK refuses.`,
    fixes: renamed,
  },
  'group/similar-name': {
    title: 'Groups of almost one name',
    text: ({ group, other, vpc }) =>
      `${group} and ${other} in ${vpc} differ in punctuation only: people will take one for the other.`,
  },
  'group/public-ip-not-public': {
    title: 'Public addresses outside public subnets',
    text: ({ group, subnetType }) =>
      `${group} is ${subnetType}: only public groups can say whether instances get public IPv4 addresses, and the CDK refuses it here.`,
    fixes: ({ at, facts: { group } }) => [
      [{ label: 'Drop the setting', command: unsay(at.id, 'mapPublicIpOnLaunch') }],
      [{ label: `Make ${group} public`, command: say(at.id, 'subnetType', 'public') }],
    ],
  },
};

const LARGEST = 16;
const SMALLEST = 28;

/** Each smaller size, from the largest on. */
function smaller(group: Id, from: number): WayOut {
  return Array.from({ length: Math.max(0, SMALLEST - from + 1) }, (_, step): Fix => {
    const mask = from + step;
    return {
      label: `Use /${mask}, ${formatCount(usableAddresses(mask))} usable each`,
      command: say(group, 'cidrMask', mask),
    };
  });
}

function largerVpc(design: Design, group: Id): WayOut {
  const vpc = groupOf(design, group)?.vpc;
  return vpc ? largerBlocks(vpc, design) : [];
}

/**
 * Each larger block for a VPC, from the smallest on; first those in which the fewest groups lack space, so that its groups
 * agree on how large it ought to be. Looked for once for all of them.
 */
const largerBlocks = memoByIdentity((vpc: Vpc, design: Design): WayOut => {
  const block = blockOf(vpc);
  if (!block) return [];
  return Array.from({ length: Math.max(0, block.prefixLength - LARGEST) }, (_, step) => {
    const fix = withPrefix(vpc, block, block.prefixLength - step - 1);
    return { fix, misfits: misfitsAfter(design, fix.command).length };
  })
    .toSorted((one, other) => one.misfits - other.misfits)
    .map(({ fix }) => fix);
});

/** A VPC of another size; from a pool, only the size is said. */
function withPrefix(vpc: Vpc, block: Ipv4Block, prefixLength: number): Fix {
  if (usesIpam(vpc))
    return { label: `Ask for a /${prefixLength}`, command: say(vpc.id, 'ipv4NetmaskLength', prefixLength) };
  const cidr = formatBlock(networkOf({ ...block, prefixLength }));
  return { label: `Make the VPC ${cidr}`, command: say(vpc.id, 'cidr', cidr) };
}

function blockOf(vpc: Vpc): Ipv4Block | undefined {
  const { cidr, ipv4NetmaskLength: prefixLength } = vpc;
  if (usesIpam(vpc)) return prefixLength === undefined ? undefined : { address: 0, prefixLength };
  return cidr === undefined ? undefined : parseBlock(cidr);
}

function renamed({ at }: FindingOf<'group/duplicate-name'>, design: Design): readonly WayOut[] {
  const group = groupOf(design, at.id)?.group;
  if (!group) return [];
  const constructId = constructIdFor(group.constructId, group.kind, siblingConstructIds(design, group));
  return [[{ label: `Call it ${constructId}`, command: { do: 'rename-construct', id: at.id, constructId } }]];
}
