import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quote, stringLiteral } from './string-literal.ts';

describe('a string literal', () => {
  it.each([
    ['', "''", '""'],
    ['10.0.0.0/16', "'10.0.0.0/16'", '"10.0.0.0/16"'],
    ["it's", '"it\'s"', '"it\'s"'],
    ['say "hi"', `'say "hi"'`, `'say "hi"'`],
    [`both ' and "`, `'both \\' and "'`, `"both ' and \\""`],
    [`'more' than "`, `"'more' than \\""`, `"'more' than \\""`],
    ['back\\slash', "'back\\\\slash'", '"back\\\\slash"'],
    [
      '${value} `x` #{y} {{resolve:z}}',
      "'${value} `x` #{y} {{resolve:z}}'",
      '"${value} `x` #{y} {{resolve:z}}"',
    ],
    ['a\nb\r\nc\td', "'a\\nb\\r\\nc\\td'", '"a\\nb\\r\\nc\\td"'],
    ['\u00001', "'\\x001'", '"\\x001"'],
    ['\u007f\u0085', "'\\x7f\\x85'", '"\\x7f\\x85"'],
    ['\u2028\u2029\ufeff', "'\\u2028\\u2029\\ufeff'", '"\\u2028\\u2029\\ufeff"'],
    ['Zürich 網 😀', "'Zürich 網 😀'", '"Zürich 網 😀"'],
    ['\ud83d and \ude00', "'\\ud83d and \\ude00'", '"\\ud83d and \\ude00"'],
    ['\u202eevil', "'\\u202eevil'", '"\\u202eevil"'],
  ])('of %j', (text, typescript, python) => {
    expect([stringLiteral(text, "'"), stringLiteral(text, '"')]).toEqual([typescript, python]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
    fc.string({ unit: fc.constantFrom("'", '"', '\\', '\n', 'n', 'x', 'u', '0', '$', '{', '}', '`') }),
  );
  const quotes = fc.constantFrom<Quote>("'", '"');

  it('means its text', () => {
    fc.assert(
      fc.property(anyText, quotes, (text, quote) => {
        expect(meaningOf(stringLiteral(text, quote))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('stands on one line and can be saved as UTF-8', () => {
    fc.assert(
      fc.property(anyText, quotes, (text, quote) => {
        expect(stringLiteral(text, quote)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });

  it('has no escape that TypeScript and Python read differently', () => {
    fc.assert(
      fc.property(anyText, quotes, (text, quote) => {
        const escapes = stringLiteral(text, quote).match(/\\./g) ?? [];
        expect(escapes.filter((one) => !/^\\[\\'"nrtxu]$/.test(one))).toEqual([]);
      }),
    );
  });
});

function meaningOf(literal: string): unknown {
  return new Function(`'use strict'; return ${literal};`)();
}
