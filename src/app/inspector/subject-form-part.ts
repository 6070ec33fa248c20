import { loadedAhead } from '../ui/loaded-ahead.tsx';

/** The forms of the inspector: an empty canvas does without them. */
export const subjectForm = loadedAhead(() =>
  import('./SubjectForm.tsx').then(({ SubjectForm }) => SubjectForm),
);
