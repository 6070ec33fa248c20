import { type Finding, finding } from '../base/finding.ts';
import { deployedTo } from '../design/deployed-to.ts';
import { outputsIn } from '../design/outputs.ts';
import type { Output } from '../kinds/index.ts';
import type { GroupNetwork } from '../network/vpc-network.ts';
import { type Check, type DrawnVpc, perVpc } from './check.ts';

/** Outputs of values that there are none of. */
export const outputs: Check = perVpc((drawn) =>
  (drawn.vpc.outputs ?? []).flatMap((output, item) => ofOutput(output, item, drawn)),
);

function ofOutput(output: Output, item: number, { vpc, built, groups }: DrawnVpc): readonly Finding[] {
  const at = { id: vpc.id, field: 'outputs', item };
  switch (output.of) {
    case 'vpc-id':
      return [];
    case 'subnet-ids':
    case 'route-table-ids': {
      const group = groups.find(({ id }) => id === output.group);
      if (!group) return [finding('output/no-group', at, { output: output.constructId })];
      const hasSubnets = built.groups.some(
        ({ origin, subnets }) => origin.id === group.id && subnets.some(isCreated),
      );
      const facts = { output: output.constructId, group: group.label };
      return hasSubnets ? [] : [finding('output/no-subnets', at, facts)];
    }
    case 'nat-addresses': {
      const facts = { output: output.constructId, vpc: vpc.label };
      if (built.regionalNat)
        return [finding('output/no-nat-addresses', at, { ...facts, reason: 'regional' })];
      if (built.natGateways.length === 0)
        return [finding('output/no-nat-addresses', at, { ...facts, reason: 'no-nat' })];
      return built.natGateways.every(({ elasticIp }) => 'logicalId' in elasticIp)
        ? []
        : [finding('output/no-nat-addresses', at, { ...facts, reason: 'own-allocations' })];
    }
  }
}

function isCreated({ created }: GroupNetwork['subnets'][number]): boolean {
  return created !== undefined;
}

/** Names under which two outputs of a stack would be exported. */
export const exportNames: Check = ({ design }) => {
  const owners = new Map<string, string>();
  return outputsIn(design).flatMap(({ output: { constructId, exportName }, at, stack }) => {
    if (exportName === undefined) return [];
    const key = JSON.stringify([deployedTo(design, stack), exportName]);
    const other = owners.get(key);
    if (other === undefined) owners.set(key, constructId);
    if (other === undefined) return [];
    return [finding('output/export-twice', at, { exportName, output: constructId, other })];
  });
};
