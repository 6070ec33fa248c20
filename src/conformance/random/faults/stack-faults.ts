import type { Design, Environment, Stack } from '../../../core/design/design.ts';
import type { Faults } from './fault.ts';
import { pick } from './fault.ts';

export const stackFaults: Faults = {
  'stacks of the same name': (design) =>
    withSecond(design, (second, first) => ({ ...second, name: first.name })),
  'a stack in another place': (design, choice) =>
    withSecond(design, (second) => ({
      ...second,
      environment: pick<Environment>(choice, [
        { type: 'agnostic' },
        { type: 'region', region: 'us-east-1' },
        { type: 'region', region: 'eu-central-1' },
      ]),
    })),
  'a stack that is gone': (design) => ({
    ...design,
    things: design.things.map((thing) => ('stack' in thing ? { ...thing, stack: 'gone' } : thing)),
  }),
  'a VPC in the last stack': (design) => {
    const last = design.stacks.at(-1)?.id ?? '';
    return {
      ...design,
      things: design.things.map((thing) => (thing.kind === 'vpc' ? { ...thing, parent: last } : thing)),
    };
  },
  'ends of connections in other stacks': (design, choice) => {
    const { stacks } = design;
    return {
      ...design,
      things: design.things.map((thing, index) => {
        if (thing.kind !== 'security-group' && thing.kind !== 'database' && thing.kind !== 'instance')
          return thing;
        return { ...thing, stack: stacks[(choice + index) % stacks.length]?.id ?? thing.parent };
      }),
    };
  },
};

/** Of a design with one stack a second one is made, in which nothing stands. */
function withSecond(design: Design, edit: (second: Stack, first: Stack) => Stack): Design {
  const [first, second, ...others] = design.stacks;
  if (!first) return design;
  const given = second ?? { ...first, id: `${first.id}-second`, name: `${first.name}2` };
  return { ...design, stacks: [first, edit(given, first), ...others] };
}
