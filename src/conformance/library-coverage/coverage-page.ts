import { type FoundingExample, foundingText, type Section } from './founding-text.ts';
import { askedMembers, type Standing, standingOf } from './members.ts';
import { type Said, saidInAll } from './said.ts';
import { membersOf, scope } from './scope.ts';

/** `docs/coverage.md`: what of the founding text and of the library can be drawn, and what shows that it is so. */
export function coveragePage(said: Said = saidInAll(askedMembers())): string {
  const lines = [
    ...introduction,
    ...foundingText.flatMap(sectionRows),
    ...libraryIntroduction,
    ...Object.entries(scope).flatMap(([chapter, types]) => [
      '',
      `### ${chapter}`,
      ...types.flatMap((type) => typeTable(type, said)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const introduction = [
  '# What is covered',
  '',
  '`npm run coverage-page` writes this page, from the plans of the starters and from the description of its types that',
  '`aws-cdk-lib` brings along; a test holds it against them.',
  '',
  '## The founding text, section by section',
  '',
  'The guide to the CDK’s EC2 library of 2019 is what VPC Designer began with. Every starter is proven alike: its outputs',
  'stand beside it in `src/examples/` (`goldens.test.ts`); `npm run conformance` runs its plan and its printed TypeScript',
  'under the real library, `npm run test:python` its printed Python, and each time the template has to be ours;',
  '`npm run test:moto` creates the template in a simulation of AWS and compares what that reports with our tables. A test',
  'sees to it that the plan of the starter names what the example is about.',
  '',
  '| section | example | starter | names, among others | further tests |',
  '| --- | --- | --- | --- | --- |',
];

const libraryIntroduction = [
  '',
  '## The library, type by type',
  '',
  'All that `aws_ec2` of the pinned version offers for saying a network, by the names of TypeScript; Python has the same',
  'in its own spelling. A member counts as there when the plan of a starter or of a random design names it, and each of',
  'these is run in both languages under the real library. At most three starters are listed.',
];

function sectionRows({ title, examples }: Section): readonly string[] {
  return examples.map((example) => row([title, example.shows, ...proof(example)]));
}

function proof({ starter, names = [], tests = [], missing }: FoundingExample): readonly string[] {
  if (starter === undefined) return [`– (${missing})`, '', ''];
  const link = (path: string) => `[${path.split('/').at(-1)}](../${path})`;
  return [`[${starter}](../src/examples/${starter}/)`, codes(names), tests.map(link).join(' ')];
}

function typeTable(type: string, said: Said): readonly string[] {
  return [
    '',
    `| \`${type}\` | there | shown by, or why not |`,
    '| --- | --- | --- |',
    ...membersOf(type).map((member) => row([`\`${member.name}\``, ...cells(standingOf(member, said))])),
  ];
}

const MOST_LISTED = 3;

function cells(standing: Standing): readonly [there: string, why: string] {
  switch (standing.is) {
    case 'said':
      return ['yes', standing.examples.slice(0, MOST_LISTED).join(', ') || 'random designs'];
    case 'deprecated':
      return ['no', 'deprecated by the library'];
    case 'not-said':
      return ['no', standing.reason];
    case 'nowhere':
      return ['?', ''];
  }
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
