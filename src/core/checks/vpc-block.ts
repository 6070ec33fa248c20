import { type Finding, finding } from '../base/finding.ts';
import { usesIpam } from '../kinds/index.ts';
import {
  ADDRESS_BITS,
  alignUp,
  endOf,
  formatBlock,
  hasHostBits,
  type Ipv4Block,
  networkOf,
  overlap,
  parseBlock,
} from '../net/ipv4.ts';
import { isPrivate } from '../net/private-space.ts';
import { type Check, perVpc } from './check.ts';

/** https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html */
const LARGEST_VPC = 16;
const SMALLEST_VPC = 28;

/**
 * Space that isn't for hosts: "this network", loopback, link-local (where AWS keeps its instance metadata, DNS and
 * time servers), multicast, reserved. https://www.iana.org/assignments/iana-ipv4-special-registry/
 */
const unusable = blocks('0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4', '240.0.0.0/4');

/** Docker's own network, which Cloud9 and SageMaker use: AWS advises against it on the page above. */
const docker = blocks('172.17.0.0/16');

/** The VPC's block as the person wrote it; the CDK's own default has no fault. */
export const vpcBlock: Check = perVpc(({ vpc }) => {
  const given = vpc.cidr === undefined || usesIpam(vpc) ? undefined : parseBlock(vpc.cidr);
  if (!given) return [];
  const network = networkOf(given);
  const at = { id: vpc.id, field: 'cidr' };
  const facts = { vpc: vpc.label, cidr: formatBlock(network) };
  const found: Finding[] = [];
  if (hasHostBits(given)) {
    const built = roundedUp(given);
    const rounded = { vpc: vpc.label, cidr: formatBlock(given), network: formatBlock(network) };
    found.push(finding('vpc/host-bits', at, built === undefined ? rounded : { ...rounded, built }));
  }
  const { prefixLength } = network;
  if (prefixLength < LARGEST_VPC || prefixLength > SMALLEST_VPC) found.push(finding('vpc/size', at, facts));
  const refused = unusable.find((range) => overlap(range, network));
  if (refused) {
    found.push(finding('vpc/unusable-range', at, { ...facts, range: formatBlock(refused) }));
  } else if (!isPrivate(network)) {
    found.push(finding('vpc/public-range', at, facts));
  }
  for (const range of docker) {
    if (overlap(range, network))
      found.push(finding('vpc/docker-range', at, { ...facts, range: formatBlock(range) }));
  }
  return found;
});

/** The CDK takes the next aligned block where host bits are set. */
function roundedUp({ address, prefixLength }: Ipv4Block): string | undefined {
  const next = { address: alignUp(address, prefixLength), prefixLength };
  return endOf(next) <= 2 ** ADDRESS_BITS ? formatBlock(next) : undefined;
}

function blocks(...texts: readonly string[]): readonly Ipv4Block[] {
  return texts.flatMap((text) => parseBlock(text) ?? []);
}
