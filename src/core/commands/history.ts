import { applyPatches, type Patch } from 'immer';
import type { Finding } from '../base/finding.ts';
import { accept, type Result } from '../base/result.ts';
import type { Design } from '../design/design.ts';
import { applyWithPatches } from './apply.ts';
import type { Command } from './command.ts';

/** A design with the labelled steps that led to it and those that were undone; pure data. */
export interface History<Selection> {
  readonly design: Design;
  readonly past: readonly Step<Selection>[];
  readonly future: readonly Step<Selection>[];
}

export interface Step<Selection> {
  readonly label: string;
  readonly redo: readonly Patch[];
  readonly undo: readonly Patch[];
  /** What was selected when the step began; undoing selects it again. */
  readonly before: Selection;
  /** Steps in a row with one key are one gesture: a stepper that is clicked, a field that is typed in. */
  readonly gesture?: string;
}

export interface Deed<Selection> {
  readonly command: Command;
  readonly label: string;
  readonly selection: Selection;
  readonly gesture?: string;
}

/** Older steps are forgotten. */
const MAX_STEPS = 500;

export function startHistory<Selection>(design: Design): History<Selection> {
  return { design, past: [], future: [] };
}

/** Carries out a command as a step, or as part of the last one if both belong to one gesture. */
export function perform<Selection>(
  history: History<Selection>,
  deed: Deed<Selection>,
): Result<History<Selection>, Finding> {
  const applied = applyWithPatches(history.design, deed.command);
  if (!applied.ok) return applied;
  const { design, redo, undo } = applied.value;
  if (redo.length === 0) return accept(history);
  const step: Step<Selection> = {
    label: deed.label,
    redo,
    undo,
    before: deed.selection,
    ...(deed.gesture === undefined ? {} : { gesture: deed.gesture }),
  };
  const past = withStep(history, step);
  const done = { design, past, future: [] };
  const isContinued = past.length === history.past.length && past.length < MAX_STEPS;
  return accept(isContinued ? withoutEmptyStep(done) : done);
}

/** A gesture that ends where it began, like a text that is typed and taken back, is no step. */
function withoutEmptyStep<Selection>(done: History<Selection>): History<Selection> {
  const before = undo(done);
  const changesNothing = JSON.stringify(before.design) === JSON.stringify(done.design);
  return changesNothing ? { ...before, future: [] } : done;
}

function withStep<Selection>(history: History<Selection>, step: Step<Selection>): readonly Step<Selection>[] {
  const last = history.past.at(-1);
  const isContinued =
    last?.gesture !== undefined && last.gesture === step.gesture && history.future.length === 0;
  if (!last || !isContinued) return [...history.past, step].slice(-MAX_STEPS);
  const joined = {
    ...step,
    before: last.before,
    redo: [...last.redo, ...step.redo],
    undo: [...step.undo, ...last.undo],
  };
  return [...history.past.slice(0, -1), joined];
}

/** The next change starts a step of its own, whatever gesture it belongs to. */
export function endGesture<Selection>(history: History<Selection>): History<Selection> {
  const last = history.past.at(-1);
  if (last?.gesture === undefined) return history;
  const { gesture: _, ...ended } = last;
  return { ...history, past: [...history.past.slice(0, -1), ended] };
}

export function undo<Selection>(history: History<Selection>): History<Selection> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    design: applyPatches(history.design, [...step.undo]),
    past: history.past.slice(0, -1),
    future: [step, ...history.future],
  };
}

export function redo<Selection>(history: History<Selection>): History<Selection> {
  const [step, ...future] = history.future;
  if (!step) return history;
  return { design: applyPatches(history.design, [...step.redo]), past: [...history.past, step], future };
}
