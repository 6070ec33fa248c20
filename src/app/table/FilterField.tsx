import { Search } from 'lucide-react';

/** A field that keeps some rows of a table, with what it found beside it; Escape empties it. */
export function FilterField({
  label,
  placeholder,
  text,
  says,
  onText,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  /** What came of it. */
  readonly says: string | undefined;
  readonly onText: (text: string) => void;
}) {
  return (
    <>
      <p role="status" className="mr-1 min-w-0 truncate text-[12px] text-muted" title={says}>
        {says}
      </p>
      <div className="relative w-[148px] shrink-0">
        <Search aria-hidden size={12} className="pointer-events-none absolute top-1.5 left-2 text-muted" />
        <input
          type="search"
          aria-label={label}
          placeholder={placeholder}
          spellCheck={false}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return;
            event.stopPropagation();
            onText('');
          }}
          className="h-6 w-full rounded-md border border-control bg-panel pr-1 pl-6 text-[12px] placeholder:text-muted"
        />
      </div>
    </>
  );
}
