import fc, { type Arbitrary } from 'fast-check';
import { type AlphabetName, type TextLimits, textFault } from '../../core/base/fields.ts';

/** Texts inside the limits of a field: mostly ordinary, some as awkward as the limits allow. */
export function textWithin(limits: TextLimits): Arbitrary<string> {
  const awkward = awkwardTexts.filter((text) => textFault(text, limits) === undefined);
  const { alphabet, minLength, maxLength } = limits;
  const ordinary = ordinaryTexts[alphabet];
  const spelt = fc
    .string({ unit: spellings[alphabet], minLength, maxLength: Math.min(maxLength, 24) })
    .map((text) => (textFault(text, limits) === undefined ? text : ordinary[0]));
  const longest = fc
    .constantFrom(...ordinary)
    .map((text) => text.repeat(Math.ceil(maxLength / text.length)).slice(0, maxLength))
    .map((text) => (textFault(text, limits) === undefined ? text : ordinary[0]));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 30, arbitrary: fc.constantFrom(...ordinary) },
    { weight: 10, arbitrary: spelt },
    { weight: awkward.length > 0 ? 5 : 0, arbitrary: fc.constantFrom(ordinary[0], ...awkward) },
    { weight: 1, arbitrary: longest },
  );
}

/** Texts that the limits refuse: too long, too short, or of a wrong alphabet. */
export function textOutside(limits: TextLimits): Arbitrary<string> {
  const refused = awkwardTexts.filter((text) => textFault(text, limits) !== undefined);
  return fc.constantFrom('x'.repeat(limits.maxLength + 1), ...refused);
}

type OrdinaryTexts = readonly [string, ...(readonly string[])];

/** What people type; the first of each is the simplest, to which failures shrink. */
const ordinaryTexts: Readonly<Record<AlphabetName, OrdinaryTexts>> = {
  id: ['A', 'App', 'Web', 'Ingress', 'Database', 'TheVPC', 'core-network', 'a b', 'x_1', 'Vpc', 'B'],
  'stack-name': ['S', 'Network', 'prod-network', 'MyStack', 'x1'],
  'export-name': ['n', 'prod:vpc-id', 'Network-Vpc', '1'],
  zone: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'],
  'allocation-id': ['eipalloc-0123456789abcdef0', 'eipalloc-12345678'],
  account: ['123456789012', '000000000001'],
  line: ['n', 'Core network', 'Für später', 'billing', '日本語', 'a, b; c'],
  prose: ['n', 'Two\nlines', 'Ask the platform team first.'],
};

const spellings: Readonly<Record<AlphabetName, Arbitrary<string>>> = {
  id: characters('AaZz09 _.:/=+@-'),
  'stack-name': characters('AaZz09-'),
  'export-name': characters('AaZz09:-'),
  zone: characters('az09-'),
  'allocation-id': characters('09af'),
  account: characters('0123456789'),
  line: fc.oneof(
    characters('aZ09 \'"`\\$#{}[]<>&%!|*?,;:-_=+@~^()/'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
  prose: fc.oneof(characters('aZ09 \'"\\$#{}|:-\n'), fc.string({ unit: 'grapheme', maxLength: 1 })),
};

function characters(of: string): Arbitrary<string> {
  return fc.constantFrom(...of);
}

/** What breaks printers and parsers; which of them a field takes is for its limits to say. */
const awkwardTexts: readonly string[] = [
  '',
  ' ',
  ' a ',
  "it's",
  '"quoted"',
  '`tick`',
  'back\\slash\\',
  'a\\nb',
  'two\nlines',
  'carriage\r\nreturn',
  'tab\there',
  '${AWS::Region}',
  '${x}',
  '#{x}',
  '${Token[x]}',
  '${Token[TOKEN.42]}',
  '#{Token[x]}',
  '{{resolve:ssm:/a}}',
  'constructor',
  '__proto__',
  'toString',
  'Default',
  'Resource',
  'ASubnet1',
  'a/b',
  'a--b',
  'NUL \u0000',
  'bell \u0007',
  'next \u0085 line',
  'separator \u2028',
  'paragraph \u2029',
  '\ufeffmark',
  'half \ud800',
  '\udc00 half',
  '😀',
  'עברית',
  'ﬁ',
  'a\u0301',
  '\u202Eright',
  'yes',
  'no',
  'null',
  '~',
  '1e3',
  '0x1F',
  '012',
  '1_000',
  '12:30:45',
  '2026-11-23',
  '.5',
  '.inf',
  '-',
  '- a',
  '? a',
  'a: b',
  'a #b',
  '#a',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%a',
  '@a',
  '[a]',
  '{a}',
  '=1+1',
  '+1',
  '@SUM(1)',
  '</script>',
  '*/',
  '"""',
  "'''",
  'f"{x}"',
  '%s',
  'x'.repeat(10_000),
];
