import { useMemo } from 'react';
import { darkColours, layoutDesign, lightColours, runStages, thumbnail } from '../../core/index.ts';
import type { Starter } from '../../examples/index.ts';
import { designOf, openStarter } from '../store/starters.ts';
import { useTheme } from '../store/theme.ts';
import { starterFacts } from './starter-facts.ts';

const PICTURE = { width: 226, height: 104 };

/** A starter: what it looks like, what it is called, its size in a line. */
export function StarterCard({ starter }: { readonly starter: Starter }) {
  const theme = useTheme();
  const derived = useMemo(() => runStages(designOf(starter)), [starter]);
  const picture = useMemo(() => {
    const svg = thumbnail(layoutDesign(derived), PICTURE, theme === 'dark' ? darkColours : lightColours);
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }, [derived, theme]);
  const { cidrs, facts } = starterFacts(derived);
  return (
    <button
      type="button"
      onClick={() => openStarter(starter)}
      className="w-full rounded-xl border border-control bg-panel p-3 text-left hover:border-accent hover:shadow-md"
    >
      <img src={picture} alt="" {...PICTURE} className="h-auto w-full" />
      <span className="mt-2 block font-semibold text-[13px]">{starter.title}</span>
      <span className="block truncate text-[12px] text-muted">
        <span className="font-mono font-semibold text-ink">{cidrs}</span>
        {facts}
      </span>
      <span className="block truncate text-[12px] text-muted">{starter.says}</span>
    </button>
  );
}
