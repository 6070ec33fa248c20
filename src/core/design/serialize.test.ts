import { expect, test } from 'vitest';
import { starters } from '../../examples/index.ts';
import type { Design } from './design.ts';
import { serializeDesign } from './serialize.ts';

const design: Design = {
  schemaVersion: 1,
  name: 'n',
  stacks: [{ id: 's', name: 'S', environment: { type: 'agnostic' } }],
  things: [],
  usedRanges: [],
  canvas: { positions: { b: { y: 1, x: 0 }, 10: { x: 1, y: 1 }, 9: { x: 2, y: 2 }, B: { x: 3, y: 3 } } },
};

test('sorted keys, two spaces, a line break at the end', () => {
  expect(serializeDesign({ ...design, canvas: { positions: { b: { y: 1.5, x: 0 } } } })).toBe(`{
  "canvas": {
    "positions": {
      "b": {
        "x": 0,
        "y": 1.5
      }
    }
  },
  "name": "n",
  "schemaVersion": 1,
  "stacks": [
    {
      "environment": {
        "type": "agnostic"
      },
      "id": "s",
      "name": "S"
    }
  ],
  "things": [],
  "usedRanges": []
}
`);
});

test('keys are sorted as texts, numbers among them', () => {
  const keys = serializeDesign(design).match(/(?<=^ {6}")[^"]+/gm);
  expect(keys?.slice(0, 4)).toEqual(['10', '9', 'B', 'b']);
});

test('lists keep their order', () => {
  const ranges = ['z', 'a', 'm'].map((id) => ({ id, name: id, cidr: '10.0.0.0/8' }));
  const text = serializeDesign({ ...design, usedRanges: ranges });
  expect(text.match(/(?<="id": ")[zam](?=")/g)).toEqual(['z', 'a', 'm']);
});

test('what is undefined is not said', () => {
  const unsaid: object = { ...design, note: undefined };
  expect(serializeDesign(unsaid as Design)).toBe(serializeDesign(design));
});

test('quotes, line breaks, control characters and half surrogates are kept as JSON', () => {
  const note = '"quoted" \\ \n \0 \u2028 \ud800 😀';
  expect(JSON.parse(serializeDesign({ ...design, note })).note).toBe(note);
});

test('the order in which keys were set doesn’t matter', () => {
  const reversed = Object.fromEntries(Object.entries(design).toReversed()) as unknown as Design;
  expect(serializeDesign(reversed)).toBe(serializeDesign(design));
});

test.each(starters)('it is JSON as everybody writes it: $name', (starter) => {
  const text = serializeDesign(starter.design as Design);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});
