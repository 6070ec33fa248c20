import { type Finding, finding, type NoPublicAddress } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import { outputsOver } from '../kinds/index.ts';
import type { InstanceNetwork, Network } from '../network/network.ts';
import { getsPublicAddress } from '../network/public-address.ts';
import type { Check } from './check.ts';

/**
 * Outputs of the public address, or of its name, of a machine that gets none: they are empty, and CloudFormation fails
 * to export what is empty ("Exported values must not be empty or whitespace-only"). Of subnets that exist already
 * nobody here knows whether machines get addresses in them.
 */
export const outputAddresses: Check = ({ design, network }) =>
  design.things.flatMap((thing): readonly Finding[] => {
    if (thing.kind !== 'instance' && thing.kind !== 'bastion-host') return [];
    const outputs = outputsOver(thing);
    if (!outputs.some(({ of }) => isPublic(of))) return [];
    const made = instances(network).get(thing.id);
    if (!made) return [];
    const reason = missingIn(made);
    return outputs.flatMap(({ of, constructId, exportName }, item) => {
      if (!reason || !isPublic(of) || (reason === 'no-host-names' && of !== 'public-dns-name')) return [];
      const at = { id: thing.id, field: 'outputs', item };
      const facts = { output: constructId, name: thing.label, reason };
      return [
        finding(exportName === undefined ? 'output/no-public-address' : 'output/exports-nothing', at, facts),
      ];
    });
  });

function isPublic(of: string): boolean {
  return of === 'public-ip' || of === 'public-dns-name';
}

const instances = memoByIdentity(
  ({ stacks }: Network): ReadonlyMap<Id, InstanceNetwork> =>
    new Map(
      stacks.flatMap(({ constructs }) =>
        constructs.flatMap((made) => (made.is === 'instance' ? [[made.origin.id, made] as const] : [])),
      ),
    ),
);

function missingIn(made: InstanceNetwork): NoPublicAddress | undefined {
  if (getsPublicAddress(made) === false) return 'no-address';
  return made.vpc.enableDnsHostnames ? undefined : 'no-host-names';
}
