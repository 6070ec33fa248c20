import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { endOf, formatAddress, type Ipv4Block, parseBlock, sizeOfPrefix } from '../net/ipv4.ts';
import { type Allocation, allocateAddresses, isSubnetSize } from '../plan/allocate-addresses.ts';
import { respellConstructId } from '../plan/paths.ts';
import { vpcCidrText } from '../plan/vpc-cidr.ts';
import type { GroupProps } from './group-props.ts';
import type { IpamAllocation, Value } from './runtime.ts';
import { fieldOf, textOf } from './values.ts';
import type { NetworkSubnetType, Zone } from './vpc-network.ts';

/** A group with the blocks of its subnets, before routes are known. */
export interface LaidOutGroup extends GroupProps {
  readonly id: string;
  readonly subnets: readonly LaidOutSubnet[];
}

export interface LaidOutSubnet {
  readonly id: string;
  readonly path: readonly [vpcId: string, subnetId: string];
  readonly zoneIndex: number;
  /** Among all subnets of the VPC, those that are reserved included; from 0. */
  readonly position: number;
  readonly zone?: Zone;
  readonly block?: Ipv4Block;
  readonly isCreated: boolean;
}

export interface LayoutRequest {
  readonly vpcName: string;
  readonly vpcId: string;
  readonly vpcOrigin: Place;
  readonly block: Ipv4Block;
  /** The CIDRs of all subnets by their ids, where the program writes them out. */
  readonly fixed: Value | undefined;
  /** Where the block comes from a pool. */
  readonly ipam: IpamAllocation | undefined;
  readonly zones: readonly Zone[];
  readonly reservedZones: number;
  readonly groups: readonly GroupProps[];
  readonly report: (found: Finding) => void;
}

/** One subnet for each group and zone; address space goes group by group, in each zone by zone. */
export function layOutGroups(request: LayoutRequest): readonly LaidOutGroup[] {
  const { vpcId, zones, reservedZones, groups } = request;
  const perGroup = zones.length + reservedZones;
  reportNames(request);
  const blocks = request.fixed
    ? writtenBlocks(request, request.fixed, perGroup)
    : allocated(request, perGroup);
  return groups.map((group, groupIndex) => {
    const id = respellConstructId(group.name);
    const subnets = Array.from({ length: perGroup }, (_, zoneIndex): LaidOutSubnet => {
      const zone = zones[zoneIndex];
      const position = groupIndex * perGroup + zoneIndex;
      const subnetBlock = blocks[position];
      const subnetId = `${id}Subnet${zoneIndex + 1}`;
      return {
        id: subnetId,
        path: [vpcId, subnetId],
        zoneIndex,
        position,
        isCreated: !group.reserved && zone !== undefined,
        ...(zone ? { zone } : {}),
        ...(subnetBlock ? { block: subnetBlock } : {}),
      };
    });
    return { ...group, id, subnets };
  });
}

/** As the CDK's own allocator places them. */
function allocated(request: LayoutRequest, perGroup: number): Allocation['blocks'] {
  const { ipam, groups } = request;
  const sized = ipam ? groups.map((group) => sizedByPool(group, ipam)) : groups;
  const requests = sized.flatMap(({ cidrMask }) => Array.from({ length: perGroup }, () => cidrMask));
  const allocation = allocateAddresses(request.block, requests);
  if (ipam) reportUnsized(request, sized, perGroup);
  reportSizes({ ...request, groups: sized }, allocation, perGroup);
  return allocation.blocks;
}

/** With a pool nothing is shared: groups without a size take that of the pool's subnets. */
function sizedByPool(group: GroupProps, { defaultSubnetMask }: IpamAllocation): GroupProps {
  return group.cidrMask === undefined && defaultSubnetMask !== undefined
    ? { ...group, cidrMask: defaultSubnetMask }
    : group;
}

/** Until they have a size, they are placed as if they shared what is left, so that they can be seen. */
function reportUnsized(
  { vpcName, vpcOrigin, report }: LayoutRequest,
  groups: readonly GroupProps[],
  perGroup: number,
): void {
  const without = groups.filter(({ cidrMask }) => cidrMask === undefined);
  if (without.length === 0 || perGroup === 0) return;
  const facts = { vpc: vpcName, groups: without.map(({ name }) => name).join(', ') };
  report(finding('ipam/no-subnet-size', { ...vpcOrigin, field: 'defaultSubnetIpv4NetmaskLength' }, facts));
}

