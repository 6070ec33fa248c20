import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateFault } from './json-fault-locator.ts';

test.each([
  ['', 'it is empty'],
  [' \n\t ', 'it is empty'],
  ['nonsense', 'line 1, column 1: expected a value, found "nonsense"'],
  ['{', 'it ends too early, at line 1, column 2: expected a key in double quotes or }'],
  ['{"a"', 'it ends too early, at line 1, column 5: expected a colon'],
  ['{"a": 1', 'it ends too early, at line 1, column 8: expected a comma or }'],
  ['[1,\n 2', 'it ends too early, at line 2, column 3: expected a comma or ]'],
  ['{"a": 1 "b": 2}', 'line 1, column 9: expected a comma or }, found "b"'],
  ['{\n  "a": 1,\n}', 'line 3, column 1: expected a key in double quotes, found "}"'],
  ['[1, ]', 'line 1, column 5: expected a value, found "]"'],
  ['[1 2]', 'line 1, column 4: expected a comma or ], found "2"'],
  ['{a: 1}', 'line 1, column 2: expected a key in double quotes or }, found "a"'],
  ["{'a': 1}", 'line 1, column 2: expected a key in double quotes or }, found "\'"'],
  ['{"a" 1}', 'line 1, column 6: expected a colon, found "1"'],
  ['{"a": }', 'line 1, column 7: expected a value, found "}"'],
  ['[}', 'line 1, column 2: expected a value or ], found "}"'],
  ['{"a": 1]', 'line 1, column 8: expected a comma or }, found "]"'],
  ['1 2', 'line 1, column 3: expected nothing more, found "2"'],
  ['{} // done', 'line 1, column 4: expected nothing more, found "/"'],
  ['[01]', 'line 1, column 2: expected a value or ], found "01"'],
  ['[1.]', 'line 1, column 2: expected a value or ], found "1."'],
  ['[NaN]', 'line 1, column 2: expected a value or ], found "NaN"'],
  ['[truely]', 'line 1, column 2: expected a value or ], found "truely"'],
  ['["a\nb"]', 'line 1, column 2: a text that is broken or not closed'],
  ['["a\\x"]', 'line 1, column 2: a text that is broken or not closed'],
  ['["a', 'line 1, column 2: a text that is broken or not closed'],
  ['[😀]', 'line 1, column 2: expected a value or ], found "😀"'],
])('%j', (text, problem) => {
  expect(locateFault(text)).toBe(problem);
});

describe('laws', () => {
  /** Nearly JSON: the text of a value with a few characters taken out, put in or repeated. */
  const broken = fc
    .tuple(
      fc.json({ maxDepth: 4 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...'{}[],:"\\ \n01e.-tf'))),
    )
    .map(([json, edits]) =>
      edits.reduce((text, [where, removed, added]) => {
        const at = where % (text.length + 1);
        return text.slice(0, at) + added + text.slice(at + removed);
      }, json),
    );

  test('a fault is found exactly where the engine finds one', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.string(), fc.json({ maxDepth: 4 })), (text) => {
        // Of a text without a fault it says that it ends too early, since nothing more could come.
        const faultless = /^it ends too early, at line \d+, column \d+: expected nothing more$/;
        expect(faultless.test(locateFault(text))).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['deep lists', '['.repeat(1_000_000)],
    ['a long text', `["${'x'.repeat(5_000_000)}`],
    ['many escapes', `["${'\\n'.repeat(500_000)}`],
    ['much space', `[${' '.repeat(1_000_000)}x`],
    ['a long number', `[${'1'.repeat(1_000_000)}.]`],
  ])('%s are no trouble', (_, text) => {
    const start = performance.now();
    expect(locateFault(text)).toMatch(/expected|broken/);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
