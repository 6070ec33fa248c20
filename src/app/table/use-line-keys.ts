import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';
import { setPanels } from '../store/selection.ts';

/** What the lines of a table are to keys and clicks. */
export interface LineDeeds<Line> {
  readonly isSelected: (line: Line) => boolean;
  /** `adds` where the selection of before stays. */
  readonly choose: (line: Line, adds: boolean) => void;
  readonly copy: (line: Line) => void;
}

/** Lines by keys and clicks: one of them has the Tab stop, arrows move it, and the selection goes along both ways. */
export function useLineKeys<Line extends { readonly key: string }>(
  wrapper: RefObject<HTMLElement | null>,
  lines: readonly Line[],
  { isSelected, choose: chooseLine, copy }: LineDeeds<Line>,
) {
  const [lastKey, setLastKey] = useState<string>();
  const last = lines.findIndex(({ key }) => key === lastKey);
  const selected = lines.findIndex(isSelected);
  const lastLine = lines[last];
  const isStillMeant = lastLine && (selected < 0 || isSelected(lastLine));
  const current = isStillMeant ? last : Math.max(0, selected);

  // What was selected elsewhere comes into sight.
  const selectedKey = selected < 0 ? undefined : lines[current]?.key;
  useEffect(() => {
    if (selectedKey !== undefined)
      lineElement(wrapper.current, selectedKey)?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey, wrapper]);

  const choose = useCallback(
    (line: Line, adds: boolean): void => {
      setLastKey(line.key);
      chooseLine(line, adds);
    },
    [chooseLine],
  );
  const goTo = (index: number): void => {
    const line = lines[Math.min(lines.length - 1, Math.max(0, index))];
    if (!line) return;
    choose(line, false);
    lineElement(wrapper.current, line.key)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const line = lines[current];
    if (!line || event.altKey || !(event.target instanceof HTMLTableRowElement)) return;
    const handle = keysOf(current, lines.length, goTo, () => copy(line))[keyName(event)];
    if (!handle) return;
    event.preventDefault();
    handle();
  };
  return { current, onKeyDown, choose };
}

function keyName({ key, ctrlKey, metaKey }: KeyboardEvent): string {
  return `${ctrlKey || metaKey ? 'Mod+' : ''}${key}`;
}

function keysOf(
  index: number,
  count: number,
  goTo: (index: number) => void,
  copy: () => void,
): Readonly<Record<string, () => void>> {
  return {
    ArrowDown: () => goTo(index + 1),
    ArrowUp: () => goTo(index - 1),
    Home: () => goTo(0),
    End: () => goTo(count - 1),
    Enter: () => setPanels({ inspector: true }),
    'Mod+c': copy,
  };
}

function lineElement(wrapper: HTMLElement | null, key: string): HTMLElement | undefined {
  return wrapper?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(key)}"]`) ?? undefined;
}
