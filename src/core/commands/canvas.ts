import type { Draft } from 'immer';
import type { Finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import type { CommandNamed } from './command.ts';
import { dangling, malformed } from './refusals.ts';

export function moveBox(
  draft: Draft<Design>,
  { id, position }: CommandNamed<'move-box'>,
): readonly Finding[] {
  if (!draft.things.some((one) => one.id === id)) return dangling('move-box', id);
  if (![position.x, position.y].every(Number.isFinite))
    return malformed(id, 'position', position, 'two numbers');
  draft.canvas.positions[id] = { x: position.x, y: position.y };
  return [];
}
