import { wired } from './connected.ts';
import { groups, vpcs } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';

export const ipv6Faults: FaultsWithFixes<'ipv6'> = {
  'ipv6/addresses-without-dual-stack': vpcs(() => ({
    ipProtocol: 'ipv4-only',
    ipv6Addresses: 'amazon-provided',
  })),
  'ipv6/assigned-without-dual-stack': (design, choice) =>
    groups(() => ({ ipv6AssignAddressOnCreation: choice % 2 === 0, reserved: false }))(
      {
        ...design,
        things: design.things.map((thing) =>
          thing.kind === 'vpc' ? { ...thing, ipProtocol: 'ipv4-only' } : thing,
        ),
      },
      choice,
    ),
  'ipv6/no-subnets': (design, choice) =>
    vpcs(() => ({ ipProtocol: 'dual-stack', layout: 'own' }))(
      { ...design, things: design.things.filter(({ kind }) => kind !== 'subnet-group') },
      choice,
    ),
  'ipv6/no-outbound': (design, choice) =>
    vpcs(() => ({ ipProtocol: 'dual-stack' }))(wired(() => [])(design, choice), choice),
};
