import type { VpcSubnets } from '../../core/index.ts';
import { useDesign } from '../store/hooks.ts';
import { select, selectSubnet } from '../store/selection.ts';
import { addressAnswer } from './address-answer.ts';
import { FilterField } from './FilterField.tsx';

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
    <FilterField
      label="Find an address or a subnet"
      placeholder="Find an address"
      text={text}
      says={says}
      onText={onChange}
    />
  );
}
