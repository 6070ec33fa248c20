import { kinds, type WorkloadKind } from '../../core/index.ts';
import { addFromPalette, type PaletteKind } from '../store/carrying.ts';
import { isWriter } from '../store/editor.ts';
import type { CommandFamily, EditorCommand } from '../store/editor-command.ts';
import { openExistingVpc } from '../store/existing-vpc-dialog.ts';

/** Into the row or cell in hand, or where it usually stands. */
const workloadAdds = {
  'add-load-balancer': adding('load-balancer', ['ALB', 'ELB']),
  'add-auto-scaling-group': adding('auto-scaling-group', ['ASG', 'machines']),
  'add-instance': adding('instance', ['EC2', 'machine', 'server']),
  'add-bastion-host': adding('bastion-host', ['jump host', 'SSH', 'Session Manager', 'SSM']),
  'add-database': adding('database', ['RDS', 'PostgreSQL', 'MySQL']),
  'add-interface-endpoint': adding('interface-endpoint', ['PrivateLink', 'VPC endpoint', 'SSM']),
} as const satisfies { readonly [K in WorkloadKind as `add-${K}`]: EditorCommand };

/** What comes onto the canvas as if from the palette, where there is room for it. */
export const addCommands = {
  'add-vpc': {
    label: 'Add a VPC',
    search: ['network', 'new'],
    isPossible: isWriter,
    run: () => addFromPalette('vpc'),
  },
  'add-existing-vpc': {
    label: 'Add an existing VPC…',
    search: ['import', 'fromLookup', 'describe-vpcs', 'paste'],
    isPossible: isWriter,
    run: () => openExistingVpc({}),
  },
  'add-subnet-group': {
    label: 'Add a subnet group',
    search: ['tier', 'row', 'new'],
    isPossible: isWriter,
    run: () => addFromPalette('subnet-group'),
  },
  'add-vpn-connection': adding('vpn-connection', ['site-to-site', 'customer gateway', 'IPsec']),
  'add-security-group': adding('security-group', ['firewall', 'access']),
  'add-gateway-endpoint': adding('gateway-endpoint', ['S3', 'DynamoDB', 'VPC endpoint']),
  'add-flow-log': adding('flow-log', ['traffic', 'CloudWatch', 'audit']),
  ...workloadAdds,
  'add-internet': adding('internet', ['anyone', '0.0.0.0/0']),
  'add-ip-range': adding('ip-range', ['office', 'address']),
  'add-ipv6-range': adding('ipv6-range', []),
  'add-prefix-list': adding('prefix-list', ['pl-']),
  'add-foreign-security-group': adding('foreign-security-group', ['account', 'sg-']),
  'add-imported-security-group': adding('imported-security-group', ['import', 'sg-']),
} as const satisfies CommandFamily;

function adding(kind: PaletteKind, search: readonly string[]): EditorCommand {
  const { label } = kinds[kind];
  return {
    label: `Add: ${label}`,
    search: [...search, 'new'],
    isPossible: isWriter,
    run: () => addFromPalette(kind),
  };
}
