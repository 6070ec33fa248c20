import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { groupsOf, vpcsOf } from '../design/queries.ts';
import type { Vpc } from '../kinds/index.ts';
import { asOne, type Proposed } from './proposal.ts';

/** Takes things away as one step, and says what else goes that was said of them. */
export function removeThings(design: Design, ids: readonly Id[]): Proposed {
  if (ids.length === 0) return refuse();
  const staying = vpcsOf(design).filter(({ id }) => !ids.includes(id));
  const outputs = staying.flatMap((vpc) => outputsOver(vpc, ids));
  const name = nameOf(design, ids);
  const label = `Delete ${name}${outputsInLabel(outputs, ids)}`;
  const commands = ids.map((id): Command => ({ do: 'remove-thing', id }));
  const command = asOne(label, commands);
  const placesNat = staying.some(({ natSubnetGroup }) => ids.includes(natSubnetGroup ?? ''));
  if (outputs.length === 0 && !placesNat) return accept({ command, label });
  const says = `${name} ${ids.length === 1 ? 'is' : 'are'} deleted${outputsInNotice(outputs, ids)}${placesNat ? natWords : ''}.`;
  return accept({ command, label, says });
}

const natWords = '; NAT gateways stand in the first public subnets again';

/** The names in code of outputs over groups that go. */
function outputsOver({ outputs = [] }: Vpc, gone: readonly Id[]): readonly string[] {
  return outputs.flatMap(({ group, constructId }) =>
    group !== undefined && gone.includes(group) ? [constructId] : [],
  );
}

function nameOf(design: Design, ids: readonly Id[]): string {
  if (ids.length > 1) return `${ids.length} boxes`;
  const things = vpcsOf(design).flatMap((vpc) => [vpc, ...groupsOf(design, vpc)]);
  return things.find((one) => ids.includes(one.id))?.label ?? 'box';
}

function outputsInLabel(outputs: readonly string[], ids: readonly Id[]): string {
  const [only] = outputs;
  if (only === undefined) return '';
  if (outputs.length === 1) return ` and the output ${only}`;
  return ` and ${ids.length === 1 ? 'its' : 'their'} ${outputs.length} outputs`;
}

function outputsInNotice(outputs: readonly string[], ids: readonly Id[]): string {
  if (outputs.length === 0) return '';
  const which = `${outputs.length === 1 ? 'output' : 'outputs'} ${outputs.join(', ')}`;
  return `, and the ${which} with ${ids.length === 1 ? 'it' : 'them'}`;
}
