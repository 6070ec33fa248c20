import { ChevronDown, Copy } from 'lucide-react';
import { copyText } from '../store/clipboard.ts';
import { downloadFile } from '../store/download.ts';
import { currentDesign } from '../store/editor.ts';
import { fileNameOf } from '../store/file-name.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuContent, MenuItem, MenuLine, MenuRoot, MenuTrigger } from '../ui/Menu.tsx';

/** Ways to take a table away: for a spreadsheet with one click, as CSV or Markdown from the menu. */
export function CopyMenu({
  what,
  isEmpty,
  onCopy,
  write,
}: {
  /** What the rows are; files are named by it. */
  readonly what: 'subnets' | 'routes' | 'rules';
  readonly isEmpty: boolean;
  /** Copies what is shown for a spreadsheet. */
  readonly onCopy: () => void;
  /** Everything, shown or not. */
  readonly write: (format: 'csv' | 'markdown') => string;
}) {
  const download = (format: 'csv' | 'markdown', extension: string, type: string) =>
    downloadFile(`${fileNameOf(currentDesign().name)}-${what}.${extension}`, write(format), type);
  return (
    <div className="flex shrink-0 items-center">
      <Button size="small" look="quiet" disabled={isEmpty} onClick={onCopy}>
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
          <MenuItem onSelect={() => copyText(write('csv'), `the ${what} as CSV`)}>Copy CSV</MenuItem>
          <MenuItem onSelect={() => copyText(write('markdown'), `the ${what} as Markdown`)}>
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
