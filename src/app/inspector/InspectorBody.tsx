import { Suspense } from 'react';
import type { Subject } from './subject.ts';
import { subjectForm } from './subject-form-part.ts';

/** The form of what is selected, and of the design while nothing is. */
export function InspectorBody({ subject }: { readonly subject: Subject }) {
  return (
    <Suspense fallback={null}>
      <subjectForm.Part subject={subject} />
    </Suspense>
  );
}
