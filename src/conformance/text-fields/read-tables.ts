/** The cells of a CSV file (RFC 4180), line by line. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

/** The cells of the lines of Markdown tables (GitHub's), as they show. */
export function readMarkdown(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => [...line.matchAll(/ ((?:\\.|[^|\\])*) \|/g)].map(([, cell = '']) => shown(cell)));
}

function shown(cell: string): string {
  return cell.replace(/\\(.)|<br>|&(amp|lt|gt);/g, (found, escaped?: string, entity?: string) => {
    if (escaped !== undefined) return escaped;
    if (entity !== undefined) return { amp: '&', lt: '<', gt: '>' }[entity] ?? found;
    return '\n';
  });
}
