import { lazy, Suspense, useEffect } from 'react';
import { DesignForm } from './design/DesignForm.tsx';
import type { Subject } from './subject.ts';

const loadForms = () => import('./SubjectForm.tsx');
const SubjectForm = lazy(() => loadForms().then(({ SubjectForm }) => ({ default: SubjectForm })));

/** The form of what is selected, and of the design while nothing is. Most forms come once the page is there. */
export function InspectorBody({ subject }: { readonly subject: Subject }) {
  useEffect(() => {
    void loadForms();
  }, []);
  if (subject.is === 'design') return <DesignForm />;
  return (
    <Suspense fallback={null}>
      <SubjectForm subject={subject} />
    </Suspense>
  );
}
