import type { Tag } from '../base/fields.ts';
import type { ImageNetwork, MachineNetwork } from '../network/network.ts';
import { join, ref, type TemplateValue } from '../plan/template-value.ts';
import { resource, withValue } from './resource.ts';
import { renderTags } from './tags.ts';
import type { Resource } from './template.ts';

/** What instances, and the machines of an Auto Scaling group, have alike. */

/** The role of a machine, and the profile by which it takes the role. */
export function instanceRole(machine: MachineNetwork, stackTags: readonly Tag[]): readonly Resource[] {
  const { origin, role, tags } = machine;
  return [
    resource(
      origin,
      role.logicalId,
      'AWS::IAM::Role',
      withValue({
        AssumeRolePolicyDocument: {
          Statement: [
            { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' } },
          ],
          Version: '2012-10-17',
        },
        ManagedPolicyArns: role.allowsSessions ? [SESSION_POLICY] : undefined,
        Tags: renderTags(stackTags, tags),
      }),
    ),
    resource(origin, role.profileLogicalId, 'AWS::IAM::InstanceProfile', { Roles: [ref(role.logicalId)] }),
  ];
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
