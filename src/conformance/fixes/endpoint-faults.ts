import type { GatewayEndpoint, InterfaceEndpoint, Thing } from '../../core/kinds/index.ts';
import type { Fault } from '../random/faults/fault.ts';
import { aVpc, vpcs } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';

const whole = { principals: ['*'], actions: ['*'], resources: ['*'] } as const;

export const endpointFaults: FaultsWithFixes<'endpoint'> = {
  'endpoint/unknown-service': leadingTo(() => [{ service: 'ecr.dkrr' }]),
  'endpoint/private-dns-twice': leadingTo(() => [{ service: 'ecr.dkr' }, { service: 'ecr.dkr' }]),
  'endpoint/private-dns-without-dns': (design, choice) =>
    leadingTo(() => [{ privateDnsEnabled: true }])(
      vpcs(() =>
        choice % 2 === 0
          ? { enableDnsSupport: true, enableDnsHostnames: false }
          : { enableDnsSupport: false, enableDnsHostnames: false },
      )(design, choice),
      choice,
    ),
  'endpoint/no-private-dns': (design, choice) =>
    leadingTo(() => [{ service: 'acm', privateDnsEnabled: false }])(
      vpcs(() => ({ enableDnsSupport: true, enableDnsHostnames: true }))(design, choice),
      choice,
    ),
  'endpoint/closed': leadingTo(() => [{ open: false }]),
  'endpoint/route-twice': routing(() => [{}, {}]),
  'endpoint/no-principal': routing(() => [{ policy: [whole, { actions: ['*'], resources: ['*'] }] }]),
  'endpoint/incomplete-statement': leadingTo((choice) => [
    {
      policy: [
        choice % 2 === 0
          ? { principals: ['*'], actions: ['*'] }
          : { principals: ['*'], resources: ['*'], effect: 'deny' },
      ],
    },
  ]),
};

/** Interface endpoints in one of the VPCs. */
function leadingTo(each: (choice: number) => readonly Partial<InterfaceEndpoint>[]): Fault {
  return inVpc((choice, own) =>
    each(choice).map((fields, index) => ({
      ...own(index),
      kind: 'interface-endpoint',
      service: 'ssm',
      ...fields,
    })),
  );
}

/** Gateway endpoints in one of the VPCs. */
function routing(each: (choice: number) => readonly Partial<GatewayEndpoint>[]): Fault {
  return inVpc((choice, own) =>
    each(choice).map((fields, index) => ({
      ...own(index),
      kind: 'gateway-endpoint',
      service: 'dynamodb',
      ...fields,
    })),
  );
}

type Own = Pick<GatewayEndpoint, 'id' | 'parent' | 'label' | 'constructId'>;

function inVpc(each: (choice: number, own: (index: number) => Own) => readonly Thing[]): Fault {
  return (design, choice) => {
    const vpc = aVpc(design, choice);
    if (!vpc) return design;
    const own = (index: number): Own => ({
      id: `faulty-endpoint-${index}`,
      parent: vpc.id,
      label: `Faulty ${index}`,
      constructId: `FaultyEndpoint${index}`,
    });
    return { ...design, things: [...design.things, ...each(choice, own)] };
  };
}
