import { workloadKindNames } from '../../core/index.ts';
import type { PaletteKind } from '../store/carrying.ts';

/** What can be added, under the headings that it has while nothing is looked for. */
export const sections: readonly { readonly title: string; readonly kinds: readonly PaletteKind[] }[] = [
  {
    title: 'Network',
    kinds: ['vpc', 'subnet-group', 'gateway-endpoint', 'interface-endpoint', 'vpn-connection', 'flow-log'],
  },
  { title: 'Workloads', kinds: workloadKindNames.filter((kind) => kind !== 'interface-endpoint') },
  { title: 'Access', kinds: ['security-group', 'imported-security-group', 'foreign-security-group'] },
  { title: 'Outside', kinds: ['internet', 'ip-range', 'ipv6-range', 'prefix-list'] },
];
