import { lazy, Suspense } from 'react';
import { loadForms } from './load-forms.ts';
import type { Subject } from './subject.ts';

const SubjectForm = lazy(() => loadForms().then(({ SubjectForm }) => ({ default: SubjectForm })));

/** The form of what is selected, and of the design while nothing is. */
export function InspectorBody({ subject }: { readonly subject: Subject }) {
  return (
    <Suspense fallback={null}>
      <SubjectForm subject={subject} />
    </Suspense>
  );
}
