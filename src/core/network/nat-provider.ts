import { missing, type Value } from './runtime.ts';
import { fieldOf, numberOf, textOf, textsOf } from './values.ts';

/** `ec2.NatProvider`: what a VPC makes so that its private subnets get out. */
export type NatProvider =
  | {
      readonly is: 'gateways';
      readonly eipAllocationIds?: readonly string[];
      /** In seconds. */
      readonly maxDrain?: number;
    }
  | { readonly is: 'regional-gateway'; readonly allocationId?: string; readonly maxDrain?: number }
  | NatInstancesProvider;

/** What the machines are like is of no concern to the subnets; it is asked when they are made. */
export interface NatInstancesProvider {
  readonly is: 'instances';
  readonly generation: 'v1' | 'v2';
  readonly props: Value;
}

type Make = (props: Value | undefined) => NatProvider;

/** The static methods of `ec2.NatProvider` that plans call. */
export const natProviderMethods: Readonly<Record<string, Make>> = {
  gateway: (props) => {
    const eipAllocationIds = textsOf(fieldOf(props, 'eipAllocationIds'));
    return { is: 'gateways', ...(eipAllocationIds ? { eipAllocationIds } : {}), ...drainOf(props) };
  },
  regionalGateway: (props) => {
    const allocationId = textOf(fieldOf(props, 'allocationId'));
    return {
      is: 'regional-gateway',
      ...(allocationId === undefined ? {} : { allocationId }),
      ...drainOf(props),
    };
  },
  instance: (props) => ({ is: 'instances', generation: 'v1', props: props ?? missing }),
  instanceV2: (props) => ({ is: 'instances', generation: 'v2', props: props ?? missing }),
};

function drainOf(props: Value | undefined): { readonly maxDrain?: number } {
  const maxDrain = numberOf(fieldOf(props, 'maxDrainDuration'));
  return maxDrain === undefined ? {} : { maxDrain };
}

/** The provider that a VPC was given; its own gateways where it was given none. */
export function natProviderOf(given: Value | undefined): NatProvider {
  return given?.is === 'object' && given.object.type === 'nat-provider'
    ? given.object.provider
    : { is: 'gateways' };
}
