import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlScalar } from './yaml-scalar.ts';

/** What readers have taken for a number, a date, a time, nothing, a truth value, a comment or an instruction. */
const traps = [
  ...['', ' ', '~', 'null', 'Null', 'y', 'N', 'yes', 'Yes', 'no', 'on', 'OFF', 'true', 'False', '=', '<<'],
  ...[
    '0',
    '-1',
    '+1',
    '1_000',
    '0x1f',
    '0o17',
    '0b11',
    '017',
    '1e3',
    '12e03',
    'e0',
    'E+5',
    '.5',
    '1.',
    '6.02e+23',
    '.inf',
    '-.INF',
  ],
  ...[
    '.nan',
    '10:30',
    '02:00',
    '190:20:30',
    '1:2.5',
    '2012-10-17',
    '2012-10-17T00:00:00Z',
    '2001-1-1 1:2:3 +1',
  ],
  ...[
    '123456789012',
    '10.0.0.0',
    '10.0.0.0/21',
    '::1',
    'AWS::EC2::VPC',
    'a::',
    'a: b',
    'a:',
    ':a',
    ': ',
    'a #b',
  ],
  ...[
    '#a',
    'a#b',
    '@a',
    '`a',
    '%a',
    '&a',
    '*a',
    '!a',
    '!Ref a',
    '|',
    '>',
    '>-',
    '-',
    '- a',
    '--- a',
    '---',
    '...',
  ],
  ...[
    '?',
    '? a',
    '[',
    ']',
    '[a]',
    '{',
    '}',
    '{a: b}',
    ',',
    'a, b',
    "'",
    "''",
    '"',
    '"a"',
    "it's",
    '\\',
    '\\n',
    'a\\',
  ],
  ...[
    'a ',
    ' a',
    'a  b',
    '\ta',
    'a\t',
    'a\n',
    '\na',
    'a\nb',
    'a\r\nb',
    'a\n\n b',
    '\0',
    '\x07',
    '\x1b[31m',
    '\x7f',
  ],
  ...[
    '\x85',
    'a\x85b',
    '\xa0',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udfff',
    'a\udc00b',
  ],
  ...[
    '😀',
    '\ud83d',
    'Zürich',
    '東京',
    '${AWS::Region}',
    '{{resolve:ssm:x}}',
    '__proto__',
    'constructor',
    'x'.repeat(200),
  ],
];

const fragments = fc.array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 4,
});

const texts = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: 'binary' }),
  // Also halves of surrogate pairs.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)))
    .map((all) => all.join('')),
  fragments.map((all) => all.join('')),
  fc.stringMatching(/^[0-9xobeE_.:+ -]{1,8}$/),
);

test.each(['1.1', '1.2'] as const)(
  'is read back as the same text in YAML %s, wherever it stands',
  (version) => {
    const holds = (text: string) => {
      const scalar = yamlScalar(text);
      expect(scalar).not.toMatch(/[\n\r]/);
      expect(parse(`${scalar}\n`, { version })).toBe(text);
      expect(parse(`a:\n  b: ${scalar}\n  c: 1\n`, { version })).toEqual({ a: { b: text, c: 1 } });
      expect(parse(`- - ${scalar}\n  - 1\n`, { version })).toEqual([[text, 1]]);
      expect(parse(`[1, ${scalar}, ${scalar}]\n`, { version })).toEqual([1, text, text]);
      const asKey = parse(`${scalar}: 1\n`, { version, mapAsMap: true });
      expect([...asKey]).toEqual([[text, 1]]);
      const tagged = parse(`a: !Ref ${scalar}\n`, { version, customTags: [refTag] });
      expect(tagged).toEqual({ a: { Ref: text } });
    };
    for (const text of traps) holds(text);
    fc.assert(fc.property(texts, holds), { numRuns: 2000 });
  },
);

const refTag = { tag: '!Ref', resolve: (text: string) => ({ Ref: text }) };

test.each([
  ['AWS::EC2::VPC', 'AWS::EC2::VPC'],
  ['10.0.0.0/21', '10.0.0.0/21'],
  ['Network/TheVPC/IngressSubnet1', 'Network/TheVPC/IngressSubnet1'],
  ['aws-cdk:subnet-name', 'aws-cdk:subnet-name'],
  ['The network of our shops (Frankfurt)', 'The network of our shops (Frankfurt)'],
  ['eu-central-1a', 'eu-central-1a'],
  ['2012-10-17', "'2012-10-17'"],
  ['123456789012', "'123456789012'"],
  ['yes', "'yes'"],
  ['owner: me', "'owner: me'"],
  ["it's: 1", "'it''s: 1'"],
  [',', "','"],
  ['', "''"],
  ['😀', "'😀'"],
  ['a\nb', '"a\\nb"'],
  ['a\x85b', '"a\\u0085b"'],
])('writes %j as a person would: %s', (text, scalar) => {
  expect(yamlScalar(text)).toBe(scalar);
});
