import { Search } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { PaletteItem } from './PaletteItem.tsx';
import { sections } from './palette-sections.ts';

const PaletteAnswers = lazy(() =>
  import('./PaletteAnswers.tsx').then(({ PaletteAnswers }) => ({ default: PaletteAnswers })),
);

/** What can be added, and where everything else is set. */
export function Palette() {
  const [query, setQuery] = useState('');
  const id = useId();
  const [count, setCount] = useState<number>();
  const isLooking = query.trim() !== '';
  return (
    <div className="flex flex-col gap-1 p-2">
      <search className="relative mb-1">
        <Search aria-hidden size={14} className="-translate-y-1/2 absolute top-1/2 left-2.5 text-muted" />
        <input
          type="search"
          aria-label="Search what to add"
          aria-controls={id}
          placeholder="Search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            setQuery('');
          }}
          className="h-8 w-full rounded-lg border border-control bg-panel pr-2 pl-8 placeholder:text-muted"
        />
      </search>
      <div id={id}>
        {!isLooking ? (
          sections.map(({ title, kinds }) => (
            <section key={title} className="mb-1">
              <h2 className="px-2 pt-1 pb-1 text-[12px] text-muted">{title}</h2>
              <ul aria-label={`What can be added: ${title}`} className="flex flex-col gap-0.5">
                {kinds.map((kind) => (
                  <li key={kind}>
                    <PaletteItem kind={kind} />
                  </li>
                ))}
              </ul>
            </section>
          ))
        ) : (
          <Suspense fallback={null}>
            <PaletteAnswers query={query} onCount={setCount} />
          </Suspense>
        )}
      </div>
      <p role="status" className="sr-only">
        {isLooking && count !== undefined ? `${count} ${count === 1 ? 'answer' : 'answers'}` : ''}
      </p>
    </div>
  );
}
