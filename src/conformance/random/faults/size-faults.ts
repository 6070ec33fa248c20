import type { Design } from '../../../core/design/design.ts';
import { multiplied } from '../edits.ts';
import type { Faults } from './fault.ts';

export const sizeFaults: Faults = {
  'more outputs than a stack may have': (design, choice) => {
    const outputs = (vpc: number) =>
      Array.from(
        { length: 60 },
        (_, index) => ({ of: 'vpc-id', constructId: `Many${vpc}x${index}` }) as const,
      );
    const copies = multiplied(withoutGroups(design), 4 + (choice % 2));
    return {
      ...copies,
      things: copies.things.map((thing, index) =>
        thing.kind === 'vpc' ? { ...thing, outputs: outputs(index) } : thing,
      ),
    };
  },
  'no VPC': (design) => ({ ...design, things: [] }),
  'more than a stack may hold': (design, choice) => multiplied(design, 10 + (choice % 4)),
};

function withoutGroups(design: Design): Design {
  return { ...design, things: design.things.filter(({ kind }) => kind === 'vpc').slice(0, 1) };
}
