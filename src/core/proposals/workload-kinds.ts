import type {
  Connectable,
  ImportedSecurityGroup,
  Listener,
  NatInstances,
  SecurityGroup,
  SubnetType,
  Thing,
} from '../kinds/index.ts';

/** The kinds that stand in subnets of their own choice. */
export type WorkloadKind = Exclude<
  Connectable,
  SecurityGroup | ImportedSecurityGroup | Listener | NatInstances
>['kind'];

/** What the editor has to know of a kind to put one into a row. */
interface NewWorkload<K extends WorkloadKind> {
  /** It can't work in fewer zones. */
  readonly leastZones: number;
  /** It stands in one subnet, whatever is selected. */
  readonly inOneSubnet: boolean;
  /** Where it stands unless told otherwise: the types of subnets, the best first. */
  readonly prefers: readonly SubnetType[];
  /** What has to be said of it. */
  readonly fields: Omit<
    Extract<Thing, { readonly kind: K }>,
    'id' | 'kind' | 'parent' | 'label' | 'constructId'
  >;
}

/** Small, and with the metadata service that AWS advises. */
const machine = { instanceType: 't3.micro', requireImdsv2: true } as const;

/** As the CDK chooses. */
const inside: readonly SubnetType[] = ['private', 'isolated', 'public'];
const outside: readonly SubnetType[] = ['public', 'private', 'isolated'];

/** A new kind of workload is a line here. */
export const workloadKinds: { readonly [K in WorkloadKind]: NewWorkload<K> } = {
  'load-balancer': { leastZones: 2, inOneSubnet: false, prefers: outside, fields: {} },
  'auto-scaling-group': {
    leastZones: 1,
    inOneSubnet: false,
    prefers: inside,
    fields: machine,
  },
  instance: {
    leastZones: 1,
    inOneSubnet: true,
    prefers: inside,
    fields: machine,
  },
  'bastion-host': {
    leastZones: 1,
    inOneSubnet: true,
    prefers: inside,
    fields: { requireImdsv2: true },
  },
  database: {
    leastZones: 2,
    inOneSubnet: false,
    prefers: ['isolated', 'private', 'public'],
    fields: {
      engine: 'postgres',
      engineVersion: '17.9',
      instanceType: 't3.micro',
      allocatedStorage: 20,
      storageType: 'gp3',
      storageEncrypted: true,
    },
  },
  'interface-endpoint': { leastZones: 1, inOneSubnet: false, prefers: inside, fields: { service: 'ssm' } },
};

/** In the order in which they are offered. */
export const workloadKindNames = Object.keys(workloadKinds).filter(isWorkloadKind);

export function isWorkloadKind(kind: string): kind is WorkloadKind {
  return Object.hasOwn(workloadKinds, kind);
}
