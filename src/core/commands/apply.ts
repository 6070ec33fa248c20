import { createDraft, type Draft, enablePatches, finishDraft, type Patch } from 'immer';
import type { Finding } from '../base/finding.ts';
import { accept, type Result, refuse } from '../base/result.ts';
import type { Design } from '../design/design.ts';
import { addCall, moveCall, removeCall, setCall } from './calls.ts';
import { moveBox } from './canvas.ts';
import type { Command, CommandName, CommandNamed } from './command.ts';
import { setDesign, setStack } from './design-and-stack.ts';
import { duplicateThing } from './duplicate.ts';
import { setField } from './fields.ts';
import { fixIds, renameConstruct } from './names.ts';
import { addRange, removeRange, setRange } from './ranges.ts';
import { addStack, moveToStack, removeStack } from './stacks.ts';
import { addThing, moveThing, removeThing, writeGroups } from './things.ts';

enablePatches();

/** Changes a draft as a command asks; the findings are the reasons why it is refused. */
export type Handler<Name extends CommandName> = (
  draft: Draft<Design>,
  command: CommandNamed<Name>,
) => readonly Finding[];

const handlers: { readonly [Name in CommandName]: Handler<Name> } = {
  all: (draft, { commands }) => {
    for (const command of commands) {
      const problems = carryOut(draft, command);
      if (problems.length > 0) return problems;
    }
    return [];
  },
  'add-thing': addThing,
  'remove-thing': removeThing,
  'move-thing': moveThing,
  'duplicate-thing': duplicateThing,
  'add-call': addCall,
  'set-call': setCall,
  'move-call': moveCall,
  'remove-call': removeCall,
  'set-field': setField,
  'rename-construct': renameConstruct,
  'fix-ids': fixIds,
  'write-groups': writeGroups,
  'add-stack': addStack,
  'remove-stack': removeStack,
  'move-to-stack': moveToStack,
  'set-stack': setStack,
  'set-design': setDesign,
  'add-range': addRange,
  'set-range': setRange,
  'remove-range': removeRange,
  'move-box': moveBox,
};

function carryOut<Name extends CommandName>(
  draft: Draft<Design>,
  command: CommandNamed<Name>,
): readonly Finding[] {
  // The record above ties each handler to its command; the compiler can't follow the tie through the union.
  const handler = handlers[command.do] as Handler<Name>;
  return handler(draft, command);
}

/** A design after a command, and the patches that lead there and back. */
export interface Applied {
  readonly design: Design;
  readonly redo: readonly Patch[];
  readonly undo: readonly Patch[];
}

/** The design after a command; refused is only what is malformed, and then nothing changes. */
export function apply(design: Design, command: Command): Result<Design, Finding> {
  const applied = applyWithPatches(design, command);
  return applied.ok ? accept(applied.value.design) : applied;
}

export function applyWithPatches(design: Design, command: Command): Result<Applied, Finding> {
  const draft = createDraft(design);
  const problems = carryOut(draft, command);
  if (problems.length > 0) return refuse(...problems);
  let patches: { redo: readonly Patch[]; undo: readonly Patch[] } = { redo: [], undo: [] };
  const after = finishDraft(draft, (redo, undo) => {
    patches = { redo, undo };
  });
  return accept({ design: after, ...patches });
}

/** May this be done? The same function as the deed, for drop targets, greyed menus and keys. */
export function can(design: Design, command: Command): boolean {
  return apply(design, command).ok;
}
