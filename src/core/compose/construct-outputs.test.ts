import { describe, expect, it } from 'vitest';
import {
  drawn,
  flowLog,
  gatewayEndpoint,
  isolatedGroup,
  loadBalancer,
  type ThingIn,
  vpc,
  vpnConnection,
} from '../checks/test-design.ts';
import { writeTemplates } from '../cloudformation/write.ts';
import { build } from '../network/build.ts';
import { compose } from './compose.ts';

const data = isolatedGroup('Data');

/** The ids of the statements' constructs and methods, in order. */
function said(...inside: readonly ThingIn[]): readonly string[] {
  const [stack] = compose(drawn(vpc('Orders', {}, data, ...inside))).stacks;
  return (stack?.statements ?? []).map(({ expression }) => {
    if (expression.is === 'construct') return `${expression.type} ${expression.id}`;
    return expression.is === 'method-call' ? expression.method : expression.is;
  });
}

function outputsOf(...inside: readonly ThingIn[]): readonly unknown[] {
  const [template] = writeTemplates(build(compose(drawn(vpc('Orders', {}, data, ...inside)))).network);
  return (template?.outputs ?? []).map(({ logicalId }) => logicalId);
}

describe('outputs of what a thing makes', () => {
  it('stand right behind it, in order', () => {
    const web = loadBalancer('Web', {
      tags: [{ key: 'team', value: 'web' }],
      outputs: [
        { of: 'arn', constructId: 'B' },
        { of: 'dns-name', constructId: 'A' },
      ],
    });
    expect(said(web, vpnConnection('Office', { ip: '203.0.113.1' }))).toEqual([
      'aws_ec2.Vpc Orders',
      'aws_elasticloadbalancingv2.ApplicationLoadBalancer Web',
      'add',
      'CfnOutput B',
      'CfnOutput A',
      'addVpnConnection',
    ]);
  });

  it('need an endpoint or a connection in a line of its own', () => {
    const outputs = [{ of: 'endpoint-id', constructId: 'A' }] as const;
    expect(said(gatewayEndpoint('S3', { inVpcProps: true }))).toEqual(['aws_ec2.Vpc Orders']);
    expect(said(gatewayEndpoint('S3', { inVpcProps: true, outputs }))).toEqual([
      'aws_ec2.Vpc Orders',
      'addGatewayEndpoint',
      'CfnOutput A',
    ]);
  });

  it('are none of a flow log that stands in each subnet of a group', () => {
    const outputs = [{ of: 'flow-log-id', constructId: 'A' }] as const;
    expect(outputsOf(flowLog('Flows', { outputs }))).toEqual(['A']);
    expect(outputsOf(flowLog('Flows', { outputs, group: 'orders-data' }))).toEqual([]);
  });
});
