import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';
import type { ImageNetwork, InstanceRole, MachineNetwork } from '../network/network.ts';
import { join, ref, type TemplateValue } from '../plan/template-value.ts';
import { policyName } from './policy-name.ts';
import { resource, withValue } from './resource.ts';
import { renderTags, type TagValue } from './tags.ts';
import type { Resource } from './template.ts';

/** What instances, and the machines of an Auto Scaling group, have alike. */

/** The role of a machine, and the profile by which it takes the role. */
export function instanceRole(
  machine: MachineNetwork,
  stackTags: readonly Tag[],
  sessionPolicy?: string,
): readonly Resource[] {
  const { origin, role, tags } = machine;
  return [
    ...(role.isShared ? [] : [machineRole(origin, role, renderTags(stackTags, tags))]),
    ...(sessionPolicy === undefined ? [] : [sessionPolicyResource(machine, sessionPolicy)]),
    resource(origin, role.profileLogicalId, 'AWS::IAM::InstanceProfile', { Roles: [ref(role.logicalId)] }),
  ];
}

/** A role that machines may take. */
export function machineRole(
  origin: Place,
  { logicalId, allowsSessions }: Pick<InstanceRole, 'logicalId' | 'allowsSessions'>,
  tags: readonly TagValue[],
): Resource {
  return resource(
    origin,
    logicalId,
    'AWS::IAM::Role',
    withValue({
      AssumeRolePolicyDocument: {
        Statement: [
          { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' } },
        ],
        Version: '2012-10-17',
      },
      ManagedPolicyArns: allowsSessions ? [SESSION_POLICY] : undefined,
      Tags: tags,
    }),
  );
}

/** What Session Manager needs, as a bastion host allows it. */
function sessionPolicyResource({ origin, role }: MachineNetwork, id: string): Resource {
  return resource(origin, id, 'AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: [
        {
          Action: ['ec2messages:*', 'ssm:UpdateInstanceInformation', 'ssmmessages:*'],
          Effect: 'Allow',
          Resource: '*',
        },
      ],
      Version: '2012-10-17',
    },
    PolicyName: policyName(id),
    Roles: [ref(role.logicalId)],
  });
}

const SESSION_POLICY = join('', [
  'arn:',
  ref('AWS::Partition'),
  ':iam::aws:policy/AmazonSSMManagedInstanceCore',
]);

/** The script that sets a machine up; an empty one, in the language of its system. */
export function userData({ isWindows }: ImageNetwork): TemplateValue {
  return { 'Fn::Base64': isWindows ? '<powershell></powershell>' : '#!/bin/bash' };
}

/** The script by which Amazon Linux becomes a NAT instance (`NatInstanceProviderV2.DEFAULT_USER_DATA_COMMANDS`). */
export const natUserData: TemplateValue = {
  'Fn::Base64': [
    '#!/bin/bash',
    'yum install iptables-services -y',
    'systemctl enable iptables',
    'systemctl start iptables',
    'echo "net.ipv4.ip_forward=1" > /etc/sysctl.d/custom-ip-forwarding.conf',
    'sudo sysctl -p /etc/sysctl.d/custom-ip-forwarding.conf',
    "sudo /sbin/iptables -t nat -A POSTROUTING -o $(route | awk '/^default/{print $NF}') -j MASQUERADE",
    'sudo /sbin/iptables -F FORWARD',
    'sudo service iptables save',
  ].join('\n'),
};
