import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { ListenerAction, ListenerNetwork, TargetGroupNetwork } from '../network/listener-network.ts';
import type { LoadBalancerNetwork } from '../network/network.ts';
import { vpcIdOf } from '../network/vpc-network.ts';
import { ref, type TemplateValue } from '../plan/template-value.ts';
import { resource, withValue } from './resource.ts';
import { securityGroupResources } from './security-group.ts';
import { renderTags, type TagValue } from './tags.ts';
import type { Resource, ResourceGroup } from './template.ts';

/** A load balancer, its security group, and its listeners in the order in which they were added. */
export const loadBalancerResources = memoByIdentity(
  (balancer: LoadBalancerNetwork, stackTags: readonly Tag[]): ResourceGroup => {
    const tags = renderTags(stackTags, balancer.tags);
    const ownTags = tags.length > 0 ? tags : undefined;
    return {
      resources: [
        balancerResource(balancer, ownTags),
        ...(balancer.ownGroup ? securityGroupResources(balancer.ownGroup, stackTags).resources : []),
        ...balancer.listeners.flatMap((listener) => listenerResources(balancer, listener, ownTags)),
      ],
    };
  },
);

type Tags = readonly TagValue[] | undefined;

function balancerResource(balancer: LoadBalancerNetwork, tags: Tags): Resource {
  const { origin, logicalId, groupIds, subnets, internetFacing, deletionProtection, dependsOn } = balancer;
  return resource(
    origin,
    logicalId,
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    withValue({
      LoadBalancerAttributes: [{ Key: 'deletion_protection.enabled', Value: String(deletionProtection) }],
      Scheme: internetFacing ? 'internet-facing' : 'internal',
      SecurityGroups: groupIds,
      Subnets: subnets.map(({ subnetId }) => subnetId),
      Tags: tags,
      Type: 'application',
    }),
    dependsOn,
  );
}

/** What the flags of the pinned library choose for HTTPS. */
const SSL_POLICY = 'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09';

function listenerResources(
  balancer: LoadBalancerNetwork,
  listener: ListenerNetwork,
  tags: Tags,
): readonly Resource[] {
  const { origin, logicalId, port, protocol, certificates, action, targetGroup } = listener;
  const [first, ...others] = certificates;
  return [
    resource(
      origin,
      logicalId,
      'AWS::ElasticLoadBalancingV2::Listener',
      withValue({
        Certificates: first && [{ CertificateArn: first.arn }],
        DefaultActions: action ? [actionValue(action)] : [],
        LoadBalancerArn: ref(balancer.logicalId),
        Port: port,
        Protocol: protocol,
        SslPolicy: protocol === 'HTTPS' ? SSL_POLICY : undefined,
        Tags: tags,
      }),
    ),
    ...others.map((certificate) =>
      resource(origin, certificate.logicalId, 'AWS::ElasticLoadBalancingV2::ListenerCertificate', {
        Certificates: [{ CertificateArn: certificate.arn }],
        ListenerArn: ref(logicalId),
      }),
    ),
    ...(targetGroup ? [targetGroupResource(balancer, targetGroup, tags)] : []),
  ];
}

function actionValue(action: ListenerAction): TemplateValue {
  switch (action.is) {
    case 'forward':
      return { TargetGroupArn: ref(action.targetGroup), Type: 'forward' };
    case 'fixed-response': {
      const { contentType, messageBody, statusCode } = action;
      return {
        FixedResponseConfig: withValue({
          ContentType: contentType,
          MessageBody: messageBody,
          StatusCode: String(statusCode),
        }),
        Type: 'fixed-response',
      };
    }
    case 'redirect': {
      const { protocol, port, permanent } = action;
      return {
        RedirectConfig: withValue({
          Port: port,
          Protocol: protocol,
          StatusCode: permanent ? 'HTTP_301' : 'HTTP_302',
        }),
        Type: 'redirect',
      };
    }
  }
}

function targetGroupResource(
  { vpc }: LoadBalancerNetwork,
  { origin, logicalId, port, protocol, healthCheckPath, hasTargets, instances }: TargetGroupNetwork,
  tags: Tags,
): Resource {
  return resource(
    origin,
    logicalId,
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    withValue({
      HealthCheckPath: healthCheckPath,
      Port: port,
      Protocol: protocol,
      Tags: tags,
      TargetGroupAttributes: [{ Key: 'stickiness.enabled', Value: 'false' }],
      TargetType: hasTargets ? 'instance' : undefined,
      Targets: instances.length > 0 ? instances.map((id) => ({ Id: id })) : undefined,
      VpcId: vpcIdOf(vpc),
    }),
  );
}
