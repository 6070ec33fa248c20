import { boundOf, isMissed } from './bounds.ts';

export function printTable(figures: Readonly<Record<string, number>>): void {
  console.log('\nfigure                          value   bound    aim');
  for (const [name, value] of Object.entries(figures)) {
    const { limit, aim } = boundOf(name) ?? {};
    const columns = [
      name.padEnd(29),
      value.toFixed(value < 10 ? 3 : 1).padStart(7),
      String(limit ?? '').padStart(7),
      String(aim ?? '').padStart(6),
      isMissed(name, value) ? ' ✗ missed' : '',
    ];
    console.log(columns.join(' ').trimEnd());
  }
}
