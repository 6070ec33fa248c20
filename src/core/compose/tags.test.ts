import { describe, expect, it } from 'vitest';
import {
  drawn,
  flowLog,
  isolatedGroup,
  natInstances,
  privateGroup,
  publicGroup,
  type ThingIn,
  vpc,
  vpnConnection,
} from '../checks/test-design.ts';
import type { NatInstances, Vpc } from '../kinds/index.ts';
import type { Statement } from '../plan/plan.ts';
import { compose } from './compose.ts';

const tags = [
  { key: 'team', value: 'network' },
  { key: 'Name', value: 'data' },
];

const statementsOf = (...inside: readonly ThingIn[]) =>
  compose(
    drawn(vpc('V', { outputs: [{ of: 'subnet-ids', group: 'v-data', constructId: 'Ids' }] }, ...inside)),
  ).stacks[0]?.statements ?? [];
const callsOf = (statements: readonly Statement[], method: string) =>
  statements.flatMap(({ expression, origin }) =>
    expression.is === 'method-call' && expression.method === method ? [origin] : [],
  );

describe('tags of a subnet group', () => {
  it('are put on each of its subnets, by one selection that its routes and outputs share', () => {
    const routes = [{ destination: '192.168.0.0/16', target: 'tgw-0123456789abcdef0' }];
    const statements = statementsOf(isolatedGroup('Data', { tags, routes }), publicGroup('Web'));
    expect(callsOf(statements, 'selectSubnets')).toEqual([{ id: 'v-data', field: 'tags' }]);
    expect(callsOf(statements, 'add')).toEqual(
      [0, 0, 1, 1, 2, 2].map((zone, index) => ({ id: 'v-data', zone, field: 'tags', item: index % 2 })),
    );
  });

  it('stand in no code as long as it only keeps its space', () => {
    expect(callsOf(statementsOf(isolatedGroup('Data', { tags, reserved: true })), 'add')).toEqual([]);
  });
});

describe('tags of a VPN connection', () => {
  it('need a name in code, so that it is added to its VPC', () => {
    const given = { givenWithVpc: true } as const;
    const data = isolatedGroup('Data');
    expect(callsOf(statementsOf(data, vpnConnection('Office', given)), 'addVpnConnection')).toEqual([]);
    const statements = statementsOf(data, vpnConnection('Office', { ...given, tags }));
    expect(callsOf(statements, 'addVpnConnection')).toEqual([{ id: 'v-office' }]);
    expect(callsOf(statements, 'add')).toHaveLength(2);
  });
});

describe('tags of NAT instances', () => {
  const inside = (fields: Partial<NatInstances>, vpcFields: Partial<Vpc> = {}) => {
    const things = [publicGroup('Web'), privateGroup('App'), natInstances('Nat', { tags, ...fields })];
    return callsOf(compose(drawn(vpc('V', vpcFields, ...things))).stacks[0]?.statements ?? [], 'add');
  };

  it('are put on their security group and on each that the VPC makes', () => {
    expect(inside({})).toHaveLength(2 * (1 + 3));
    expect(inside({}, { natGateways: 1 })).toHaveLength(2 * (1 + 1));
  });

  it('stand in no code where there are none, and for the former image, whose machines nobody can tell', () => {
    expect(inside({}, { natGateways: 0 })).toEqual([]);
    expect(inside({ generation: 'v1' })).toEqual([]);
  });
});

describe('tags of a flow log', () => {
  const added = (...inside: readonly ThingIn[]) =>
    callsOf(statementsOf(isolatedGroup('Data'), ...inside), 'add').length;

  it('are put on it, and on what is made beside it in the VPC', () => {
    expect(added(flowLog('Log', { tags }))).toBe(2);
    expect(added(flowLog('Log', { tags, logRetention: 'one-week' }))).toBe(4);
  });

  it('are put on those of each subnet, and on the log group and the role that they share', () => {
    expect(added(flowLog('Log', { tags, group: 'v-data' }))).toBe(2 * (3 + 2));
  });

  it('are put on nothing that exists already', () => {
    const logGroupName = '/vpc/logs';
    const roleArn = 'arn:aws:iam::123456789012:role/flow-logs';
    expect(added(flowLog('Log', { tags, logGroupName, roleArn }))).toBe(2);
  });
});
