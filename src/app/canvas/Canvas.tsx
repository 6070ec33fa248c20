/** Stands in until the real one is here. */
export function Canvas() {
  return <p className="p-4 text-muted">The canvas comes here.</p>;
}
