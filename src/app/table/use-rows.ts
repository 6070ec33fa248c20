import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';
import { formatBlock, type SubnetRow } from '../../core/index.ts';
import { copyText } from '../store/clipboard.ts';
import { dispatch } from '../store/dispatch.ts';
import { currentDesign, type Selection, useEditor } from '../store/editor.ts';
import { select, selectSubnet } from '../store/selection.ts';
import { moveGroup } from './move-group.ts';
import { isFree, rowKey } from './rows-shown.ts';
import { isSelected } from './selected-rows.ts';
import { type RowEditing, rowElement } from './use-row-editing.ts';

interface Rows {
  readonly wrapper: RefObject<HTMLElement | null>;
  readonly rows: readonly SubnetRow[];
  readonly selection: Selection;
  readonly editing: RowEditing;
}

/** Rows by keys and clicks: one of them has the Tab stop, arrows move it, and the selection goes along both ways. */
export function useRows({ wrapper, rows, selection, editing }: Rows) {
  const [lastKey, setLastKey] = useState<string>();
  const last = rows.findIndex((row) => rowKey(row) === lastKey);
  const selected = rows.findIndex((row) => isSelected(row, selection));
  const current =
    last >= 0 && (selected < 0 || isSelectedAt(rows, last, selection)) ? last : Math.max(0, selected);

  // What was selected elsewhere comes into sight.
  const selectedKey = selected < 0 ? undefined : rowKey(rows[current] ?? rows[selected] ?? FIRST);
  useEffect(() => {
    if (selectedKey === undefined) return;
    rowElement(wrapper.current, selectedKey)?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey, wrapper]);

  const choose = useCallback((row: SubnetRow, adds: boolean): void => {
    setLastKey(rowKey(row));
    chooseRow(row, adds);
  }, []);
  const goTo = (index: number): void => {
    const row = rows[index];
    if (!row) return;
    choose(row, false);
    rowElement(wrapper.current, rowKey(row))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing.key !== undefined) {
      if (event.key !== 'Escape' && event.key !== 'Enter') return;
      if (event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      editing.stop();
      return;
    }
    const row = rows[current];
    const handle = row && rowKeys(row, current, rows.length, { goTo, editing })[keyName(event)];
    if (!handle || !(event.target instanceof HTMLTableRowElement)) return;
    event.preventDefault();
    handle();
  };
  return { current, onKeyDown, choose };
}

const FIRST: SubnetRow = {
  origin: { id: '' },
  status: 'free',
  stack: '',
  vpc: '',
  vpcBlock: { address: 0, prefixLength: 0 },
};

function isSelectedAt(rows: readonly SubnetRow[], index: number, selection: Selection): boolean {
  const row = rows[index];
  return row !== undefined && isSelected(row, selection);
}

function chooseRow(row: SubnetRow, adds: boolean): void {
  const { id } = row.origin;
  const { selection } = useEditor.getState();
  if (adds && !isFree(row)) {
    const others = selection.ids.filter((one) => one !== id);
    // One subnet was selected; another one of its group makes it the whole group.
    const isNew = others.length === selection.ids.length || selection.zone !== undefined;
    select(...others, ...(isNew ? [id] : []));
  } else if (row.zoneIndex === undefined) select(id);
  else selectSubnet(id, row.zoneIndex);
}

function keyName(event: KeyboardEvent): string {
  const { key, altKey, ctrlKey, metaKey } = event;
  return `${altKey ? 'Alt+' : ''}${ctrlKey || metaKey ? 'Mod+' : ''}${key}`;
}

function rowKeys(
  row: SubnetRow,
  index: number,
  count: number,
  { goTo, editing }: { readonly goTo: (index: number) => void; readonly editing: RowEditing },
): Readonly<Record<string, () => void>> {
  const move = (by: 1 | -1) => {
    const moved = isFree(row) ? undefined : moveGroup(currentDesign(), row.origin.id, by);
    if (moved) dispatch(moved.command, { label: moved.label });
  };
  const copy = () => {
    const cidr = row.block && formatBlock(row.block);
    if (cidr !== undefined) copyText(cidr, cidr);
  };
  return {
    ArrowDown: () => goTo(Math.min(count - 1, index + 1)),
    ArrowUp: () => goTo(Math.max(0, index - 1)),
    Home: () => goTo(0),
    End: () => goTo(count - 1),
    Enter: () => editing.start(row, 'group'),
    F2: () => editing.start(row, 'group'),
    'Alt+ArrowUp': () => move(-1),
    'Alt+ArrowDown': () => move(1),
    'Mod+c': copy,
  };
}
