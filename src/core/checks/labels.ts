import { type Finding, finding } from '../base/finding.ts';
import { hasConstruct, kinds, type Thing } from '../kinds/index.ts';
import { respellConstructId } from '../plan/paths.ts';
import { type Check, perVpc } from './check.ts';

/** VPCs that people can't tell apart by what they are called. */
export const vpcLabels: Check = ({ vpcs }) => repeated(vpcs.map(({ vpc }) => vpc));

/** Groups of one VPC that people can't tell apart by what they are called. */
export const groupLabels: Check = perVpc(({ vpc, groups }) => repeated(groups, vpc.label));

function repeated(things: readonly Thing[], within?: string): readonly Finding[] {
  const seen = new Map<string, Thing>();
  return things.flatMap((thing) => {
    const name = thing.label.trim();
    const key = name.toLowerCase();
    const other = seen.get(key);
    if (!other) seen.set(key, thing);
    if (!other || isOneInCode(other, thing)) return [];
    const { label } = kinds[thing.kind];
    const kind = thing.kind === 'vpc' ? label : label.toLowerCase();
    const facts = { name, kind, ...(within === undefined ? {} : { within }) };
    return [finding('label/twice', { id: thing.id, field: 'label' }, facts)];
  });
}

/** The network tells of that. */
function isOneInCode(one: Thing, other: Thing): boolean {
  return (
    hasConstruct(one) &&
    hasConstruct(other) &&
    one.parent === other.parent &&
    respellConstructId(one.constructId) === respellConstructId(other.constructId)
  );
}
