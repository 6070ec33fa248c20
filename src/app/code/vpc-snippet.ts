import { fixedCidrsClass, type Id } from '../../core/index.ts';
import type { PrintedCode } from './code-text.ts';
import { selectedLines } from './spans-and-lines.ts';

export interface SnippetOf {
  readonly vpc: Id;
  readonly groups: readonly Id[];
  /** The zones that its stack has by an override, which isn't copied along; absent where the CDK's own answer is right. */
  readonly zones?: number | undefined;
}

/** What builds one VPC, for a stack that somebody has already: its statements, and the imports that they need. */
export function vpcSnippet(code: PrintedCode, { vpc, groups, zones }: SnippetOf): string {
  const { format, text, spans, starts } = code;
  const lines = text.split('\n');
  // Its outputs belong to the stack that they are outputs of.
  const own = spans.filter(({ origin }) => origin.field !== 'outputs');
  const statements = selectedLines(own, starts, { ids: [vpc, ...groups] })
    .map(({ from, to }) => withoutIndent(lines.slice(from - 1, to)).join('\n'))
    .join('\n');
  const needsClass = statements.includes(`${fixedCidrsClass.name}(`);
  const declared = needsClass ? fixedCidrsClass.in[format === 'cdk-python' ? 'python' : 'typescript'] : '';
  const imports = lines.filter((line) => isNeeded(line, declared + statements)).join('\n');
  const hint = zones === undefined ? '' : `${zonesHint(format, zones)}\n`;
  const made = `${hint}${statements}\n`;
  return [imports, ...(needsClass ? [declared.trimEnd()] : []), made].join('\n\n');
}

function zonesHint(format: PrintedCode['format'], zones: number): string {
  const mark = format === 'cdk-python' ? '#' : '//';
  return `${mark} Made for ${zones} Availability Zones: a stack without an account counts on two, unless it overrides them.`;
}

/** An import, in TypeScript or Python, of a name that the statements use. */
function isNeeded(line: string, statements: string): boolean {
  const name = /^(?:import|from) .*\bas (\w+)|^import (\w+)$/.exec(line)?.slice(1).find(Boolean);
  return name !== undefined && new RegExp(`\\b${name}\\.`).test(statements);
}

function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least));
}
