import { useRef } from 'react';
import {
  type Derived,
  type FormatName,
  formats,
  joinChunks,
  type Printable,
  type Span,
} from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { printable } from '../store/print-text.ts';
import { changedLines } from './changed-lines.ts';
import { lineStarts } from './text-lines.ts';

type Written = Pick<Derived, 'plan' | 'network'>;

export interface PrintedCode {
  readonly format: FormatName;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly starts: readonly number[];
}

/** A text as the pane shows it. */
export interface CodeText extends PrintedCode {
  /** Lines from 1 that the last edit changed. */
  readonly changed: readonly number[];
}

/** The text of the design in a format; what the last gesture changed in it stays known until the next one. */
export function useCodeText(derived: Written, format: FormatName, stack: string | undefined): CodeText {
  const designKey = useEditor((state) => state.designKey);
  const steps = useEditor((state) => state.history.past.length);
  const last = useRef<Shown>(undefined);
  const known = last.current?.designKey === designKey ? last.current : undefined;
  if (known?.derived === derived && known.code.format === format && known.stack === stack) return known.code;
  const before = baseOf(known, derived, steps);
  const code = codeText(derived, format, stack, before);
  last.current = { designKey, steps, stack, derived, before, code };
  return code;
}

/** What was shown last, and what its changes were counted from. */
interface Shown {
  readonly designKey: string;
  readonly steps: number;
  readonly stack: string | undefined;
  readonly derived: Written;
  readonly before: Written | undefined;
  readonly code: CodeText;
}

/** The design before the step that changed it: a step that grows (a name that is typed) is still the same one. */
function baseOf(known: Shown | undefined, derived: Written, steps: number): Written | undefined {
  if (!known) return undefined;
  return known.derived === derived || known.steps === steps ? known.before : known.derived;
}

function codeText(
  derived: Written,
  format: FormatName,
  stack: string | undefined,
  before: Written | undefined,
): CodeText {
  const printed = printCode(printable(derived, format, stack), format);
  const old = before && joinChunks(formats[format].print(printable(before, format, stack))).text;
  return { ...printed, changed: old === undefined ? [] : changedLines(old, printed.text) };
}

/** The text of a design, with where each part of it comes from. */
export function printCode(derived: Printable, format: FormatName): PrintedCode {
  const { text, spans } = joinChunks(formats[format].print(derived));
  return { format, text, spans, starts: lineStarts(text) };
}
