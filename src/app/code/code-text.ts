import { useRef } from 'react';
import { type Derived, type FormatName, formats, joinChunks, type Span } from '../../core/index.ts';
import { changedLines } from './changed-lines.ts';
import { lineStarts } from './text-lines.ts';

/** A text as the pane shows it. */
export interface CodeText {
  readonly format: FormatName;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly starts: readonly number[];
  /** Lines from 1 that the last edit changed. */
  readonly changed: readonly number[];
}

/** The text of the design in a format; what the last edit changed in it stays known until the next one. */
export function useCodeText(derived: Derived, format: FormatName): CodeText {
  const last = useRef<{ readonly derived: Derived; readonly shown: CodeText } | undefined>(undefined);
  const known = last.current;
  if (known && known.derived === derived && known.shown.format === format) return known.shown;
  const { text, spans } = joinChunks(formats[format].print(derived));
  const before =
    known && known.derived !== derived ? joinChunks(formats[format].print(known.derived)).text : undefined;
  const shown: CodeText = {
    format,
    text,
    spans,
    starts: lineStarts(text),
    changed: before === undefined ? [] : changedLines(before, text),
  };
  last.current = { derived, shown };
  return shown;
}
