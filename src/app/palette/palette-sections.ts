import { workloadKindNames } from '../../core/index.ts';
import type { PaletteKind } from '../store/carrying.ts';

/** What the palette has: what can be dragged, and what a dialog asks about first. */
export type PaletteEntry = PaletteKind | 'existing-vpc';

/** What can be added, under the headings that it has while nothing is looked for. */
export const sections: readonly { readonly title: string; readonly kinds: readonly PaletteEntry[] }[] = [
  {
    title: 'Network',
    kinds: [
      'vpc',
      'existing-vpc',
      'subnet-group',
      'gateway-endpoint',
      'interface-endpoint',
      'vpn-connection',
      'flow-log',
    ],
  },
  { title: 'Workloads', kinds: workloadKindNames.filter((kind) => kind !== 'interface-endpoint') },
  { title: 'Access', kinds: ['security-group', 'imported-security-group', 'foreign-security-group'] },
  { title: 'Outside', kinds: ['internet', 'ip-range', 'ipv6-range', 'prefix-list'] },
];
