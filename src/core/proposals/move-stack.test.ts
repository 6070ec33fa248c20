import { expect, test } from 'vitest';
import { drawn, inStack } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Design } from '../design/design.ts';
import { addVpc } from './add-vpc.ts';
import { environmentWords } from './environment-words.ts';
import { environmentOf, inRegion } from './environments.ts';
import { moveStack } from './move-stack.ts';

function oneVpc(zoneCount: number): Design {
  const design = inStack({ environment: { type: 'agnostic', zoneCount } }, drawn());
  const proposed = addVpc(design, 'stack', { x: 0, y: 0 });
  const applied = proposed.ok ? apply(design, proposed.value.command) : proposed;
  if (!applied.ok) throw new Error('no VPC');
  return applied.value;
}

function moved(design: Design, to: Parameters<typeof moveStack>[2]) {
  const [stack] = design.stacks;
  if (!stack) throw new Error('no stack');
  const move = moveStack(design, stack, to);
  const applied = apply(design, move.command);
  return { says: move.says, label: move.label, design: applied.ok ? applied.value : undefined };
}

test('a region with fewer zones takes some from VPCs, and that is said', () => {
  const design = oneVpc(3);
  const { says, label } = moved(design, inRegion({ type: 'agnostic', zoneCount: 3 }, 'cn-north-1'));
  expect(label).toBe('cn-north-1 · 2 zones');
  expect(says).toBe('Vpc now has 2 zones.');
});

test('where more zones are offered, VPCs are held at what they have', () => {
  const { says, design } = moved(oneVpc(2), { type: 'agnostic', zoneCount: 3 });
  expect(design?.things.find(({ kind }) => kind === 'vpc')).toMatchObject({ maxAzs: 2 });
  expect(says).toContain('keep their zones');
});

test('there and back again is where it was', () => {
  const there = inRegion({ type: 'agnostic', zoneCount: 3 }, 'eu-central-1');
  expect(environmentWords(there)).toBe('eu-central-1 · 3 zones');
  expect(environmentOf('agnostic', there)).toEqual({ type: 'agnostic', zoneCount: 3 });
});
