/** The forms of the inspector: an empty canvas does without them. */
export function loadForms() {
  return import('./SubjectForm.tsx');
}
