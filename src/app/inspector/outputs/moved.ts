/** The list with one entry a place further up or down. */
export function moved<Entry>(entries: readonly Entry[], index: number, by: 1 | -1): readonly Entry[] {
  const entry = entries[index];
  const other = entries[index + by];
  if (entry === undefined || other === undefined) return entries;
  return entries.with(index, other).with(index + by, entry);
}
