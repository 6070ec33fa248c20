import type { Finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import type { Network } from '../network/network.ts';
import { type Check, drawingOf } from './check.ts';
import { connections } from './connections.ts';
import { fieldLimits } from './field-limits.ts';
import { instanceTypes } from './instance-types.ts';
import { groupLabels, vpcLabels } from './labels.ts';
import { listenerAnswers } from './listeners.ts';
import { loadBalancers } from './load-balancers.ts';
import { machineImages } from './machine-images.ts';
import { nameTags } from './name-tags.ts';
import { defaultChild, outputIds, restrictProvider, similarGroups } from './names-in-code.ts';
import { natAllocations, natGroup, oneNatForManyZones, privateWithoutNat } from './nat.ts';
import { exportNames, outputs } from './outputs.ts';
import { overlaps } from './overlaps.ts';
import { regions } from './regions.ts';
import { needsCdkDeploy } from './security.ts';
import { selections } from './selections.ts';
import { emptyStack, outputCount, stackSize } from './stack.ts';
import { tagCount, tags } from './tags.ts';
import { repeatedRanges, usedRanges } from './used-ranges.ts';
import { vpcBlock } from './vpc-block.ts';
import { vpcSubnets } from './vpc-subnets.ts';
import { workloadTags } from './workload-tags.ts';
import { namedZones, zonesAskedFor, zonesBeyondRegion } from './zones.ts';

/** All checks, in the order in which their findings are listed. */
export const checks: readonly Check[] = [
  emptyStack,
  regions,
  vpcBlock,
  overlaps,
  usedRanges,
  repeatedRanges,
  namedZones,
  zonesBeyondRegion,
  zonesAskedFor,
  vpcSubnets,
  privateWithoutNat,
  oneNatForManyZones,
  natAllocations,
  natGroup,
  outputs,
  exportNames,
  outputIds,
  restrictProvider,
  defaultChild,
  connections,
  similarGroups,
  vpcLabels,
  groupLabels,
  nameTags,
  fieldLimits,
  tags,
  tagCount,
  workloadTags,
  selections,
  machineImages,
  instanceTypes,
  loadBalancers,
  listenerAnswers,
  stackSize,
  outputCount,
  needsCdkDeploy,
];

/**
 * What is worth saying about a design beside what building it said: pure, and quick enough for each edit, since
 * things that did not change keep their findings. Templates give their counts of resources, in the order of stacks.
 */
export function runChecks(
  design: Design,
  network: Network,
  resourceCounts: readonly number[],
): readonly Finding[] {
  const drawing = drawingOf(design, network, resourceCounts);
  return checks.flatMap((check) => check(drawing));
}
