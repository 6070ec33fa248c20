import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { fieldsOf, isMachine, kinds, type Thing } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** What is said of machines and comes to nothing, so that they are less safe than one would think. */
export const saidInVain: Check = ({ design }) => design.things.flatMap((thing) => ofThing(thing));

const volumeFields = ['rootVolumeType', 'rootVolumeEncrypted'] as const;

const ofThing = memoByIdentity((thing: Thing): readonly Finding[] => {
  if (!isMachine(thing)) return [];
  const { id, label: name, rootVolumeSize, securityGroups } = thing;
  const findings: Finding[] = [];
  // The CDK knows a volume by its size alone, so without one nothing is written of it.
  const said = volumeFields.filter((field) => thing[field] !== undefined);
  if (rootVolumeSize === undefined && said.length > 0) {
    const fields = fieldsOf(kinds[thing.kind]);
    const labels = said.map((field) => `“${fields[field]?.label ?? field}”`).join(' and ');
    findings.push(
      finding('machine/volume-without-size', { id, field: 'rootVolumeSize' }, { name, said: labels }),
    );
  }
  // It is a property of the group that the CDK makes where none is named.
  const isClosed = thing.kind !== 'bastion-host' && thing.allowAllOutbound === false;
  if (isClosed && securityGroups && securityGroups.length > 0)
    findings.push(finding('machine/outbound-ignored', { id, field: 'allowAllOutbound' }, { name }));
  return findings;
});
