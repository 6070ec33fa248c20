import { formatBlock, type SubnetImpact } from '../../core/index.ts';
import { classes } from '../ui/classes.ts';

export interface CellPreviewProps {
  readonly impact: SubnetImpact;
  readonly isRoomy: boolean;
}

/** What would become of a subnet: its CIDR as it is, and below it as it would be. */
export function CellPreview({ impact, isRoomy }: CellPreviewProps) {
  const from = impact.before?.block;
  return (
    <span
      className={classes(
        'cell-preview block whitespace-nowrap font-mono leading-5',
        isRoomy ? 'text-[13px]' : 'text-[12px]',
      )}
    >
      {from && <s className="block text-muted">{formatBlock(from)}</s>}
      <span className="block font-[650] text-ink">
        <span aria-hidden>→ </span>
        {outcome(impact)}
      </span>
    </span>
  );
}

function outcome({ change, after }: SubnetImpact): string {
  switch (change) {
    case 'removed':
      return 'goes';
    case 'crowded-out':
      return 'doesn’t fit';
    case 'renamed':
      return 'replaced';
    case 'kept':
    case 'moved':
    case 'added':
      return after?.block ? formatBlock(after.block) : '';
  }
}
