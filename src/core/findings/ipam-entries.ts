import type { Entries, Fix } from './entry.ts';
import { groupOf, say, unsay } from './steps.ts';

/** VPCs whose block an IPAM pool gives. */
export const ipamEntries: Entries<'ipam'> = {
  'ipam/no-pool': {
    title: 'No IPAM pool',
    text: ({ vpc }) => `${vpc} takes its addresses from an IPAM pool, and doesn’t say from which.`,
    fixes: ({ at }) => [[ownCidr(at.id)]],
  },
  'ipam/no-size': {
    title: 'No size for the block',
    text: ({ vpc }) =>
      `${vpc} takes its addresses from an IPAM pool, and doesn’t say how many: a /16, 65,536 addresses, to a /28, 16 addresses.`,
    fixes: ({ at }) => [
      sizes.map((length) => ({
        label: `Ask for a /${length}`,
        command: say(at.id, 'ipv4NetmaskLength', length),
      })),
    ],
  },
  'ipam/no-subnet-size': {
    title: 'Subnets without a size',
    text: ({ vpc, groups }) =>
      `${groups} in ${vpc} have no size of their own: of a block from an IPAM pool the CDK shares nothing evenly, so the VPC has to say how large such subnets are.`,
    fixes: ({ at }) => [
      sizes.map((length) => ({
        label: `Make them /${length}`,
        command: say(at.id, 'defaultSubnetIpv4NetmaskLength', length),
      })),
    ],
  },
  'ipam/fixed-cidrs': {
    title: 'Fixed CIDRs in an unknown block',
    text: ({ group, vpc }) =>
      `${group} fixes CIDRs, and the block of ${vpc} is known only once an IPAM pool has given it: its subnets are placed in order instead.`,
    fixes: ({ at, facts: { group } }, design) => {
      const vpc = groupOf(design, at.id)?.vpc;
      return [
        [{ label: `Place ${group} in order`, command: unsay(at.id, 'fixedCidrs') }],
        vpc ? [ownCidr(vpc.id)] : [],
      ];
    },
  },
};

/** From the largest on. */
const sizes = Array.from({ length: 28 - 16 + 1 }, (_, index) => 16 + index);

function ownCidr(vpc: string): Fix {
  return { label: 'Give the VPC a CIDR of its own', command: unsay(vpc, 'ipAddresses') };
}
