import { useState } from 'react';
import { type OptionalColumn, optionalColumns } from '../../core/index.ts';
import { readPreference, writePreference } from '../store/preferences.ts';

const PREFERENCE = 'table-columns';

/** The columns that the person asked for, also in the next session. */
export function useOptionalColumns() {
  const [columns, setColumns] = useState(remembered);
  const choose = (chosen: readonly OptionalColumn[]): void => {
    setColumns(chosen);
    writePreference(PREFERENCE, chosen);
  };
  return [columns, choose] as const;
}

function remembered(): readonly OptionalColumn[] {
  const names = readPreference(PREFERENCE);
  return Array.isArray(names) ? optionalColumns.filter((name) => names.includes(name)) : [];
}
