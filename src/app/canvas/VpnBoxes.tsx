import { kinds, type Point, type Vpc, type VpnLayout, vpnGatewayWords } from '../../core/index.ts';
import { choose } from './choose.ts';
import { placeOf } from './place.ts';
import { VpnBox } from './VpnBox.tsx';

/** The virtual private gateway beside a VPC with the rows that learn its routes, and the connections that end at it. */
export function VpnBoxes({ vpc, vpn }: { readonly vpc: Vpc; readonly vpn: VpnLayout }) {
  const { gateway, connections, joints } = vpn;
  return (
    <>
      <svg
        aria-hidden="true"
        className="pointer-events-none absolute top-0 left-0 overflow-visible"
        width="1"
        height="1"
      >
        {[...joints, ...(gateway?.lines ?? [])].map((line) => (
          <polyline key={pointsOf(line)} points={pointsOf(line)} className="fill-none stroke-control" />
        ))}
      </svg>
      {gateway && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={`${kinds.vpc.fields.vpnGateway.label} of ${vpc.label}`}
          onClick={(event) => {
            event.stopPropagation();
            choose(vpc.id);
          }}
          style={placeOf(gateway.box)}
          className="flex flex-col justify-center rounded-lg border border-control bg-panel px-2.5 text-left hover:border-accent"
        >
          <span className="name-afar font-medium text-[12px] leading-4">
            {kinds.vpc.fields.vpnGateway.label}
          </span>
          <span className="words-near text-[11px] text-muted leading-4">
            {vpnGatewayWords(gateway.network)}
          </span>
        </button>
      )}
      {connections.map(({ id, box, thing }) => (
        <div key={id} style={placeOf(box)}>
          <VpnBox connection={thing} />
        </div>
      ))}
    </>
  );
}

function pointsOf(line: readonly Point[]): string {
  return line.map(({ x, y }) => `${x},${y}`).join(' ');
}
