/** Stands in until the real one is here. */
export function CodePane() {
  return <p className="p-4 text-muted">The code comes here.</p>;
}
