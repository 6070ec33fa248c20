import type { Command } from '../commands/command.ts';
import type { Design, Environment, Stack } from '../design/design.ts';
import { vpcsOf, zoneCountOfVpc } from '../design/queries.ts';
import { environmentWords, zonesWords } from './environment-words.ts';

export interface Move {
  readonly command: Command;
  readonly label: string;
  /** What it does to VPCs, in words; absent where they stay as they are. */
  readonly says?: string;
}

/**
 * Puts a stack elsewhere. Where it then offers more zones, VPCs are held at what they have, so that nothing moves;
 * where it offers fewer, VPCs lose some, and that is said.
 */
export function moveStack(design: Design, stack: Stack, environment: Environment): Move {
  const vpcs = vpcsOf(design)
    .filter(({ parent }) => parent === stack.id)
    .map((vpc) => ({
      vpc,
      before: zoneCountOfVpc(vpc, stack.environment),
      after: zoneCountOfVpc(vpc, environment),
    }));
  const label = environmentWords(environment);
  const held = vpcs
    .filter(({ before, after }) => after > before)
    .map(({ vpc, before }): Command => ({ do: 'set-field', id: vpc.id, field: 'maxAzs', value: before }));
  const commands: readonly Command[] = [...held, { do: 'set-stack', id: stack.id, changes: { environment } }];
  const smaller = vpcs.filter(({ before, after }) => after < before);
  const says = smaller.map(({ vpc, after }) => `${vpc.label} now has ${zonesWords(after)}.`).join(' ');
  const kept = held.length > 0 ? 'VPCs keep their zones; add one on the VPC itself.' : '';
  const words = says || kept;
  return { label, command: { do: 'all', label, commands }, ...(words === '' ? {} : { says: words }) };
}