/** As the program says; for whatever it has no CIDR, its allocator throws. */
function writtenBlocks(
  { vpcName, block, groups, report }: LayoutRequest,
  fixed: Value,
  perGroup: number,
): Allocation['blocks'] {
  const names = groups.map(({ name }) => name);
  return groups.flatMap(({ name, origin, cidrMask }, index) => {
    // The program's own allocator asks nobody for a size; in an address plan it is a slip all the same.
    if (cidrMask !== undefined && !isSubnetSize(cidrMask)) reportMask(name, origin, cidrMask, report);
    // Of two groups of one name, which is found by itself, the first has what is written.
    if (names.indexOf(name) < index) return Array.from({ length: perGroup }, () => undefined);
    const own = Array.from({ length: perGroup }, (_, zone) =>
      parseBlock(textOf(fieldOf(fixed, `${name}Subnet${zone + 1}`)) ?? ''),
    );
    const missing = own.filter((one) => one === undefined).length;
    if (missing > 0) {
      const facts = { group: name, vpc: vpcName, vpcCidr: vpcCidrText(block), missing };
      report(finding('group/no-room', { ...origin, field: 'cidrMask' }, facts));
    }
    return own;
  });
}

function reportNames({ vpcName, groups, report }: LayoutRequest): void {
  const seen = new Set<string>();
  for (const { name, origin, subnetType, mapPublicIpOnLaunch } of groups) {
    const id = respellConstructId(name);
    if (seen.has(id)) {
      report(
        finding('group/duplicate-name', { ...origin, field: 'constructId' }, { group: name, vpc: vpcName }),
      );
    }
    seen.add(id);
    if (mapPublicIpOnLaunch !== undefined && subnetType !== 'public')
      reportPublicIp(name, origin.id, subnetType, report);
  }
}

function reportPublicIp(
  group: string,
  id: string,
  subnetType: NetworkSubnetType,
  report: (found: Finding) => void,
): void {
  report(finding('group/public-ip-not-public', { id, field: 'mapPublicIpOnLaunch' }, { group, subnetType }));
}

function reportSizes(request: LayoutRequest, { blocks, share }: Allocation, perGroup: number): void {
  const { vpcName, block, groups, report } = request;
  const vpcCidr = vpcCidrText(block);
  let pointer = block.address;
  groups.forEach(({ name, origin, cidrMask }, groupIndex) => {
    if (cidrMask === undefined) return;
    const at = { ...origin, field: 'cidrMask' };
    if (!isSubnetSize(cidrMask)) {
      reportMask(name, origin, cidrMask, report);
      return;
    }
    const own = blocks.slice(groupIndex * perGroup, (groupIndex + 1) * perGroup);
    if (own.some((found) => found === undefined)) {
      const facts = {
        group: name,
        vpc: vpcName,
        vpcCidr,
        mask: cidrMask,
        count: perGroup,
        needed: perGroup * sizeOfPrefix(cidrMask),
        left: endOf(block) - pointer,
        from: formatAddress(pointer),
      };
      report(finding('group/does-not-fit', at, facts));
    }
    for (const found of own) if (found) pointer = Math.max(pointer, endOf(found));
  });
  if (share && !share.fits && !request.ipam) reportShare(request, share.left, share.prefixLength, vpcCidr);
}

function reportMask(group: string, origin: Place, mask: number, report: (found: Finding) => void): void {
  report(finding('group/mask-out-of-range', { ...origin, field: 'cidrMask' }, { group, mask }));
}

function reportShare(
  { vpcName, groups, zones, reservedZones, report }: LayoutRequest,
  left: number,
  mask: number | undefined,
  vpcCidr: string,
): void {
  const sharing = groups.filter(({ cidrMask }) => cidrMask === undefined);
  const [first] = sharing;
  if (!first) return;
  const facts = {
    groups: sharing.map(({ name }) => name).join(', '),
    vpc: vpcName,
    vpcCidr,
    count: sharing.length * (zones.length + reservedZones),
    left,
  };
  const at = { ...first.origin, field: 'cidrMask' };
  report(finding('group/share-does-not-fit', at, mask === undefined ? facts : { ...facts, mask }));
}
