import type { Place } from '../base/place.ts';
import type { Expression } from '../plan/plan.ts';
import { evaluate } from './evaluate.ts';
import type { Value } from './runtime.ts';
import { booleanOf, fieldOf, numberOf, textOf } from './values.ts';
import type { NetworkSubnetType } from './vpc-network.ts';

/** `SubnetConfiguration`, read from the plan. */
export interface GroupProps {
  readonly origin: Place;
  readonly name: string;
  readonly subnetType: NetworkSubnetType;
  readonly cidrMask?: number;
  readonly reserved: boolean;
  readonly mapPublicIpOnLaunch?: boolean;
  readonly ipv6AssignAddressOnCreation?: boolean;
}

const subnetTypes: Readonly<Record<string, NetworkSubnetType>> = {
  PUBLIC: 'public',
  PRIVATE_WITH_EGRESS: 'private',
  PRIVATE_ISOLATED: 'isolated',
};

export function groupProps(expression: Expression): GroupProps {
  const props = evaluate(expression, new Map());
  const cidrMask = numberOf(fieldOf(props, 'cidrMask'));
  const mapPublicIpOnLaunch = booleanOf(fieldOf(props, 'mapPublicIpOnLaunch'));
  const ipv6AssignAddressOnCreation = booleanOf(fieldOf(props, 'ipv6AssignAddressOnCreation'));
  return {
    origin: (expression.is === 'struct' ? expression.origin : undefined) ?? { id: '' },
    name: textOf(fieldOf(props, 'name')) ?? '',
    subnetType: subnetTypeOf(fieldOf(props, 'subnetType')),
    reserved: booleanOf(fieldOf(props, 'reserved')) ?? false,
    ...(cidrMask === undefined ? {} : { cidrMask }),
    ...(mapPublicIpOnLaunch === undefined ? {} : { mapPublicIpOnLaunch }),
    ...(ipv6AssignAddressOnCreation === undefined ? {} : { ipv6AssignAddressOnCreation }),
  };
}

function subnetTypeOf(value: Value | undefined): NetworkSubnetType {
  return (value?.is === 'member' ? subnetTypes[value.name] : undefined) ?? 'isolated';
}

/** What the CDK lays out where no groups are given; their ids are those that they keep when written out. */
export function defaultGroupProps(natGateways: number | undefined, vpc: Place): readonly GroupProps[] {
  const second = natGateways === 0 ? ('isolated' as const) : ('private' as const);
  return [
    { origin: { id: `${vpc.id}-public` }, name: 'Public', subnetType: 'public', reserved: false },
    { origin: { id: `${vpc.id}-${second}` }, name: capitalised(second), subnetType: second, reserved: false },
  ];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
