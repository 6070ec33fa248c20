import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDesigns } from '../conformance/random/random-design.ts';
import { joinChunks } from './base/text.ts';
import { apply } from './commands/apply.ts';
import type { Command } from './commands/command.ts';
import { derive } from './derive.ts';
import type { Design } from './design/design.ts';
import { callsOf } from './design/queries.ts';
import { formats } from './formats.ts';
import { type Call, hasSecurityGroups, isWorkload, portForms, verbs } from './kinds/index.ts';
import { layoutArrows } from './layout/arrows/arrow-routes.ts';
import { layoutDesign } from './layout/layout.ts';
import { routeTables } from './tables/route-rows.ts';
import { ruleTables } from './tables/rule-rows.ts';
import { subnetTables } from './tables/subnet-rows.ts';

/** All that a person sees or takes away, as one text: to compare objects so large takes many times as long. */
function everythingOf(design: Design): string {
  const derived = derive(design);
  const { network, findings } = derived;
  const all = {
    findings,
    texts: Object.values(formats).map((format) => joinChunks(format.print(derived))),
    subnets: subnetTables(design, network),
    routes: routeTables(design, network),
    rules: ruleTables(design, network),
    arrows: layoutArrows(layoutDesign(derived), design),
  };
  return JSON.stringify(all, null, 1);
}

/** The same of the design alone. Arrows remember what was laid out last, so they lay out something else before. */
function freshOf(design: Design): string {
  const empty: Design = { ...structuredClone(design), things: [], calls: [] };
  layoutArrows(layoutDesign(derive(empty)), empty);
  return everythingOf(structuredClone(design));
}

/** Makes up a command for whatever stands in a design; none where there is nothing to change. */
type Edit = (design: Design) => Command | undefined;

const number = fc.nat(999);
const port = fc.constantFrom(0, 8, 22, 443, 8000);
const portForm = fc.constantFrom(...portForms.map(({ value }) => value));
const verb = fc.constantFrom(...verbs.map(({ value }) => value));
const text = fc.constantFrom('One', 'Two', 'Three', undefined);

/** One of a list, by a number that was drawn before the list was known. */
function chosen<T>(from: readonly T[], choice: number): T | undefined {
  return from[choice % from.length];
}

function ofCall(choice: number, edit: (call: Call, design: Design) => Command | undefined): Edit {
  return (design) => {
    const call = chosen(callsOf(design), choice);
    return call && edit(call, design);
  };
}

function connectable(design: Design, choice: number): string | undefined {
  return chosen(design.things.filter(hasSecurityGroups), choice)?.id;
}

const edits: Arbitrary<Edit> = fc.oneof(
  fc
    .record({ fromPort: port, toPort: port, port: portForm }, { requiredKeys: ['fromPort'] })
    .chain((changes) => number.map((which) => ofCall(which, ({ id }) => ({ do: 'set-call', id, changes })))),
  fc
    .tuple(number, text)
    .map(([which, description]) =>
      ofCall(which, ({ id }) => ({ do: 'set-call', id, changes: { description } })),
    ),
  fc
    .tuple(number, verb)
    .map(([which, value]) => ofCall(which, ({ id }) => ({ do: 'set-call', id, changes: { verb: value } }))),
  fc.tuple(number, fc.constantFrom('on', 'other'), number).map(([which, end, to]) =>
    ofCall(which, ({ id }, design) => ({
      do: 'set-call',
      id,
      changes: { [end]: connectable(design, to) },
    })),
  ),
  fc.tuple(number, number).map(([which, where]) =>
    ofCall(which, ({ id }, design) => {
      const before = chosen(callsOf(design), where)?.id;
      return before === undefined ? undefined : { do: 'move-call', id, before };
    }),
  ),
  number.map((which) => ofCall(which, ({ id }) => ({ do: 'remove-call', id }))),
  fc.tuple(verb, portForm, port, number, number).map(
    ([verb, port, fromPort, which, where]): Edit =>
      (design) => {
        const [on, other] = [connectable(design, which), connectable(design, where)];
        const id = `added-${which}-${where}`;
        return on && other
          ? { do: 'add-call', call: { id, verb, on, other, port, fromPort, toPort: fromPort } }
          : undefined;
      },
  ),
  fc.tuple(number, fc.constantFrom('label', 'constructId', 'description'), text).map(
    ([which, field, value]): Edit =>
      (design) => {
        const id = chosen(design.things, which)?.id;
        return id === undefined ? undefined : { do: 'set-field', id, field, value };
      },
  ),
  fc
    .tuple(
      number,
      fc.constantFrom('allowAllOutbound', 'allowAllIpv6Outbound', 'disableInlineRules', 'mutable'),
      fc.constantFrom(true, false, undefined),
    )
    .map(
      ([which, field, value]): Edit =>
        (design) => {
          const id = connectable(design, which);
          return id === undefined ? undefined : { do: 'set-field', id, field, value };
        },
    ),
  fc.tuple(number, fc.constantFrom([1], [2, 1], undefined), number).map(
    ([which, zones, where]): Edit =>
      (design) => {
        const thing = chosen(design.things.filter(isWorkload), which);
        const groups = design.things.filter(
          ({ kind, parent }) => kind === 'subnet-group' && parent === thing?.parent,
        );
        const value = where % 2 === 0 ? zones : chosen(groups, where)?.id;
        const field = where % 2 === 0 ? 'zones' : 'subnetGroup';
        return thing && { do: 'set-field', id: thing.id, field, value };
      },
  ),
  number.map(
    (which): Edit =>
      (design) => {
        const id = chosen(design.things, which)?.id;
        return id === undefined ? undefined : { do: 'remove-thing', id };
      },
  ),
  fc.constantFrom('One', 'Two').map(
    (name): Edit =>
      (design) => {
        const id = design.stacks[0]?.id;
        return id === undefined ? undefined : { do: 'set-stack', id, changes: { name } };
      },
  ),
);

function edited(design: Design, edit: Edit): Design {
  const command = edit(design);
  const applied = command && apply(design, command);
  return applied?.ok ? applied.value : design;
}

describe('what is derived after an edit', () => {
  it('is what would be derived from the design alone', () => {
    fc.assert(
      fc.property(
        randomDesigns.filter((design) => callsOf(design).length > 0),
        fc.array(edits, { minLength: 1, maxLength: 8 }),
        (drawn, some) => {
          let design = drawn;
          everythingOf(design);
          for (const edit of some) {
            design = edited(design, edit);
            expect(everythingOf(design)).toBe(freshOf(design));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
