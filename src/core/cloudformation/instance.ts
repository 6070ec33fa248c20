import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { InstanceNetwork, RootVolume } from '../network/network.ts';
import { getAtt, ref } from '../plan/template-value.ts';
import { instanceRole, natUserData, userData } from './machine.ts';
import { resource, withValue } from './resource.ts';
import { securityGroupResources } from './security-group.ts';
import { renderTags } from './tags.ts';
import type { Properties, Resource, ResourceGroup } from './template.ts';

/** An instance with its security group, role and profile, in the order of the construct tree. */
export const instanceResources = memoByIdentity(
  (instance: InstanceNetwork, stackTags: readonly Tag[]): ResourceGroup => ({
    resources: [
      ...(instance.ownGroup ? securityGroupResources(instance.ownGroup, stackTags).resources : []),
      ...instanceRole(instance, stackTags, instance.sessionPolicy),
      instanceResource(instance, stackTags),
      ...launchTemplate(instance),
    ],
  }),
);

function instanceResource(instance: InstanceNetwork, stackTags: readonly Tag[]): Resource {
  const {
    origin,
    logicalId,
    groupIds,
    subnet,
    image,
    role,
    tags,
    dependsOn,
    launchTemplate: template,
  } = instance;
  const { associatePublicIpAddress, rootVolume, keyName, instanceType, cpuCredits, forwards } = instance;
  const hasInterface = associatePublicIpAddress !== undefined;
  const subnetId = subnet?.subnetId;
  return resource(
    origin,
    logicalId,
    'AWS::EC2::Instance',
    withValue({
      AvailabilityZone: subnet?.zone,
      BlockDeviceMappings: rootVolume && [blockDevice(rootVolume)],
      CreditSpecification: cpuCredits === undefined ? undefined : { CPUCredits: cpuCredits },
      IamInstanceProfile: ref(role.profileLogicalId),
      ImageId: image.id,
      InstanceType: instanceType,
      KeyName: keyName,
      LaunchTemplate: template && {
        LaunchTemplateName: template.name,
        Version: getAtt(template.logicalId, 'LatestVersionNumber'),
      },
      NetworkInterfaces: hasInterface
        ? [
            withValue({
              AssociatePublicIpAddress: associatePublicIpAddress,
              DeviceIndex: '0',
              GroupSet: groupIds,
              SubnetId: subnetId,
            }),
          ]
        : undefined,
      SecurityGroupIds: hasInterface ? undefined : groupIds,
      SourceDestCheck: forwards ? false : undefined,
      SubnetId: hasInterface ? undefined : subnetId,
      Tags: renderTags(stackTags, tags),
      UserData: forwards?.setsItselfUp ? natUserData : userData(image),
    }),
    dependsOn,
  );
}

export function blockDevice({ deviceName, size, type, encrypted }: RootVolume): Properties {
  return {
    DeviceName: deviceName,
    Ebs: withValue({ Encrypted: encrypted, VolumeSize: size, VolumeType: type }),
  };
}

/** It carries no tags, not even those of the stack: an aspect of the CDK adds it last. */
function launchTemplate({ origin, launchTemplate: template }: InstanceNetwork): readonly Resource[] {
  if (!template) return [];
  const properties = {
    LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } },
    LaunchTemplateName: template.name,
  };
  return [resource(origin, template.logicalId, 'AWS::EC2::LaunchTemplate', properties)];
}
