import type { Finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import type { Network } from '../network/network.ts';
import { amazonLinux } from './amazon-linux.ts';
import { bastionHosts } from './bastion-hosts.ts';
import { carriedGroups } from './carried-groups.ts';
import { type Check, drawingOf } from './check.ts';
import { connections } from './connections.ts';
import { connectionsBetweenVpcs } from './connections-between-vpcs.ts';
import { connectionsInVain } from './connections-in-vain.ts';
import { coveredRules } from './covered-rules.ts';
import { databases } from './databases.ts';
import { endpointPolicies } from './endpoint-policies.ts';
import { existingGroups } from './existing-groups.ts';
import { existingVpcs } from './existing-vpcs.ts';
import { fieldLimits } from './field-limits.ts';
import { fixedCidrs } from './fixed-cidrs.ts';
import { flowLogTags } from './flow-log-tags.ts';
import { flowLogs } from './flow-logs.ts';
import { gatewayEndpoints } from './gateway-endpoints.ts';
import { groupNames } from './group-names.ts';
import { imageRegions } from './image-regions.ts';
import { instanceTypes } from './instance-types.ts';
import { interfaceEndpoints } from './interface-endpoints.ts';
import { ipRanges } from './ip-ranges.ts';
import { ipam } from './ipam.ts';
import { ipv6Outbound } from './ipv6.ts';
import { groupLabels, vpcLabels } from './labels.ts';
import { listenerAnswers, listenerCertificates, listenerPorts, listenerTargets } from './listeners.ts';
import { loadBalancers, withoutListeners } from './load-balancers.ts';
import { lostPorts } from './lost-ports.ts';
import { machineImages } from './machine-images.ts';
import { machineSessions } from './machine-sessions.ts';
import { nameTags } from './name-tags.ts';
import { defaultChild, outputHolders, outputIds, restrictProvider, similarGroups } from './names-in-code.ts';
import { natAllocations, natGroup, natNotUsed, oneNatForManyZones, privateWithoutNat } from './nat.ts';
import { natInstances } from './nat-instances.ts';
import { natQuotas } from './nat-quotas.ts';
import { connectionsWithoutWay } from './no-way.ts';
import { openToAnyone } from './open-to-anyone.ts';
import { outputAddresses } from './output-addresses.ts';
import { exportNames, outputs } from './outputs.ts';
import { overlaps } from './overlaps.ts';
import { rangesOverVpcs } from './ranges-over-vpcs.ts';
import { referenceLists } from './reference-lists.ts';
import { regions } from './regions.ts';
import { repeatedConnections } from './repeated-connections.ts';
import { routes } from './routes.ts';
import { ruleQuota } from './rule-quota.ts';
import { saidInVain } from './said-in-vain.ts';
import { desiredNumbers } from './scaling.ts';
import { needsCdkDeploy } from './security.ts';
import { selections } from './selections.ts';
import { selfConnections } from './self-connections.ts';
import { emptyStack, outputCount, stackSize } from './stack.ts';
import { crossStack, goneStacks, stackNames } from './stacks.ts';
import { tagCount } from './tag-count.ts';
import { tags } from './tags.ts';
import { unreachableTargets } from './unreachable-targets.ts';
import { unusedGroups } from './unused-groups.ts';
import { repeatedRanges, usedRanges } from './used-ranges.ts';
import { vpcBlock } from './vpc-block.ts';
import { vpcSubnets } from './vpc-subnets.ts';
import { vpn } from './vpn.ts';
import { alarmNames, alarmTags, alarmTopics } from './vpn-alarms.ts';
import { workloadTags } from './workload-tags.ts';
import { namedZones, zonesAskedFor, zonesBeyondRegion } from './zones.ts';

/** All checks, in the order in which their findings are listed. */
export const checks: readonly Check[] = [
  stackNames,
  goneStacks,
  crossStack,
  emptyStack,
  regions,
  vpcBlock,
  overlaps,
  usedRanges,
  repeatedRanges,
  namedZones,
  zonesBeyondRegion,
  zonesAskedFor,
  fixedCidrs,
  ipam,
  vpcSubnets,
  privateWithoutNat,
  oneNatForManyZones,
  natNotUsed,
  natInstances,
  natAllocations,
  natQuotas,
  natGroup,
  routes,
  vpn,
  alarmNames,
  alarmTags,
  alarmTopics,
  outputs,
  outputAddresses,
  exportNames,
  outputIds,
  outputHolders,
  restrictProvider,
  defaultChild,
  connections,
  openToAnyone,
  ipv6Outbound,
  selfConnections,
  connectionsInVain,
  connectionsBetweenVpcs,
  connectionsWithoutWay,
  repeatedConnections,
  lostPorts,
  coveredRules,
  groupNames,
  ruleQuota,
  existingGroups,
  ipRanges,
  rangesOverVpcs,
  unusedGroups,
  similarGroups,
  vpcLabels,
  groupLabels,
  nameTags,
  fieldLimits,
  tags,
  tagCount,
  workloadTags,
  flowLogTags,
  selections,
  referenceLists,
  carriedGroups,
  machineImages,
  imageRegions,
  amazonLinux,
  instanceTypes,
  saidInVain,
  desiredNumbers,
  loadBalancers,
  withoutListeners,
  listenerTargets,
  unreachableTargets,
  listenerCertificates,
  listenerAnswers,
  listenerPorts,
  databases,
  interfaceEndpoints,
  gatewayEndpoints,
  endpointPolicies,
  bastionHosts,
  machineSessions,
  existingVpcs,
  flowLogs,
  stackSize,
  outputCount,
  needsCdkDeploy,
];

/**
 * What is worth saying about a design beside what building it said: pure, and quick enough for each edit, since
 * things that did not change keep their findings. Templates give their counts of resources, in the order of the network's stacks.
 */
export function runChecks(
  design: Design,
  network: Network,
  resourceCounts: readonly number[],
): readonly Finding[] {
  const drawing = drawingOf(design, network, resourceCounts);
  return checks.flatMap((check) => check(drawing));
}
