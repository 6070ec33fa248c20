import type { CommandFamily } from '../../store/editor-command.ts';
import { showBottomTab, togglePanel } from '../../store/panels.ts';
import { chooseTheme } from '../../store/theme.ts';
import { showOverlay } from '../overlay.ts';

export const viewCommands = {
  'toggle-palette': { label: 'Palette', chords: [{ key: 'b' }], run: () => togglePanel('palette') },
  'toggle-inspector': { label: 'Inspector', chords: [{ key: 'i' }], run: () => togglePanel('inspector') },
  'toggle-bottom': { label: 'Tables and code', chords: [{ key: 'j' }], run: () => togglePanel('bottom') },
  'toggle-code': { label: 'Code', chords: [{ key: 'e' }], run: () => togglePanel('code') },
  'show-subnets': { label: 'Show the subnet table', run: () => showBottomTab('subnets') },
  'show-routes': {
    label: 'Show the routes',
    search: ['route tables', 'default route', 'NAT', 'transit gateway', 'way out'],
    run: () => showBottomTab('routes'),
  },
  'show-rules': {
    label: 'Show the rules',
    search: ['security groups', 'firewall', 'inbound', 'outbound', 'ingress', 'egress', 'ports'],
    run: () => showBottomTab('rules'),
  },
  'show-problems': {
    label: 'Show the problems',
    search: ['errors', 'warnings', 'findings'],
    run: () => showBottomTab('problems'),
  },
  'theme-light': { label: 'Theme: light', run: () => chooseTheme('light') },
  'theme-dark': { label: 'Theme: dark', search: ['night'], run: () => chooseTheme('dark') },
  'theme-system': { label: 'Theme: as the system', run: () => chooseTheme('system') },
  'command-palette': {
    label: 'Find or do…',
    search: ['command palette', 'search', 'jump'],
    chords: [{ key: 'k' }],
    whileTyping: true,
    run: () => showOverlay('palette'),
  },
  shortcuts: {
    label: 'Keyboard shortcuts',
    search: ['keys', 'help'],
    chords: [{ key: '/' }],
    run: () => showOverlay('shortcuts'),
  },
} as const satisfies CommandFamily;
