import { existingGroup, ipRange, ipv6Range } from '../../core/checks/test-design.ts';
import { existing, wired } from './connected.ts';
import type { FaultsWithFixes } from './fault.ts';
import { placed } from './standing.ts';

export const securityGroupFaults: FaultsWithFixes<'security-group' | 'ip-range'> = {
  'security-group/carried-twice': (design, choice) =>
    placed(() => ({ securityGroups: ['first', 'second'] }))(
      wired(
        () => [],
        undefined,
        () => ['First', 'Second'].map((label) => existingGroup(label, { constructId: `Faulty${label}` })),
      )(design, choice),
      choice,
    ),
  'security-group/name-twice': (design, choice) => {
    const named = (id: string) =>
      wired(
        () => [],
        () => ({ id, constructId: id, securityGroupName: choice % 2 === 0 ? 'same' : id.slice(0, 4) }),
      );
    return named('SAMEtwo')(named('sameone')(design, choice), choice);
  },
  'security-group/takes-no-rules': existing({ mutable: false }),
  'security-group/outbound-assumed': existing({}),
  'security-group/loses-all-outbound': existing({ allowAllOutbound: false }),
  'ip-range/host-bits': wired(
    () => [],
    () => ({}),
    (choice) => [
      choice % 2 === 0
        ? ipRange('Desk', `10.1.7.${choice % 256}/${16 + (choice % 8)}`)
        : ipv6Range('Desk', `2001:db8::${1 + choice}/${32 + (choice % 64)}`),
    ],
  ),
};
