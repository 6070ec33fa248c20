import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Command, Corner } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { anyVpcById } from '../design/queries.ts';
import type { ImportedSecurityGroup, KindName, Peer, SecurityGroup } from '../kinds/index.ts';
import { addFlowLog } from './add-flow-log.ts';
import { addVpnConnection } from './add-vpn-connection.ts';
import { addGatewayEndpoint } from './new-endpoints.ts';
import { labelFor, nameInCode } from './new-names.ts';
import { freeId, type Proposed } from './proposal.ts';

/** The kinds that stand in a VPC, in none of its rows. */
export const besideKinds = [
  'security-group',
  'gateway-endpoint',
  'vpn-connection',
  'flow-log',
] as const satisfies readonly KindName[];

export type BesideKind = (typeof besideKinds)[number];

/** The kinds that stand outside of VPCs, at the other end of connections. */
export type OutsideKind = Peer['kind'] | ImportedSecurityGroup['kind'];

export const outsideKinds = [
  'internet',
  'ip-range',
  'ipv6-range',
  'prefix-list',
  'foreign-security-group',
  'imported-security-group',
] as const satisfies readonly OutsideKind[];

/** A security group in a VPC, behind those that are there. */
export function addSecurityGroup(design: Design, vpcId: Id): Proposed {
  const vpc = anyVpcById(design, vpcId);
  if (!vpc) return refuse(finding('design/dangling', { id: vpcId }, { path: 'vpc', reference: vpcId }));
  const id = freeId(design, 'security-group');
  const constructId = nameInCode(design, id, 'security-group', vpcId);
  const thing: SecurityGroup = {
    id,
    kind: 'security-group',
    parent: vpcId,
    label: labelFor(design, 'security-group'),
    constructId,
  };
  const label = `Add ${thing.label} to ${vpc.label}`;
  return accept({ command: { do: 'add-thing', thing }, label, select: id });
}

/** What stands in a VPC beside its rows, behind those that are there. */
export function addBeside(design: Design, kind: BesideKind, vpcId: Id): Proposed {
  switch (kind) {
    case 'security-group':
      return addSecurityGroup(design, vpcId);
    case 'gateway-endpoint':
      return addGatewayEndpoint(design, vpcId);
    case 'vpn-connection':
      return addVpnConnection(design, vpcId);
    case 'flow-log':
      return addFlowLog(design, vpcId);
  }
}

/**
 * Who may be at the other end of a connection, as it comes from the palette: what can't be guessed is empty, or an
 * example out of the ranges kept for documentation (RFC 5737, RFC 3849).
 */
export function addOutside(design: Design, kind: OutsideKind, stack: Id, position: Corner): Proposed {
  const id = freeId(design, kind);
  const common = { id, parent: stack, label: labelFor(design, kind) };
  const thing = outsideThing(design, kind, common);
  const label = `Add ${thing.label}`;
  const command: Command = { do: 'add-thing', thing, position };
  return accept({ command, label, select: id });
}

type Common = Pick<Peer, 'id' | 'parent' | 'label'>;

function outsideThing(design: Design, kind: OutsideKind, common: Common): Peer | ImportedSecurityGroup {
  switch (kind) {
    case 'internet':
      return { ...common, kind, addresses: 'ipv4' };
    case 'ip-range':
      return { ...common, kind, cidr: '203.0.113.0/24' };
    case 'ipv6-range':
      return { ...common, kind, cidr: '2001:db8::/32' };
    case 'prefix-list':
      return { ...common, kind, prefixListId: '' };
    case 'foreign-security-group':
      return { ...common, kind, securityGroupId: '' };
    case 'imported-security-group':
      return {
        ...common,
        kind,
        constructId: nameInCode(design, common.id, kind, common.parent),
        securityGroupId: '',
      };
  }
}

/** The field that has to be typed before it means anything. */
export function fieldToType(kind: OutsideKind): string | undefined {
  const asked: { readonly [K in OutsideKind]: string | undefined } = {
    internet: undefined,
    'ip-range': 'cidr',
    'ipv6-range': 'cidr',
    'prefix-list': 'prefixListId',
    'foreign-security-group': 'securityGroupId',
    'imported-security-group': 'securityGroupId',
  };
  return asked[kind];
}
