import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import { connectionText, directionText, placeText, type RuleRow } from '../../../core/index.ts';
import { classes } from '../../ui/classes.ts';
import { MiddleCut } from '../../ui/MiddleCut.tsx';
import type { RuleColumnName } from './rule-columns.ts';

/** What a cell says of a rule. */
export function RuleCell({
  row,
  column,
  repeatsDirection,
}: {
  readonly row: RuleRow;
  readonly column: RuleColumnName;
  readonly repeatsDirection: boolean;
}) {
  switch (column) {
    case 'direction':
      return <DirectionCell row={row} isRepeated={repeatsDirection} />;
    case 'otherEnd':
      return <OtherEndCell row={row} />;
    case 'protocol':
      return row.protocol;
    case 'ports':
      return <PortsCell row={row} />;
    case 'description':
      return <span title={row.description}>{row.description}</span>;
    case 'connection':
      return row.connection === undefined ? (
        <span className="text-muted">{connectionText(row)}</span>
      ) : (
        <MiddleCut text={connectionText(row)} ending={0} />
      );
    case 'place':
      return (
        <span className="text-muted">
          <MiddleCut text={placeText(row)} ending={row.logicalId === undefined ? 0 : 8} />
        </span>
      );
  }
}

function DirectionCell({ row, isRepeated }: { readonly row: RuleRow; readonly isRepeated: boolean }) {
  const Arrow = row.direction === 'inbound' ? ArrowDownLeft : ArrowUpRight;
  return (
    <span className="flex items-center gap-1.5">
      <Arrow aria-hidden size={12} className="shrink-0 text-muted" />
      <span className={isRepeated ? 'sr-only' : ''}>{directionText(row)}</span>
    </span>
  );
}

/** A name may be cut, an address or an id is not. */
function OtherEndCell({ row: { otherEnd, otherEndId } }: { readonly row: RuleRow }) {
  if (otherEnd === otherEndId) return <span className="font-mono">{otherEnd}</span>;
  const isNamed = otherEnd.endsWith(` ${otherEndId}`);
  return isNamed ? (
    <MiddleCut text={otherEnd} ending={otherEndId.length} />
  ) : (
    <MiddleCut text={otherEnd} ending={0} />
  );
}

function PortsCell({ row: { ports, service } }: { readonly row: RuleRow }) {
  return (
    <span title={service === undefined ? undefined : `${ports} ${service}`}>
      <span className={classes(/^\d/.test(ports) && 'font-mono font-semibold')}>{ports}</span>
      {service !== undefined && <span className="ml-0.5 text-muted"> {service}</span>}
    </span>
  );
}
