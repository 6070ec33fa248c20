import { derive, type Finding, findingText, isError, type Severity } from '../../core/index.ts';
import { BLOCKED, FINE, type Io } from '../io.ts';
import { readDesign } from '../read-design.ts';
import { findingLine, tellNoDesign } from '../tell.ts';
import type { Given, Verb } from '../verb.ts';

export const check: Verb = {
  usage: ['DESIGN [--format text|json]'],
  says: 'prints what is wrong with a design, and what is worth knowing',
  operand: 'DESIGN',
  options: { format: { takes: 'FORMAT', oneOf: ['text', 'json'], says: 'text if none is given' } },
  run: checkDesign,
};

async function checkDesign({ operand, options }: Given, io: Io) {
  const opened = await readDesign(operand, io);
  const [problem] = opened.ok ? [] : opened.problems;
  if (problem?.is === 'unreadable') return tellNoDesign([problem], io);
  const findings = opened.ok
    ? [...opened.value.findings, ...derive(opened.value.design).findings]
    : (problem?.findings ?? []);
  io.print(options.get('format') === 'json' ? asJson(findings) : asText(findings));
  return findings.some(isError) ? BLOCKED : FINE;
}

function asText(findings: readonly Finding[]): string {
  return [...findings.map(findingLine), sum(findings), ''].join('\n');
}

function sum(findings: readonly Finding[]): string {
  const counted = (severity: Severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length === 0 ? [] : `${length} ${severity}${length === 1 ? '' : 's'}`;
  };
  const counts = severities.flatMap(counted);
  return counts.length === 0 ? 'no findings' : counts.join(', ');
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

function asJson(findings: readonly Finding[]): string {
  const told = findings.map((finding) => ({ ...finding, text: findingText(finding) }));
  return `${JSON.stringify(told, null, 2)}\n`;
}
