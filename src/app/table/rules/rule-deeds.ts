import { readableRuleColumns, tsv } from '../../../core/index.ts';
import { copyText } from '../../store/clipboard.ts';
import { useEditor } from '../../store/editor.ts';
import { select } from '../../store/selection.ts';
import { type RuleLine, rowsIn } from './rule-lines.ts';

/** Selects the connection behind a rule, or a group. */
export function chooseRuleLine({ selects }: RuleLine, adds: boolean): void {
  const { ids } = useEditor.getState().selection;
  if (!adds) select(selects);
  else select(...(ids.includes(selects) ? ids.filter((id) => id !== selects) : [...ids, selects]));
}

/** A rule as a line for a spreadsheet, or the id of a group. */
export function copyRuleLine(line: RuleLine): void {
  if (line.is === 'group') {
    copyText(line.table.groupId, line.table.groupId);
    return;
  }
  const [, text = ''] = tsv(readableRuleColumns({ withGroup: true }), rowsIn([line])).split('\n');
  copyText(text, 'the rule');
}
