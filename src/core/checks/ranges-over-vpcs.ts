import { type Finding, finding } from '../base/finding.ts';
import { callsOf, thingById, vpcOf } from '../design/queries.ts';
import { equalBlocks, formatBlock, holdsBlock, networkOf, parseBlock } from '../net/ipv4.ts';
import { isAllOfPrivate, isPrivate } from '../net/private-space.ts';
import type { Check } from './check.ts';

/**
 * IP ranges of connections that hold all addresses of the VPC at the other end and more: rules for them hold within the
 * VPC too, and whoever is outside at such an address is never reached, since the local route wins. One finding a range.
 */
export const rangesOverVpcs: Check = ({ design, vpcs }) => {
  const told = new Set<string>();
  return callsOf(design).flatMap((call): readonly Finding[] => {
    const on = thingById(design, call.on);
    const range = call.other === undefined ? undefined : thingById(design, call.other);
    if (!on || range?.kind !== 'ip-range' || told.has(range.id)) return [];
    const vpc = vpcOf(design, on);
    const built = vpcs.find((drawn) => drawn.vpc.id === vpc?.id)?.built;
    const written = parseBlock(range.cidr);
    if (!vpc || !built || !written) return [];
    const block = networkOf(written);
    const isPlace = isPrivate(block) && !isAllOfPrivate(block);
    if (!isPlace || !holdsBlock(block, built.block) || equalBlocks(block, built.block)) return [];
    told.add(range.id);
    const facts = {
      range: range.label,
      cidr: formatBlock(block),
      vpc: vpc.label,
      vpcCidr: formatBlock(built.block),
    };
    return [finding('ip-range/holds-vpc', { id: range.id, field: 'cidr' }, facts)];
  });
};
