/** By what rows are ordered. */
export interface Sort<Key extends string = string> {
  readonly by: Key;
  readonly descending: boolean;
}

/** What a click on a heading makes of the order: this column, then the other way round, then as usual again. */
export function nextSort<Key extends string>(sort: Sort<Key>, by: Key, usual: Sort<Key>): Sort<Key> {
  if (sort.by !== by) return { by, descending: false };
  return sort.descending ? usual : { by, descending: true };
}

/** Texts as people order them: `Subnet2` before `Subnet10`; what has none comes last. */
export function byText<Row>(textOf: (row: Row) => string | undefined): (one: Row, other: Row) => number {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return (one, other) => {
    const [a, b] = [textOf(one), textOf(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return compare(a, b);
  };
}
