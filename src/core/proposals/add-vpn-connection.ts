import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { vpcById } from '../design/queries.ts';
import type { VpnConnection } from '../kinds/index.ts';
import { labelFor, nameInCode } from './new-names.ts';
import { asOne, freeId, type Proposed } from './proposal.ts';

/**
 * A VPN connection of a VPC, which is given its virtual private gateway in the same step: the one that the CDK would
 * bring along gets the ASN of the other side. Nobody can guess the address of a device, so it isn't said yet.
 */
export function addVpnConnection(design: Design, vpcId: Id): Proposed {
  const vpc = vpcById(design, vpcId);
  if (!vpc) return refuse(finding('design/dangling', { id: vpcId }, { path: 'vpc', reference: vpcId }));
  const kind = 'vpn-connection';
  const id = freeId(design, kind);
  const thing: VpnConnection = {
    id,
    kind,
    parent: vpcId,
    label: labelFor(design, kind),
    constructId: nameInCode(design, id, kind, vpcId),
  };
  const hasGateway =
    vpc.vpnGateway === true || (vpc.vpnGateway === undefined && vpc.vpnGatewayAsn !== undefined);
  const gateway: Command = { do: 'set-field', id: vpcId, field: 'vpnGateway', value: true };
  const commands: readonly Command[] = [...(hasGateway ? [] : [gateway]), { do: 'add-thing', thing }];
  const label = `Add ${thing.label} to ${vpc.label}`;
  return accept({ command: asOne(label, commands), label, select: id });
}
