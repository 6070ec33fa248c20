/** Stands in until the real one is here. */
export function Inspector() {
  return <p className="p-4 text-muted">The inspector comes here.</p>;
}
