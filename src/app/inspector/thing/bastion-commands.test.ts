import { expect, it } from 'vitest';
import { type Design, derive } from '../../../core/index.ts';
import { bastionCommands } from './bastion-commands.ts';

function commandsIn(subnetType: 'public' | 'private', region?: string) {
  const design: Design = {
    schemaVersion: 1,
    name: 'Test',
    stacks: [
      {
        id: 'stack',
        name: 'Net',
        environment: region === undefined ? { type: 'agnostic' } : { type: 'region', region },
      },
    ],
    things: [
      { id: 'vpc', kind: 'vpc', parent: 'stack', label: 'Vpc', constructId: 'Vpc', layout: 'default' },
      {
        id: 'b',
        kind: 'bastion-host',
        parent: 'vpc',
        label: 'Jump',
        constructId: 'Jump',
        subnetType,
      },
    ],
    usedRanges: [],
    canvas: { positions: {} },
  };
  return bastionCommands(design, derive(design).network, { id: 'b' });
}

it('opens a session on the instance whose ID the stack hands out, in its region', () => {
  const [session, ...others] = commandsIn('private', 'eu-central-1');
  expect(session?.text).toBe(
    `aws ssm start-session --region eu-central-1 --target $(aws cloudformation describe-stacks --region eu-central-1 --stack-name Net --query "Stacks[0].Outputs[?OutputKey=='JumpBastionHostIdF97B0935'].OutputValue" --output text)`,
  );
  expect(others).toEqual([]);
});

it('sends a key where SSH can get to it; without a region the one that is set in the shell counts', () => {
  expect(commandsIn('public').map(({ text }) => text.split(' $(')[0])).toEqual([
    'aws ssm start-session --target',
    'aws ec2-instance-connect send-ssh-public-key --instance-id',
  ]);
});
