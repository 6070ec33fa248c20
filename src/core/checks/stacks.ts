import { type Finding, type FindingFacts, finding } from '../base/finding.ts';
import { type Crossing, crossingsOf } from '../design/crossings.ts';
import { deployedTo } from '../design/deployed-to.ts';
import type { Design } from '../design/design.ts';
import { stackById } from '../design/queries.ts';
import { isWithinReach, reachOf } from '../design/stack-order.ts';
import type { Check } from './check.ts';

/** Each stack under a name of its own: it is the name of its construct. */
export const stackNames: Check = ({ design }) => {
  const names = design.stacks.map(({ name }) => name);
  return design.stacks.flatMap(({ id, name }, index) =>
    names.indexOf(name) < index ? [finding('stack/same-name', { id, field: 'name' }, { stack: name })] : [],
  );
};

/** Things that name a stack which isn’t there. */
export const goneStacks: Check = ({ design }) =>
  design.things.flatMap((thing) =>
    'stack' in thing && thing.stack !== undefined && !stackById(design, thing.stack)
      ? [finding('stack/gone', { id: thing.id, field: 'stack' }, { name: thing.label, gone: thing.stack })]
      : [],
  );

/** Stacks that speak of each other: in one direction only, and where both are deployed to one account and region. */
export const crossStack: Check = ({ design }) => {
  const reach = reachOf(design);
  return crossingsOf(design).flatMap((crossing): readonly Finding[] => {
    const { at, stack, other, needs, isEitherWay } = crossing;
    if (!isEitherWay && !isWithinReach(reach, stack, other))
      return [finding('stack/cycle', at, factsOf(crossing, design))];
    return deployedTo(design, stack) === deployedTo(design, needs)
      ? []
      : [finding('stack/other-environment', at, factsOf(crossing, design))];
  });
};

function factsOf({ by, stack, other, needs }: Crossing, design: Design): FindingFacts['stack/cycle'] {
  return {
    name: by.label,
    stack: nameOf(design, stack),
    other: other.label,
    needs: nameOf(design, needs),
  };
}

function nameOf(design: Design, id: string): string {
  return stackById(design, id)?.name ?? id;
}
