import type { FindingOf } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import { vpcById } from '../design/queries.ts';
import { formatBlock, networkOf, parseBlock } from '../net/ipv4.ts';
import { addSubnetGroup } from '../proposals/add-subnet-group.ts';
import { nextBlock } from '../proposals/next-block.ts';
import type { Entries, WayOut } from './entry.ts';
import { say, unsay } from './steps.ts';

/** A VPC's block and what is switched on in it, and the ranges used elsewhere. */
export const vpcEntries: Entries<'vpc' | 'range' | 'dns' | 'security'> = {
  'vpc/host-bits': {
    title: 'Not a network address',
    text: ({ cidr, built }) =>
      built === undefined
        ? `${cidr} is not a network address; the CDK would round it up past the last address there is, and fail.`
        : `${cidr} is not a network address; the CDK would silently build ${built}.`,
    fixes: ({ at, facts: { network } }) => [
      [{ label: `Use ${network}`, command: say(at.id, 'cidr', network) }],
    ],
  },
  'vpc/size': {
    title: 'Too large or too small for a VPC',
    text: ({ vpc, cidr }) =>
      `AWS refuses ${vpc} (${cidr}): a VPC is a /16, 65,536 addresses, at the largest and a /28, 16 addresses, at the smallest.`,
    fixes: ({ at, facts: { cidr } }) => {
      const block = parseBlock(cidr);
      if (!block) return [];
      const allowed = formatBlock(networkOf({ ...block, prefixLength: allowedPrefix(block.prefixLength) }));
      return [[{ label: `Make it ${allowed}`, command: say(at.id, 'cidr', allowed) }]];
    },
  },
  'vpc/unusable-range': {
    title: 'Addresses that hosts can’t have',
    text: ({ vpc, cidr, range }) =>
      `${vpc} (${cidr}) can’t be built: ${range} is set aside for ${purposes[range] ?? 'other purposes'}.`,
    fixes: toFreeBlock,
  },
  'vpc/public-range': {
    title: 'Public addresses in a VPC',
    text: ({ vpc, cidr }) =>
      `${vpc} (${cidr}) takes addresses that belong to others on the internet: from inside, those can’t be reached. Private are 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 and 100.64.0.0/10.`,
    fixes: toFreeBlock,
  },
  'vpc/docker-range': {
    title: 'Docker’s own addresses',
    text: ({ vpc, cidr, range }) =>
      `${vpc} (${cidr}) shares addresses with ${range}, which Docker keeps for itself on each host: Cloud9 and SageMaker, for example, can’t reach them.`,
    fixes: toFreeBlock,
  },
  'vpc/overlaps': {
    title: 'VPCs that overlap',
    text: ({ vpc, cidr, other, otherCidr }) =>
      `${vpc} (${cidr}) overlaps ${other} (${otherCidr}): they can never be peered, nor routed to through one transit gateway.`,
    fixes: toFreeBlock,
  },
  'vpc/overlaps-range': {
    title: 'Addresses used elsewhere',
    text: ({ vpc, cidr, range, rangeCidr }) =>
      `${vpc} (${cidr}) overlaps ${range} (${rangeCidr}), which is used elsewhere: no route can lead to both.`,
    fixes: toFreeBlock,
  },
  'vpc/no-subnets': {
    title: 'A VPC without subnets',
    text: ({ vpc }) => `${vpc} has no subnets yet, so nothing can be placed in it.`,
    fixes: ({ at }, design) => {
      const proposed = addSubnetGroup(design, at.id);
      return proposed.ok ? [[{ label: 'Add a subnet group', command: proposed.value.command }]] : [];
    },
  },
  'vpc/no-space': {
    title: 'No private addresses left',
    text: ({ mask }) =>
      `No /${mask} is free in the private ranges: the other VPCs and the ranges used elsewhere leave none.`,
  },
  'range/host-bits': {
    title: 'A range that isn’t a network address',
    text: ({ range, cidr, network }) =>
      `${range} is written as ${cidr}, which is not a network address; all of ${network} counts as used.`,
    fixes: ({ at, facts: { network } }) => [
      [
        {
          label: `Use ${network}`,
          command: { do: 'set-range', id: at.id, changes: { cidr: network } },
        },
      ],
    ],
  },
  'range/twice': {
    title: 'A range that is listed twice',
    text: ({ range, cidr, other }) => `${range} (${cidr}) is listed before, as ${other}; it counts once.`,
    fixes: ({ at, facts: { range } }) => [
      [{ label: `Remove ${range}`, command: { do: 'remove-range', id: at.id } }],
    ],
  },
  'dns/hostnames-without-support': {
    title: 'DNS host names without DNS resolution',
    text: ({ vpc }) =>
      `${vpc} gives instances DNS host names but doesn’t resolve names: the CDK and AWS refuse the one without the other.`,
    fixes: ({ at }) => [
      [{ label: 'Turn DNS resolution on', command: unsay(at.id, 'enableDnsSupport') }],
      [{ label: 'Turn DNS host names off', command: say(at.id, 'enableDnsHostnames', false) }],
    ],
  },
  'security/needs-cdk-deploy': {
    title: 'Deployed through the CDK only',
    text: ({ vpc }) =>
      `${vpc} restricts its default security group by a Lambda function, whose code only cdk deploy uploads: the template alone can’t be deployed.`,
  },
};

const purposes: Readonly<Record<string, string>> = {
  '0.0.0.0/8': '“this network”',
  '127.0.0.0/8': 'loopback',
  '169.254.0.0/16': 'link-local addresses, such as those of Amazon’s metadata service',
  '224.0.0.0/4': 'multicast',
  '240.0.0.0/4': 'later use',
};

const LARGEST = 16;
const SMALLEST = 28;

function allowedPrefix(prefixLength: number): number {
  return Math.min(SMALLEST, Math.max(LARGEST, prefixLength));
}

/** The next block of the same size that nobody else has. */
function toFreeBlock(
  { at, facts }: { readonly at: FindingOf<'vpc/size'>['at']; readonly facts: { readonly cidr: string } },
  design: Design,
): readonly WayOut[] {
  const block = parseBlock(facts.cidr);
  if (!block || !vpcById(design, at.id)) return [];
  const free = nextBlock(design, allowedPrefix(block.prefixLength), at.id);
  if (!free) return [];
  const cidr = formatBlock(free);
  return [[{ label: `Use ${cidr}`, command: say(at.id, 'cidr', cidr) }]];
}
