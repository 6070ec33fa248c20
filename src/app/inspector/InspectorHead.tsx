import { Search, X } from 'lucide-react';
import { useDesign } from '../store/hooks.ts';
import { classes } from '../ui/classes.ts';
import { headOf } from './head-of.ts';
import type { Subject } from './subject.ts';

/** What it is about, and a search over all fields by any of their names. */
export function InspectorHead({
  subject,
  query,
  onSearch,
}: {
  readonly subject: Subject;
  readonly query: string;
  readonly onSearch: (query: string) => void;
}) {
  const design = useDesign();
  const { title, kind } = headOf(design, subject);
  return (
    <header className="flex items-center gap-3 px-4 pt-2.5 pb-2">
      <div className="min-w-0">
        <h2 className="truncate font-semibold text-[14px] leading-5" title={title}>
          {title}
        </h2>
        <p className="truncate text-[12px] text-muted leading-4">{kind}</p>
      </div>
      {/* Gives way to a long name, as far as its glyph, until it is used. */}
      <div
        className={classes(
          'relative ml-auto w-[136px] shrink-999 focus-within:min-w-[136px]',
          query === '' ? 'min-w-8.5' : 'min-w-[136px]',
        )}
      >
        <Search aria-hidden size={13} className="pointer-events-none absolute top-2 left-2 text-muted" />
        <input
          type="search"
          aria-label="Find a setting"
          placeholder="Find a setting"
          value={query}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.stopPropagation();
            onSearch('');
          }}
          className="h-7 w-full text-ellipsis rounded-lg border border-control bg-panel pr-1.5 pl-6.5 text-[12px] placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
        />
        {query !== '' && (
          <button
            type="button"
            aria-label="Show all settings"
            onClick={() => onSearch('')}
            className="absolute top-0.5 right-0.5 p-1.5 text-muted hover:text-ink"
          >
            <X aria-hidden size={12} />
          </button>
        )}
      </div>
    </header>
  );
}
