import type { BastionHost, Design, Network } from '../../../core/index.ts';
import { groupById } from '../../../core/index.ts';

/** A line for a terminal, and what it does. */
export interface ShellCommand {
  readonly says: string;
  readonly text: string;
}

/** How people get onto a bastion host once it is deployed; its ID is what the stack hands out. */
export function bastionCommands(
  design: Design,
  { stacks }: Network,
  { id }: Pick<BastionHost, 'id'>,
): readonly ShellCommand[] {
  const stack = stacks.find(({ constructs }) =>
    constructs.some((made) => 'origin' in made && made.origin.id === id),
  );
  const made = stack?.constructs.find((one) => one.is === 'instance' && one.origin.id === id);
  const output = stack?.outputs.find(({ origin }) => origin.id === id && origin.field === undefined);
  if (!stack || !output || made?.is !== 'instance') return [];
  const region = stack.region === undefined ? '' : ` --region ${stack.region}`;
  const query = `"Stacks[0].Outputs[?OutputKey=='${output.logicalId}'].OutputValue"`;
  const instance = `$(aws cloudformation describe-stacks${region} --stack-name ${stack.id} --query ${query} --output text)`;
  const session = {
    says: 'Open a session on it',
    text: `aws ssm start-session${region} --target ${instance}`,
  };
  const group = made.subnet && groupById(design, made.subnet.origin.id);
  if (group?.subnetType !== 'public') return [session];
  return [
    session,
    {
      says: 'Send it an SSH key, good for a minute',
      text: `aws ec2-instance-connect send-ssh-public-key${region} --instance-id ${instance} --instance-os-user ec2-user --ssh-public-key file://~/.ssh/id_ed25519.pub`,
    },
  ];
}
