import { memo, type RefObject, useEffect, useRef } from 'react';
import { chooseLine } from './choose-line.ts';
import type { CodeText } from './code-text.ts';
import { type LineRange, ringClasses } from './spans-and-lines.ts';

export interface ShownCodeProps {
  readonly code: CodeText;
  readonly label: string;
  readonly selected: readonly LineRange[];
  /** How far it is scrolled, in pixels; the editor goes on from there. */
  readonly scroll: RefObject<number>;
}

/** The text at once, before the editor is loaded; in the editor's own measures, so that nothing jumps. */
export const PlainText = memo(function PlainText({ code, label, selected, scroll }: ShownCodeProps) {
  const view = useRef<HTMLElement>(null);
  const lines = code.text.split('\n');
  const [first] = selected;
  useEffect(() => {
    if (!first || !view.current) return;
    view.current.querySelector(`[data-line="${first.from}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  return (
    <section
      ref={view}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
      tabIndex={0}
      onScroll={(event) => {
        scroll.current = event.currentTarget.scrollTop;
      }}
      className="h-full overflow-auto font-mono text-[11.5px] leading-[17px]"
    >
      <pre className="min-w-max pt-1 pb-4">
        {lines.map((line, index) => (
          <CodeLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
            key={index}
            number={index + 1}
            text={line}
            ring={ringClasses(selected, index + 1)}
            isChanged={code.changed.includes(index + 1)}
            onChoose={() => chooseLine(code, index + 1)}
          />
        ))}
      </pre>
    </section>
  );
});

interface CodeLineProps {
  readonly number: number;
  readonly text: string;
  readonly ring: string;
  readonly isChanged: boolean;
  readonly onChoose: () => void;
}

function CodeLine({ number, text, ring, isChanged, onChoose }: CodeLineProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the outline and the table do the same by keyboard
    <div data-line={number} onClick={onChoose} className="flex">
      <span className="w-7 shrink-0 select-none text-right text-muted">{number}</span>
      <span aria-hidden className={`mr-[22px] ml-[3px] w-[3px] shrink-0 ${isChanged ? 'bg-muted' : ''}`} />
      <span className={`flex-1 ${ring}`}>
        {text}
        {'\n'}
      </span>
    </div>
  );
}
