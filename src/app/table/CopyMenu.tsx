import { ChevronDown, Copy } from 'lucide-react';
import { type OptionalColumn, type VpcSubnets, writeSubnets } from '../../core/index.ts';
import { copyForms, copyText } from '../store/clipboard.ts';
import { downloadFile } from '../store/download.ts';
import { currentDesign } from '../store/editor.ts';
import { fileNameOf } from '../store/file-name.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuContent, MenuItem, MenuLine, MenuRoot, MenuTrigger } from '../ui/Menu.tsx';
import { clipboardForms } from './clipboard-forms.ts';
import { rowsShown, type TableView } from './rows-shown.ts';

/** Ways to take the table away: for a spreadsheet with one click, as CSV or Markdown from the menu. */
export function CopyMenu({
  tables,
  view,
  more,
}: {
  readonly tables: readonly VpcSubnets[];
  readonly view: TableView;
  /** Columns that were asked for. */
  readonly more: readonly OptionalColumn[];
}) {
  const rows = tables.flatMap((table) => rowsShown(table.rows, view));
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  const isEmpty = tables.length === 0;
  const download = (format: 'csv' | 'markdown', extension: string, type: string) =>
    downloadFile(
      `${fileNameOf(currentDesign().name)}-subnets.${extension}`,
      writeSubnets(tables, format),
      type,
    );
  return (
    <div className="flex shrink-0 items-center">
      <Button
        size="small"
        look="quiet"
        disabled={isEmpty}
        onClick={() => copyForms(clipboardForms(rows, { withVpc: tables.length > 1, more }), count)}
      >
        <Copy aria-hidden size={13} />
        Copy
      </Button>
      <MenuRoot>
        <MenuTrigger asChild>
          <IconButton size="small" label="More ways to copy" disabled={isEmpty} className="w-5!">
            <ChevronDown aria-hidden size={13} />
          </IconButton>
        </MenuTrigger>
        <MenuContent align="end">
          <MenuItem onSelect={() => copyText(writeSubnets(tables, 'csv'), 'the subnets as CSV')}>
            Copy CSV
          </MenuItem>
          <MenuItem onSelect={() => copyText(writeSubnets(tables, 'markdown'), 'the subnets as Markdown')}>
            Copy Markdown
          </MenuItem>
          <MenuLine />
          <MenuItem onSelect={() => download('csv', 'csv', 'text/csv')}>Download CSV</MenuItem>
          <MenuItem onSelect={() => download('markdown', 'md', 'text/markdown')}>Download Markdown</MenuItem>
        </MenuContent>
      </MenuRoot>
    </div>
  );
}
