import { type ReactNode, useEffect, useState } from 'react';
import { type FindingCode, findingTitle, pageFor } from '../../core/index.ts';
import { Dialog } from '../ui/Dialog.tsx';

export interface ExplanationProps {
  readonly code: FindingCode | undefined;
  readonly onClose: () => void;
}

/** The page of a finding: what it means, how it comes about, what to do. Loaded when it is opened. */
export function Explanation({ code, onClose }: ExplanationProps) {
  const [page, setPage] = useState<{ readonly code: FindingCode; readonly content: ReactNode }>();
  useEffect(() => {
    if (code === undefined) return;
    let isWanted = true;
    Promise.all([pageFor(code), import('./ExplanationPage.tsx')]).then(
      ([markdown, { ExplanationPage }]) =>
        isWanted && setPage({ code, content: <ExplanationPage markdown={markdown} /> }),
      () => isWanted && setPage({ code, content: notLoaded }),
    );
    return () => {
      isWanted = false;
    };
  }, [code]);
  if (code === undefined) return null;
  return (
    <Dialog title={findingTitle(code)} isOpen wide onClose={onClose}>
      {page?.code === code && page.content}
    </Dialog>
  );
}

const notLoaded = <p className="mt-2">This page could not be loaded. Load the editor again.</p>;
