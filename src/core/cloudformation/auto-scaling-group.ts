import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { AutoScalingNetwork } from '../network/network.ts';
import { getAtt, ref } from '../plan/template-value.ts';
import { blockDevice } from './instance.ts';
import { instanceRole, userData } from './machine.ts';
import { resource, withValue } from './resource.ts';
import { securityGroupResources } from './security-group.ts';
import { NAME, renderTags } from './tags.ts';
import type { Resource, ResourceGroup } from './template.ts';

/** An Auto Scaling group with its security group, role, profile and launch template. */
export const autoScalingResources = memoByIdentity(
  (group: AutoScalingNetwork, stackTags: readonly Tag[]): ResourceGroup => ({
    resources: [
      ...(group.ownGroup ? securityGroupResources(group.ownGroup, stackTags).resources : []),
      ...instanceRole(group, stackTags),
      launchTemplate(group, stackTags),
      groupResource(group, stackTags),
    ],
  }),
);

function launchTemplate(group: AutoScalingNetwork, stackTags: readonly Tag[]): Resource {
  const { associatePublicIpAddress, rootVolume, keyName, requireImdsv2, role, image, groupIds, tags } = group;
  const own = renderTags(stackTags, tags, [{ key: NAME, value: group.launchTemplate.nameTag }]);
  const hasInterface = associatePublicIpAddress !== undefined;
  const data = withValue({
    BlockDeviceMappings: rootVolume && [blockDevice(rootVolume)],
    IamInstanceProfile: { Arn: getAtt(role.profileLogicalId, 'Arn') },
    ImageId: image.id,
    InstanceType: group.instanceType,
    KeyName: keyName,
    MetadataOptions: requireImdsv2 ? { HttpTokens: 'required' } : undefined,
    Monitoring: { Enabled: false },
    NetworkInterfaces: hasInterface
      ? [{ AssociatePublicIpAddress: associatePublicIpAddress, DeviceIndex: 0, Groups: groupIds }]
      : undefined,
    SecurityGroupIds: hasInterface ? undefined : groupIds,
    TagSpecifications: ['instance', 'volume'].map((type) => ({ ResourceType: type, Tags: own })),
    UserData: userData(image),
  });
  return resource(
    group.origin,
    group.launchTemplate.logicalId,
    'AWS::EC2::LaunchTemplate',
    { LaunchTemplateData: data, TagSpecifications: [{ ResourceType: 'launch-template', Tags: own }] },
    [role.logicalId],
  );
}

function groupResource(group: AutoScalingNetwork, stackTags: readonly Tag[]): Resource {
  const { origin, logicalId, launchTemplate: template, subnets, min, max, desired, targetGroups } = group;
  const tags = renderTags(stackTags, group.tags).map(({ Key, Value }) => ({
    Key,
    PropagateAtLaunch: true,
    Value,
  }));
  const made = resource(
    origin,
    logicalId,
    'AWS::AutoScaling::AutoScalingGroup',
    withValue({
      DesiredCapacity: desired === undefined ? undefined : String(desired),
      LaunchTemplate: {
        LaunchTemplateId: ref(template.logicalId),
        Version: getAtt(template.logicalId, 'LatestVersionNumber'),
      },
      MaxSize: String(max),
      MinSize: String(min),
      Tags: tags,
      TargetGroupARNs: targetGroups.length > 0 ? targetGroups : undefined,
      VPCZoneIdentifier: subnets.map(({ subnetId }) => subnetId),
    }),
  );
  const UpdatePolicy = { AutoScalingScheduledAction: { IgnoreUnmodifiedGroupSizeProperties: true } };
  return { ...made, body: { ...made.body, UpdatePolicy } };
}
