import { useState } from 'react';
import type { FindingCode } from '../../core/index.ts';
import { useDerived, useIsEmpty } from '../store/hooks.ts';
import { Explanation } from './Explanation.tsx';
import { ProblemRow } from './ProblemRow.tsx';
import { problemGroups, severityWords } from './problem-list.ts';
import { SeverityGlyph } from './SeverityGlyph.tsx';

/** What is found wrong or worth saying, the gravest first, with the ways out. */
export function Problems() {
  const { design, findings } = useDerived();
  const isEmpty = useIsEmpty();
  const [explained, setExplained] = useState<FindingCode>();
  const groups = problemGroups(design, findings);
  if (groups.length === 0) {
    return (
      <p className="px-4 py-3 text-muted">
        {isEmpty ? 'Nothing to check yet.' : 'No problems: this can be downloaded as it stands.'}
      </p>
    );
  }
  return (
    <div className="h-full overflow-auto px-2 pb-2">
      {groups.map(({ severity, problems }) => (
        <section key={severity} aria-label={`${severityWords[severity].one}s`}>
          <h2 className="flex h-7 items-center gap-2 px-2 text-[12px]">
            <SeverityGlyph severity={severity} />
            <span className="font-semibold">
              {problems.length} {severityWords[severity].one}
              {problems.length === 1 ? '' : 's'}
            </span>
            <span className="text-muted">{severityWords[severity].means}</span>
          </h2>
          <ul>
            {problems.map(({ key, finding }) => (
              <ProblemRow key={key} finding={finding} design={design} onExplain={setExplained} />
            ))}
          </ul>
        </section>
      ))}
      <Explanation code={explained} onClose={() => setExplained(undefined)} />
    </div>
  );
}
