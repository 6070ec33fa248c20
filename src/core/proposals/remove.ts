import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { callById, groupsOf, thingById, vpcsOf } from '../design/queries.ts';
import { drawnCalls, type Target, targetBehind, targetByName, targetsOf } from '../design/targets.ts';
import type { Vpc } from '../kinds/index.ts';
import { connectionWords, workloadsInside, workloadWords } from './along.ts';
import { asOne, type Proposed } from './proposal.ts';
import { rehome, rehomingWords } from './rehome.ts';

/** Takes things and connections away as one step, and says what else goes that was said of them. */
export function removeThings(design: Design, chosen: readonly Id[]): Proposed {
  const calls = chosen.filter((id) => callById(design, id));
  const targets = chosen.flatMap((id) => targetByName(design, id) ?? []);
  const ids = chosen.filter((id) => !callById(design, id) && !targetByName(design, id));
  if (ids.length === 0) return removeConnections(design, calls, targets);
  const staying = vpcsOf(design).filter(({ id }) => !ids.includes(id));
  const outputs = staying.flatMap((vpc) => outputsOver(vpc, ids));
  const name = `${nameOf(design, ids)}${workloadWords(workloadsInside(design, ids))}`;
  const connections = connectionWords(callsGoingWith(design, ids, chosen));
  const label = `Delete ${name}${connections}${outputsInLabel(outputs, ids)}`;
  const rehoming = rehome(design, ids);
  const rehomed = rehomingWords(rehoming);
  const command = asOne(label, [
    ...removeTargets(targets),
    ...calls.map((id): Command => ({ do: 'remove-call', id })),
    ...rehoming.commands,
    ...ids.map((id): Command => ({ do: 'remove-thing', id })),
  ]);
  const placesNat = staying.some(({ natSubnetGroup }) => ids.includes(natSubnetGroup ?? ''));
  if (outputs.length === 0 && !placesNat && rehomed === '')
    return accept({
      command,
      label,
      ...(connections === '' ? {} : { says: `Deleted ${name}${connections}.` }),
    });
  const isOne = ids.length === 1 && connections === '';
  const says = `${name}${connections} ${isOne ? 'is' : 'are'} deleted${outputsInNotice(outputs, ids)}${placesNat ? natWords : ''}${rehomed}.`;
  return accept({ command, label, says });
}

/** Connections and targets; a target whose requests pass by a connection goes with it, as both are one arrow. */
function removeConnections(design: Design, calls: readonly Id[], chosen: readonly Target[]): Proposed {
  const behind = calls.flatMap((id) => {
    const call = callById(design, id);
    return (call && targetBehind(design, call)) ?? [];
  });
  const count = calls.length + chosen.length;
  if (count === 0) return refuse();
  const label = count === 1 ? 'Delete the connection' : `Delete ${count} connections`;
  const commands = [
    ...removeTargets([...chosen, ...behind]),
    ...calls.map((id): Command => ({ do: 'remove-call', id })),
  ];
  return accept({ command: asOne(label, commands), label });
}

function removeTargets(gone: readonly Target[]): readonly Command[] {
  const listeners = new Set(gone.map(({ listener }) => listener));
  return [...listeners].map((listener): Command => {
    const value = targetsOf(listener).filter(
      (id) => !gone.some((one) => one.listener === listener && one.target === id),
    );
    return {
      do: 'set-field',
      id: listener.id,
      field: 'targets',
      value: value.length > 0 ? value : undefined,
    };
  });
}

/** How many connections go: those that are meant, and those of what goes. */
function callsGoingWith(design: Design, ids: readonly Id[], chosen: readonly Id[]): number {
  const isGone = (id: Id): boolean => {
    const thing = thingById(design, id);
    return thing !== undefined && (ids.includes(id) || isGone(thing.parent));
  };
  return drawnCalls(design).filter(
    ({ id, on, other }) => chosen.includes(id) || isGone(on) || (other !== undefined && isGone(other)),
  ).length;
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
  const groups = vpcsOf(design).flatMap((vpc) => groupsOf(design, vpc));
  return [...design.things, ...groups].find((one) => ids.includes(one.id))?.label ?? 'box';
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
