import type { Tag } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { latestAmazonLinuxParameter } from '../catalog/amazon-linux.ts';
import { type Architecture, instanceArchitecture, isInstanceType } from '../catalog/instance-types.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct } from '../plan/plan.ts';
import { ref } from '../plan/template-value.ts';
import { finishInstance } from './instance.ts';
import { type MachineDraft, type MachineSurroundings, machineDraft } from './machine.ts';
import type { InstanceNetwork, OutputNetwork } from './network.ts';
import { fieldOf, textOf } from './values.ts';

const DEFAULT_TYPE = 't3.nano';
const DEFAULT_NAME = 'BastionHost';

/** `ec2.BastionHostLinux`: an instance below it, with a policy for Session Manager and an output of its ID. */
export function bastionDraft(
  construct: Construct,
  origin: Place,
  surroundings: MachineSurroundings,
): MachineDraft | undefined {
  return machineDraft(construct, origin, surroundings, {
    path: [respellConstructId(construct.id), 'Resource'],
    selection: 'subnetSelection',
    instanceType: DEFAULT_TYPE,
    image: (type) => ({
      is: 'parameter',
      name: latestAmazonLinuxParameter({
        generation: 'al2023',
        cpuType: architectureOf(type, construct.id, origin, surroundings.report),
      }),
      isWindows: false,
    }),
  });
}

/** The CDK reads it from the name of the type, and throws where that has another form. */
function architectureOf(
  type: string,
  name: string,
  { id }: Place,
  report: (found: Finding) => void,
): Architecture {
  const architecture = instanceArchitecture(type);
  // What has no form at all the limits of its field tell of.
  if (architecture === undefined && isInstanceType(type))
    report(finding('bastion-host/odd-type', { id, field: 'instanceType' }, { name, type }));
  return architecture ?? 'x86_64';
}

/** Its own name is nearer to the instance than tags of the bastion host are. */
export function finishBastion(draft: MachineDraft, tags: readonly Tag[]): InstanceNetwork {
  const { path } = draft.parts;
  const name = textOf(fieldOf(draft.props, 'instanceName')) || DEFAULT_NAME;
  const policy = [...path, 'InstanceRole', 'DefaultPolicy', 'Resource'];
  return finishInstance(draft, [...tags, { key: 'Name', value: name }], {
    path: policy,
    logicalId: logicalId(...policy),
  });
}

/** By which people find it in Session Manager. */
export function bastionOutput({ parts }: MachineDraft): OutputNetwork {
  const [id = ''] = parts.path;
  return {
    origin: parts.origin,
    logicalId: logicalId(id, 'BastionHostId'),
    description: 'Instance ID of the bastion host. Use this to connect via SSM Session Manager',
    value: ref(logicalId(...parts.path, 'Resource')),
  };
}
