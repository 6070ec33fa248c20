import type { Thing } from '../../core/kinds/index.ts';
import { editStack } from '../random/edits.ts';
import { pick } from '../random/faults/fault.ts';
import { aVpc, inMexico, vpcs } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';
import { storing } from './standing.ts';

export const databaseFaults: FaultsWithFixes<'database'> = {
  'database/no-private-subnets': (design, choice) =>
    editStack(vpcs(() => ({ maxAzs: 2 }))(storing(() => ({}))(design, choice), choice), (stack) => ({
      ...stack,
      environment: { type: 'agnostic', zoneCount: 3 },
    })),
  'database/one-zone': storing(() => ({ zones: [1], subnetType: 'isolated' })),
  'database/unknown-version': storing((choice) => ({ engineVersion: `16.${90 + choice}` })),
  'database/wrong-class': storing((choice) => ({
    engine: pick(choice, ['oracle-se2', 'oracle-ee-cdb']),
    engineVersion: '19',
    instanceType: pick(choice, ['t4g.micro', 'm7g.large', 't3.gigantic']),
  })),
  'database/not-in-region': (design, choice) =>
    inMexico(
      storing(() => ({ instanceType: pick(choice, ['m5.large', 'r5.4xlarge', 't2.micro']) }))(design, choice),
    ),
  'database/no-standby': storing(() => ({
    engine: 'sqlserver-ex',
    engineVersion: '16.00.4236.2.v1',
    instanceType: 't3.micro',
    multiAz: true,
  })),
  'database/name-not-taken': storing((choice) => ({
    engine: pick(choice, ['sqlserver-se', 'sqlserver-web']),
    databaseName: 'orders',
  })),
  'database/name-too-long': storing((choice) => ({ databaseName: `x${'y'.repeat(63 + choice)}` })),
  'database/name-reserved': storing((choice) => ({ databaseName: pick(choice, ['rdsadmin', 'template1']) })),
  'database/not-encrypted': storing((choice) => (choice % 2 === 0 ? { storageEncrypted: false } : {})),
  'database/public': (design, choice) =>
    vpcs(() => ({ enableDnsHostnames: true, enableDnsSupport: true, createInternetGateway: true }))(
      storing(
        () => (choice % 2 === 0 ? { publiclyAccessible: true, zones: [1, 2] } : { subnetType: 'public' }),
        'public',
      )(design, choice),
      choice,
    ),
  'database/not-reachable': (design, choice) => {
    const vpc = aVpc(design, choice);
    if (!vpc) return design;
    const added: Thing = {
      id: 'out',
      kind: 'subnet-group',
      parent: vpc.id,
      label: 'Out',
      constructId: 'Out',
      subnetType: 'public',
    };
    const stored = storing((_, group) => ({ subnetGroup: group, publiclyAccessible: true }))(design, choice);
    return vpcs(() => ({ enableDnsHostnames: true, enableDnsSupport: true, createInternetGateway: true }))(
      { ...stored, things: [...stored.things, added] },
      choice,
    );
  },
  'database/no-host-names': (design, choice) =>
    vpcs(() => ({ enableDnsHostnames: false, createInternetGateway: true }))(
      storing(() => ({ subnetType: 'public' }), 'public')(design, choice),
      choice,
    ),
  'database/no-internet-gateway': storing(() => ({ subnetType: 'isolated', publiclyAccessible: true })),
};
