import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';
import { readableRuleColumns, tsv } from '../../../core/index.ts';
import { copyText } from '../../store/clipboard.ts';
import { type Selection, useEditor } from '../../store/editor.ts';
import { select, setPanels } from '../../store/selection.ts';
import { isSelectedLine, type RuleLine, rowsIn } from './rule-lines.ts';

/** Lines by keys and clicks: one of them has the Tab stop, arrows move it, and the selection goes along both ways. */
export function useRuleKeys(
  wrapper: RefObject<HTMLElement | null>,
  lines: readonly RuleLine[],
  selection: Selection,
) {
  const [lastKey, setLastKey] = useState<string>();
  const last = lines.findIndex(({ key }) => key === lastKey);
  const selected = lines.findIndex((line) => isSelectedLine(line, selection));
  const lastLine = lines[last];
  const isStillMeant = lastLine && (selected < 0 || isSelectedLine(lastLine, selection));
  const current = isStillMeant ? last : Math.max(0, selected);

  // What was selected elsewhere comes into sight.
  const selectedKey = selected < 0 ? undefined : lines[current]?.key;
  useEffect(() => {
    if (selectedKey !== undefined)
      lineElement(wrapper.current, selectedKey)?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey, wrapper]);

  const choose = useCallback((line: RuleLine, adds: boolean): void => {
    setLastKey(line.key);
    chooseLine(line, adds);
  }, []);
  const goTo = (index: number): void => {
    const line = lines[Math.min(lines.length - 1, Math.max(0, index))];
    if (!line) return;
    choose(line, false);
    lineElement(wrapper.current, line.key)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const line = lines[current];
    if (!line || event.altKey || !(event.target instanceof HTMLTableRowElement)) return;
    const handle = keysOf(line, current, lines.length, goTo)[keyName(event)];
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
  line: RuleLine,
  index: number,
  count: number,
  goTo: (index: number) => void,
): Readonly<Record<string, () => void>> {
  return {
    ArrowDown: () => goTo(index + 1),
    ArrowUp: () => goTo(index - 1),
    Home: () => goTo(0),
    End: () => goTo(count - 1),
    Enter: () => setPanels({ inspector: true }),
    'Mod+c': () => copyLine(line),
  };
}

function chooseLine({ selects }: RuleLine, adds: boolean): void {
  const { ids } = useEditor.getState().selection;
  if (!adds) select(selects);
  else select(...(ids.includes(selects) ? ids.filter((id) => id !== selects) : [...ids, selects]));
}

/** A rule as a line for a spreadsheet, or the id of a group. */
function copyLine(line: RuleLine): void {
  if (line.is === 'group') {
    copyText(line.table.groupId, line.table.groupId);
    return;
  }
  const [, text = ''] = tsv(readableRuleColumns({ withGroup: true }), rowsIn([line])).split('\n');
  copyText(text, 'the rule');
}

function lineElement(wrapper: HTMLElement | null, key: string): HTMLElement | undefined {
  return wrapper?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(key)}"]`) ?? undefined;
}
