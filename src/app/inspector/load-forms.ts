/** The forms of what may be selected: the first page does without them. */
export function loadForms() {
  return import('./SubjectForm.tsx');
}
