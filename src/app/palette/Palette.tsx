/** Stands in until the real one is here. */
export function Palette() {
  return <p className="p-4 text-muted">The palette comes here.</p>;
}
