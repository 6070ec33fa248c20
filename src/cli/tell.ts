import { type Finding, findingText, isError, oneLine } from '../core/index.ts';
import { BLOCKED, type ExitCode, FINE, type Io, WRONG_USAGE } from './io.ts';
import type { NoDesign } from './read-design.ts';

/** A finding in a line. */
export function findingLine(finding: Finding): string {
  return `${finding.severity} ${finding.code}: ${findingText(finding)}`;
}

/** Names what blocks, on standard error. */
export function tellErrors(findings: readonly Finding[], io: Io): ExitCode {
  const errors = findings.filter(isError);
  for (const error of errors) io.complain(`${findingLine(error)}\n`);
  return errors.length === 0 ? FINE : BLOCKED;
}

export function tellNoDesign(problems: readonly NoDesign[], io: Io): ExitCode {
  const [problem] = problems;
  return problem?.is === 'not-a-design'
    ? tellErrors(problem.findings, io)
    : wrongUsage(problem?.why ?? '', io);
}

export function wrongUsage(what: string, io: Io): ExitCode {
  io.complain(`${oneLine(what)}\n`);
  return WRONG_USAGE;
}
