/** What is found wrong or worth saying, with the ways out. */
export function Problems() {
  return <p className="p-4 text-muted">No problems.</p>;
}
