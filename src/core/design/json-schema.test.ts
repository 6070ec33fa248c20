import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { randomDesigns } from '../../conformance/random/random-design.ts';
import { starters } from '../../examples/index.ts';
import { derive } from '../derive.ts';
import type { Design } from './design.ts';
import { documentJsonSchema } from './json-schema.ts';

const published = JSON.parse(
  readFileSync(new URL('../../../public/vpc-design.schema.json', import.meta.url), 'utf8'),
);

test('the published schema is current; `npm run schema` writes it', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(documentJsonSchema())));
});

/** A reader of JSON Schema that knows nothing of our fields. */
const reader = z.fromJSONSchema(published);

const accepts = (value: unknown) => reader.safeParse(value).success;

describe('it accepts', () => {
  test.each(starters)('the starter $name', ({ design }) => {
    expect(reader.safeParse(design)).toMatchObject({ success: true });
  });

  test('law: every design without an error', () => {
    let accepted = 0;
    fc.assert(
      fc.property(randomDesigns, (design) => {
        fc.pre(derive(design).findings.every(({ severity }) => severity !== 'error'));
        accepted += 1;
        expect(reader.safeParse(design)).toMatchObject({ success: true });
      }),
      { numRuns: 100 },
    );
    expect(accepted).toBe(100);
  });

  test('unknown keys', () => {
    expect(accepts(changed((design) => ({ ...design, extra: {} })))).toBe(true);
    const [vpc, ...groups] = founding().things;
    expect(accepts(changed((design) => ({ ...design, things: [{ ...vpc, extra: 1 }, ...groups] })))).toBe(
      true,
    );
  });
});

describe('it refuses', () => {
  test.each<[string, (design: Design) => unknown]>([
    ['an older or newer version', (design) => ({ ...design, schemaVersion: 2 })],
    ['a design without a name', ({ name: _, ...design }) => design],
    ['a name that is too long', (design) => ({ ...design, name: 'n'.repeat(101) })],
    ['a name with a line break', (design) => ({ ...design, name: 'a\nb' })],
    ['no stacks', (design) => ({ ...design, stacks: [] })],
    ['an unknown kind', (design) => ({ ...design, things: [{ ...design.things[0], kind: 'instance' }] })],
    ['a label that is empty', (design) => ({ ...design, things: [{ ...design.things[0], label: '' }] })],
    ['an id with a space', (design) => ({ ...design, things: [{ ...design.things[0], id: 'a b' }] })],
    ['maxAzs of 0', (design) => ({ ...design, things: [{ ...design.things[0], maxAzs: 0 }] })],
    ['maxAzs of 1.5', (design) => ({ ...design, things: [{ ...design.things[0], maxAzs: 1.5 }] })],
    [
      'an address as a block',
      (design) => ({ ...design, things: [{ ...design.things[0], cidr: '10.0.0.0' }] }),
    ],
    ['a block of /33', (design) => ({ ...design, things: [{ ...design.things[0], cidr: '10.0.0.0/33' }] })],
    ['a block of 256s', (design) => ({ ...design, things: [{ ...design.things[0], cidr: '10.256.0.0/8' }] })],
    [
      'a subnet type in capitals',
      (design) => ({ ...design, things: [{ ...design.things[1], subnetType: 'PUBLIC' }] }),
    ],
    [
      'a tag without a key',
      (design) => ({ ...design, things: [{ ...design.things[0], tags: [{ value: '' }] }] }),
    ],
    [
      'an account of 3 digits',
      (design) => ({
        ...design,
        stacks: [
          {
            ...design.stacks[0],
            environment: { type: 'account', account: '123', region: 'eu-central-1', zones: [] },
          },
        ],
      }),
    ],
    ['a position without y', (design) => ({ ...design, canvas: { positions: { v: { x: 0 } } } })],
  ])('%s', (_, change) => {
    expect(accepts(changed((design) => design))).toBe(true);
    expect(accepts(changed(change))).toBe(false);
  });
});

/** The starter `founding` with a change. */
function changed(change: (design: Design) => unknown): unknown {
  return change(founding());
}

function founding(): Design {
  // A starter is a design; whether it is one is what `parse` is tested for.
  return structuredClone(starters.find(({ name }) => name === 'founding')?.design) as Design;
}
