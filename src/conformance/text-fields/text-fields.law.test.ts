import { describe, expect, it } from 'vitest';
import { isError } from '../../core/base/finding.ts';
import { joinChunks } from '../../core/base/text.ts';
import { derive } from '../../core/derive.ts';
import type { Design } from '../../core/design/design.ts';
import { formats } from '../../core/formats.ts';
import type { KindName } from '../../core/kinds/index.ts';
import { respellConstructId } from '../../core/plan/paths.ts';
import { routeTables } from '../../core/tables/route-rows.ts';
import { ruleTables } from '../../core/tables/rule-rows.ts';
import { subnetTables } from '../../core/tables/subnet-rows.ts';
import { writeRules } from '../../core/tables/write-rules.ts';
import { writeRoutes, writeSubnets } from '../../core/tables/write-tables.ts';
import { awkwardTexts } from '../random/awkward-texts.ts';
import { readTemplateYaml } from '../read-template-yaml.ts';
import { everything } from './everything.ts';
import { leanFor } from './lean.ts';
import { readCsv, readMarkdown } from './read-tables.ts';
import { isOutside, type TextPlace, textPlaces } from './text-places.ts';

// Whatever is typed into whatever field: outside of its alphabet or length it is found, inside it is there unchanged
// in all that is taken away. The programs are run under the real library by the conformance tests.

/** Stands for the text while it is looked up where it goes; every alphabet but a few takes it. */
const marker = 'zqMarkerqz';
const markers: Readonly<Record<string, string>> = {
  zone: 'zq-marker-qz',
  'allocation-id': 'eipalloc-0123456789abcdef0',
  account: '987654321098',
};

describe.each(textPlaces.map((place) => [place.name, place] as const))('%s', (_, place) => {
  const mark = markers[place.limits.alphabet] ?? marker;
  const base = leanFor(place.owner, place.base);
  const marked = textsOf(place.put(base, mark)).leaves;

  const isInTemplate = marked.json.some((leaf) => leaf.includes(mark));

  it.each(awkwardTexts.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))('%s', (_, text) => {
    const design = place.put(base, text);
    const { findings } = derive(design);
    const atField = findings.filter((one) => isError(one) && one.at.field === place.field);
    if (isOutside(place, text)) expect(atField.length).toBeGreaterThan(0);
    if (findings.some(isError)) return;
    const own = textsOf(design);
    if (isInTemplate) expect(readTemplateYaml(own.yaml)).toEqual(own.json);
    const wanted = (form: keyof typeof own.leaves) => expected(place, marked[form], mark, text);
    const found = (form: keyof typeof own.leaves) =>
      own.leaves[form].map((leaf) => spelt(place, leaf)).toSorted();
    expect(found('json')).toEqual(wanted('json'));
    // A remark that says nothing has no column.
    if (text === '') return;
    expect(found('csv')).toEqual(asCells(wanted('csv')));
    expect(found('markdown')).toEqual(wanted('markdown'));
  });
});

/** What a person takes away of a design, each as the texts in it; logical ids are left out, since they follow from names. */
function textsOf(design: Design) {
  const derived = derive(design);
  const print = (format: 'cloudformation-json' | 'cloudformation-yaml') =>
    joinChunks(formats[format].print(derived)).text;
  const json: unknown = JSON.parse(print('cloudformation-json'));
  const subnets = subnetTables(design, derived.network);
  const rules = ruleTables(design, derived.network);
  const routes = routeTables(design, derived.network);
  const tables = (format: 'csv' | 'markdown') => [
    writeSubnets(subnets, format),
    writeRules(rules, format),
    writeRoutes(routes, format),
  ];
  return {
    json,
    yaml: print('cloudformation-yaml'),
    leaves: {
      json: leavesOf(json),
      csv: tables('csv').flatMap((text) => withoutLogicalIds(readCsv(text))),
      markdown: tables('markdown').flatMap((text) => withoutLogicalIds(readMarkdown(text))),
    },
  };
}

