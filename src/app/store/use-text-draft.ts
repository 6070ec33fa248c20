import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Finding, Result } from '../../core/index.ts';
import { closeGesture, giveUpGesture } from './dispatch.ts';
import type { Reading } from './draft-reading.ts';
import { useEditor } from './editor.ts';
import { withFindingWords } from './finding-words.ts';
import { keepDraft } from './selection.ts';

/** A mistake is marked after this long without a key. */
const PAUSE = 800;

export interface TextDraftOptions<Value> {
  /** Names the field in the whole design: `application.label`. */
  readonly key: string;
  /** What the design says, as text. */
  readonly text: string;
  readonly read: (text: string) => Reading<Value>;
  readonly take: (value: Value, gesture: string) => Result<unknown, Finding>;
  /** Taken at each key; otherwise with Enter, on leaving, and after a pause. */
  readonly live?: boolean;
  /** Enter begins a new line instead of taking the text. */
  readonly multiline?: boolean;
  /** After Enter has taken it, or Escape has restored it. */
  readonly onDone?: (how: 'taken' | 'restored') => void;
}

export interface TextDraft {
  readonly text: string;
  /** Why the text isn't taken; only once the person has had time to finish it. */
  readonly error: string | undefined;
  /** Nothing half-typed is waiting: what was found about the field may be shown. */
  readonly isSettled: boolean;
  /** What was probably meant; Enter takes it. */
  readonly meant: string | undefined;
  readonly input: {
    readonly value: string;
    readonly readOnly: boolean;
    readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/**
 * A text field over a value of the design. Half-typed and refused texts stay in the field; one visit is one step of
 * undo; Escape restores what stood there before the visit.
 */
export function useTextDraft<Value>(options: TextDraftOptions<Value>): TextDraft {
  const { key, text: saved, read, live = false, multiline = false } = options;
  const draft = useEditor((state) => state.drafts[key]);
  const isReading = useEditor((state) => state.writer === 'another tab');
  const [marked, setMarked] = useState(draft !== undefined);
  const [refusal, setRefusal] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const focused = useRef(false);
  const gesture = `field:${key}`;
  const current = draft ?? saved;
  const reading = draft === undefined ? undefined : read(draft);

  // The saved text as far as this field knows of it: another one means that the design changed elsewhere.
  const known = useRef(saved);
  const take = (found: { readonly value: Value; readonly text: string }): boolean => {
    const result = options.take(found.value, gesture);
    const [problem] = result.ok ? [] : result.problems;
    if (problem) withFindingWords((words) => setRefusal(words(problem)));
    else setRefusal(undefined);
    if (result.ok) known.current = found.text;
    return result.ok;
  };
  const finish = (): void => {
    clearTimeout(timer.current);
    setMarked(false);
    keepDraft(key, undefined);
  };
  /** Takes what can be taken; says whether nothing is left to do. */
  const settle = (takesMeant: boolean): boolean => {
    clearTimeout(timer.current);
    // Asked afresh: a field that goes away with Escape has given its text up since it was last drawn.
    const waiting = useEditor.getState().drafts[key];
    if (waiting === undefined) return true;
    const found = read(waiting);
    if (found.is === 'value' || (found.is === 'meant' && takesMeant)) {
      if (found.text === saved || take(found)) {
        finish();
        return true;
      }
    }
    setMarked(true);
    return false;
  };

  useEffect(() => {
    if (known.current === saved) return;
    known.current = saved;
    keepDraft(key, undefined);
  }, [key, saved]);

  const leave = useRef(() => {});
  leave.current = () => {
    focused.current = false;
    settle(false);
    closeGesture();
  };
  // A field that goes away while it is typed in (another box was selected) is left like any other.
  useEffect(
    () => () => {
      if (focused.current) leave.current();
      clearTimeout(timer.current);
    },
    [],
  );

  const change = (text: string): void => {
    keepDraft(key, text);
    setMarked(false);
    setRefusal(undefined);
    clearTimeout(timer.current);
    const found = read(text);
    if (live && found.is === 'value') take(found);
    timer.current = setTimeout(() => {
      setMarked(true);
      if (!live && found.is === 'value') take(found);
    }, PAUSE);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !multiline && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (settle(true)) options.onDone?.('taken');
      closeGesture();
    }
    if (event.key === 'Escape') {
      const isChanged = draft !== undefined;
      if (!isChanged && !options.onDone) return;
      event.stopPropagation();
      event.preventDefault();
      giveUpGesture(gesture);
      setRefusal(undefined);
      finish();
      options.onDone?.('restored');
    }
  };

  return {
    text: current,
    error: marked ? (refusal ?? faultOf(reading)) : undefined,
    isSettled: draft === undefined || (marked && reading?.is === 'value'),
    meant: reading?.is === 'meant' ? reading.says : undefined,
    input: {
      value: current,
      readOnly: isReading,
      onChange: (event) => change(event.target.value),
      onFocus: () => {
        focused.current = true;
      },
      onBlur: () => leave.current(),
      onKeyDown,
    },
  };
}

function faultOf(reading: Reading<unknown> | undefined): string | undefined {
  return reading && reading.is !== 'value' ? reading.says : undefined;
}
