/** A small deed beside a field, in words alone. */
export function TextButton({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: string;
}) {
  return (
    <button type="button" onClick={onClick} className="py-0.5 text-accent underline-offset-2 hover:underline">
      {children}
    </button>
  );
}
