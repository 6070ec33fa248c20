import {
  adjustments,
  asOne,
  type Command,
  type Design,
  type Finding,
  type Id,
  type Result,
  refuse,
} from '../../core/index.ts';
import { dispatch } from './dispatch.ts';
import { editLabel } from './edit-label.ts';
import { currentDesign, useEditor } from './editor.ts';
import { fieldOf, findThing, valueIn } from './find.ts';

/** What a field held when the run of edits under one gesture began, so that the step's label tells the whole way. */
let run: { readonly gesture: string; readonly from: unknown; readonly subject: string } | undefined;

/**
 * Sets one field of a thing, with what has to change along: the way of inspector, table and canvas alike, so that steps
 * have the same names.
 */
export function editField(id: Id, name: string, value: unknown, gesture?: string): Result<Design, Finding> {
  const thing = findThing(currentDesign(), id);
  const field = thing && fieldOf(thing.kind, name);
  if (!thing || !field) return refuse();
  const { from, subject } = startOfRun(gesture, valueIn(thing, name), thing.label);
  const label = editLabel(subject, name, field, from, value);
  const along = adjustments(currentDesign(), thing, name, value);
  const command = asOne(label, [{ do: 'set-field', id, field: name, value }, ...along.commands]);
  return dispatch(command, { label, says: along.says, ...(gesture === undefined ? {} : { gesture }) });
}

/** One field of several things, as one step. */
export function editFields(ids: readonly Id[], name: string, value: unknown): Result<Design, Finding> {
  const [first, ...others] = ids;
  if (first === undefined) return refuse();
  if (others.length === 0) return editField(first, name, value);
  const thing = findThing(currentDesign(), first);
  const field = thing && fieldOf(thing.kind, name);
  if (!field) return refuse();
  const label = `${ids.length} subnet groups: ${field.label}`;
  const commands = ids.map((id): Command => ({ do: 'set-field', id, field: name, value }));
  return dispatch({ do: 'all', label, commands }, { label });
}

function startOfRun(gesture: string | undefined, from: unknown, subject: string) {
  const isContinued =
    gesture !== undefined &&
    run?.gesture === gesture &&
    useEditor.getState().history.past.at(-1)?.gesture === gesture;
  if (!isContinued || !run) run = { gesture: gesture ?? '', from, subject };
  return run;
}
