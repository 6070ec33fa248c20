/** Our mark: an address space in four parts, one of them in hand. */
export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6">
      <rect width="24" height="24" rx="5.5" className="fill-ink" />
      <rect x="5" y="5" width="6.25" height="6.25" rx="1.25" className="fill-panel" />
      <rect x="12.75" y="5" width="6.25" height="6.25" rx="1.25" className="fill-panel" />
      <rect x="5" y="12.75" width="6.25" height="6.25" rx="1.25" className="fill-panel" />
      <rect x="12.75" y="12.75" width="6.25" height="6.25" rx="1.25" className="fill-accent" />
    </svg>
  );
}
