import {
  callById,
  connectionName,
  DESIGN,
  type Design,
  type Finding,
  groupsOf,
  type Place,
  type Severity,
  stackById,
  thingById,
  vpcsOf,
} from '../../core/index.ts';

export interface Problem {
  readonly key: string;
  readonly finding: Finding;
}

export interface ProblemGroup {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** What each severity means for the person. */
export const severityWords: { readonly [S in Severity]: { readonly one: string; readonly means: string } } = {
  error: { one: 'Error', means: 'no download until it is solved' },
  warning: { one: 'Warning', means: 'deploys, but bites' },
  note: { one: 'Note', means: 'a choice worth knowing' },
};

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings by severity, the gravest first; an empty canvas has nothing to complain about. */
export function problemGroups(design: Design, findings: readonly Finding[]): readonly ProblemGroup[] {
  if (design.things.length === 0) return [];
  const seen = new Map<string, number>();
  const problems = findings.map((finding): Problem => {
    const { id, field = '', item = '', zone = '' } = finding.at;
    const stem = `${finding.code} ${id} ${field} ${item} ${zone}`;
    const count = seen.get(stem) ?? 0;
    seen.set(stem, count + 1);
    return { key: `${stem} ${count}`, finding };
  });
  return order
    .map((severity) => ({
      severity,
      problems: problems.filter(({ finding }) => finding.severity === severity),
    }))
    .filter((group) => group.problems.length > 0);
}

/** How many there are of each severity. */
export function problemCounts(
  design: Design,
  findings: readonly Finding[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, problems } of problemGroups(design, findings)) counts[severity] = problems.length;
  return counts;
}

/** "2 errors, 1 warning, 3 notes". */
export function countWords(counts: Readonly<Record<Severity, number>>): string {
  return order
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? '' : 's'}`)
    .join(', ');
}

/** What a place is called: "Application, AZ 2"; nothing for what has no box. */
export function placeName(design: Design, { id, zone }: Place): string | undefined {
  const name = nameOf(design, id);
  return name !== undefined && zone !== undefined ? `${name}, AZ ${zone + 1}` : name;
}

function nameOf(design: Design, id: string): string | undefined {
  if (id === DESIGN) return design.name;
  const derived = vpcsOf(design)
    .filter(({ layout }) => layout === 'default')
    .flatMap((vpc) => groupsOf(design, vpc));
  const call = callById(design, id);
  return (
    thingById(design, id)?.label ??
    (call && connectionName(design, call)) ??
    derived.find((group) => group.id === id)?.label ??
    stackById(design, id)?.name ??
    design.usedRanges.find((range) => range.id === id)?.name
  );
}
