import { Search } from 'lucide-react';
import type { VpcSubnets } from '../../core/index.ts';
import { useDesign } from '../store/hooks.ts';
import { select, selectSubnet } from '../store/selection.ts';
import { addressAnswer } from './address-answer.ts';

/** Finds the row that holds an address and says what it is; any other text keeps the rows that hold it. */
export function AddressFilter({
  tables,
  text,
  isNothingShown,
  onText,
}: {
  readonly tables: readonly VpcSubnets[];
  readonly text: string;
  /** No row holds it. */
  readonly isNothingShown: boolean;
  readonly onText: (text: string) => void;
}) {
  const design = useDesign();
  const rows = tables.flatMap((table) => table.rows);
  const answer = addressAnswer(text, design, rows);
  const says = answer?.says ?? (isNothingShown ? `no row holds “${text.trim()}”` : undefined);
  const onChange = (typed: string): void => {
    onText(typed);
    const row = addressAnswer(typed, design, rows)?.row;
    if (row?.zoneIndex !== undefined) selectSubnet(row.origin.id, row.zoneIndex);
    else if (row) select(row.origin.id);
  };
  return (
    <>
      <p role="status" className="min-w-0 truncate text-[12px] text-muted" title={says}>
        {says}
      </p>
      <div className="relative w-[148px] shrink-0">
        <Search aria-hidden size={12} className="pointer-events-none absolute top-1.5 left-2 text-muted" />
        <input
          type="search"
          aria-label="Find an address or a subnet"
          placeholder="Find an address"
          spellCheck={false}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return;
            event.stopPropagation();
            onChange('');
          }}
          className="h-6 w-full rounded-md border border-control bg-panel pr-1 pl-6 text-[12px] placeholder:text-muted"
        />
      </div>
    </>
  );
}
