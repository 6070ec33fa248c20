/** Stands in until the real one is here. */
export function SubnetTable() {
  return <p className="p-4 text-muted">The subnet table comes here.</p>;
}
