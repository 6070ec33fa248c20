/** An answer that leads nowhere yet, and says so. */
export function PlainAnswer({ title, says }: { readonly title?: string; readonly says: string }) {
  return (
    <div className="rounded-lg px-2 py-1.5">
      {title !== undefined && <p className="font-medium">{title}</p>}
      <p className="text-[12px] text-muted leading-4">{says}</p>
    </div>
  );
}
