import type { NoPublicAddress } from '../base/finding.ts';
import type { Id, Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { groupsOf, thingById, vpcById } from '../design/queries.ts';
import { type AnyOutput, outputsOver } from '../kinds/index.ts';
import type { Entries, WayOut } from './entry.ts';
import { withOutputs, withoutItem } from './steps.ts';

/** What a stack hands out. */
export const outputEntries: Entries<'output'> = {
  'output/no-subnets': {
    title: 'An output of subnets that aren’t there',
    text: ({ output, group }) => `Output ${output} would be empty: ${group} has no subnets.`,
    fixes: ({ at }, design) => removed(design, at),
  },
  'output/no-nat-addresses': {
    title: 'An output of addresses that aren’t known',
    text: ({ output, vpc, reason }) =>
      ({
        'no-nat': `Output ${output} would be empty: ${vpc} has no NAT gateways.`,
        'own-allocations': `Output ${output} can’t be written: the NAT gateways of ${vpc} have Elastic IPs of your own, whose addresses no template knows.`,
        regional: `Output ${output} can’t be written: AWS gives the regional NAT gateway of ${vpc} its addresses, as many as it needs.`,
      })[reason],
    fixes: ({ at }, design) => removed(design, at),
  },
  'output/no-group': {
    title: 'An output without a subnet group',
    text: ({ output }) => `Output ${output} doesn’t say of which subnet group, or names one that is gone.`,
    fixes: ({ at }, design) => [...ofOnlyGroup(design, at), ...removed(design, at)],
  },
  'output/no-public-address': {
    title: 'An output of an address that there is not',
    text: ({ output, name, reason }) => `Output ${output} would be empty: ${withoutAddress(name, reason)}.`,
    fixes: addressWaysOut,
  },
  'output/exports-nothing': {
    title: 'An export of an address that there is not',
    text: ({ output, name, reason }) =>
      `Output ${output} would be empty, and CloudFormation fails to export what is empty: ${withoutAddress(name, reason)}.`,
    fixes: ({ at, facts: { output } }, design) => [
      ...addressWaysOut({ at }, design),
      ...changed(design, at, `Don’t export ${output}`, withoutExport),
    ],
  },
  'output/export-twice': {
    title: 'One export name for two outputs',
    text: ({ exportName, output, other }) =>
      `Outputs ${other} and ${output} would both be exported as ${exportName}: CloudFormation takes an export name once in an account and region.`,
    fixes: ({ at, facts: { output } }, design) =>
      changed(design, at, `Don’t export ${output}`, withoutExport),
  },
};

function withoutExport({ exportName: _, ...output }: AnyOutput): AnyOutput {
  return output;
}

function withoutAddress(name: string, reason: NoPublicAddress): string {
  return reason === 'no-address'
    ? `${name} gets no public IPv4 address`
    : `the VPC of ${name} gives no DNS host names`;
}

/** Handing out what there is, or nothing. */
function addressWaysOut({ at }: { readonly at: Place }, design: Design): readonly WayOut[] {
  const { of } = outputsAt(design, at.id)[at.item ?? 0] ?? { of: '' };
  const inside = of === 'public-ip' ? 'private-ip' : 'private-dns-name';
  const words = of === 'public-ip' ? 'the private address' : 'the private name';
  return [
    ...changed(design, at, `Hand out ${words}`, (output) => ({ ...output, of: inside })),
    ...removed(design, at),
  ];
}

function removed(design: Design, { id, item }: Place): readonly WayOut[] {
  const outputs = outputsAt(design, id);
  if (outputs.length === 0) return [];
  return [[{ label: 'Remove the output', command: withOutputs(id, withoutItem(outputs, item)) }]];
}

/** Where there is but one group with subnets, it is the one that was meant. */
function ofOnlyGroup(design: Design, at: Place): readonly WayOut[] {
  const vpc = vpcById(design, at.id);
  const [only, ...others] = vpc ? groupsOf(design, vpc).filter((group) => !group.reserved) : [];
  if (!only || others.length > 0) return [];
  return changed(design, at, `Use ${only.label}`, (output) => ({ ...output, group: only.id }));
}

const none: readonly AnyOutput[] = [];

function outputsAt(design: Design, id: Id): readonly AnyOutput[] {
  const thing = thingById(design, id);
  return thing ? outputsOver(thing) : none;
}

function changed(
  design: Design,
  { id, item }: Place,
  label: string,
  change: (output: AnyOutput) => AnyOutput,
): readonly WayOut[] {
  const outputs = outputsAt(design, id);
  if (outputs.length === 0) return [];
  const others = outputs.map((output, index) => (index === item ? change(output) : output));
  return [[{ label, command: withOutputs(id, others) }]];
}