function leavesOf(value: unknown): readonly string[] {
  // The name of a load balancer in code stands here with a hash.
  if (typeof value === 'string') return value.startsWith('Automatically created ') ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !['Ref', 'Fn::GetAtt', 'DependsOn', 'PolicyName'].includes(name))
    .flatMap(([, inner]) => leavesOf(inner));
}

/** Columns that hold logical ids, some beside other ids. */
const idColumns: readonly string[] = ['logical_id', 'group_id', 'other_end_id', 'Resource'];

function withoutLogicalIds([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  return rows.flatMap((row) => row.filter((_, index) => !idColumns.includes(head[index] ?? '')));
}

/** The texts with the marker in them, with what was typed in its place; a name in code as the CDK spells it. */
function expected(
  place: TextPlace,
  leaves: readonly string[],
  mark: string,
  text: string,
): readonly string[] {
  return leaves
    .map((leaf) =>
      spelt(
        place,
        leaf.replaceAll(mark, () => text),
      ),
    )
    .toSorted();
}

function spelt({ limits }: TextPlace, text: string): string {
  return limits.alphabet === 'id' ? respellConstructId(text) : text;
}

/** A spreadsheet takes what begins so for a formula, unless it follows an apostrophe. */
function asCells(leaves: readonly string[]): readonly string[] {
  return leaves.map((leaf) => (/^[=+\-@\t\r\n]/.test(leaf) ? `'${leaf}` : leaf)).toSorted();
}

/** What stands in the context of the project, or in no text of its own. */
const lookedUp = [
  'imageName',
  'imageOwners',
  'imageFilters.name',
  'imageFilters.values',
  'imageId',
  'windowsVersion',
];

/** What a look-up asks for stands in the project, and what gateway endpoints would ask of an existing VPC nowhere. */
const ofExistingVpcs = [
  'existing-vpc.constructId',
  'existing-vpc.vpcName',
  'existing-vpc.filterTags.key',
  'existing-vpc.filterTags.value',
  'existing-vpc.subnetGroupNameTag',
  'existing-subnet-group.constructId',
];

/** Kinds of which only the label stands in a table. */
const onlyLabelled: readonly KindName[] = [
  'security-group',
  'imported-security-group',
  'instance',
  'bastion-host',
  'auto-scaling-group',
  'load-balancer',
  'listener',
  'database',
  'nat-instances',
  'interface-endpoint',
  'gateway-endpoint',
  'flow-log',
  'internet',
  'ip-range',
  'ipv6-range',
  'prefix-list',
  'foreign-security-group',
];

it('puts the texts into a design without a fault', () => {
  expect(derive(everything).findings.filter(isError)).toEqual([]);
});

it('finds every text in something that is taken away, but for those that have no place there', () => {
  const nowhere = textPlaces.filter((place) => {
    const mark = markers[place.limits.alphabet] ?? marker;
    return !JSON.stringify(textsOf(place.put(leanFor(place.owner, place.base), mark))).includes(mark);
  });
  // What only the editor shows, what is in the project's context, and addresses of gateways that nothing here asks for.
  expect(nowhere.map(({ name }) => name).toSorted()).toEqual(
    [
      'design.name',
      'design.note',
      'range.name',
      'flow-log.label',
      'vpc.note',
      'existing-vpc.note',
      'vpc.natEipAllocationIds',
      ...['instance', 'auto-scaling-group'].flatMap((kind) => lookedUp.map((field) => `${kind}.${field}`)),
      'nat-instances.imageId',
      ...ofExistingVpcs,
      // The name of a variable, which is no text.
      'nat-instances.constructId',
      'auto-scaling-group.regionImages.region',
      'auto-scaling-group.regionImages.imageId',
      // Its label stands in the table of routes.
      ...['note', 'owner'].map((field) => `vpn-connection.${field}`),
      ...onlyLabelled.flatMap((kind) => [`${kind}.note`, `${kind}.owner`]),
    ].toSorted(),
  );
});
