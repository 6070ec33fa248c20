import { DoorOpen, Globe } from 'lucide-react';
import type { VpcLayout } from '../../core/index.ts';
import { placeOf } from './place.ts';

/** The internet beside a VPC, and the gateway to it on the VPC's edge. */
export function Gateway({ gateway }: { readonly gateway: NonNullable<VpcLayout['gateway']> }) {
  const { mark, internet } = gateway;
  const middle = mark.y + mark.height / 2;
  return (
    <>
      <div
        aria-hidden
        style={placeOf({
          x: internet.x + internet.width,
          y: middle - 0.5,
          width: mark.x - internet.x - internet.width,
          height: 1,
        })}
        className="bg-control"
      />
      <div
        aria-hidden
        style={placeOf(internet)}
        className="pointer-events-none flex flex-col items-center text-[11px]"
      >
        <span className="flex size-10 shrink-0 items-center justify-center rounded-full border border-control bg-panel">
          <Globe size={16} />
        </span>
        <span className="words-near mt-0.5 leading-4">Internet</span>
      </div>
      <div
        style={placeOf(mark)}
        className="gateway-mark flex items-center justify-center gap-1.5 rounded-full border border-control bg-panel font-medium text-[12px]"
      >
        <DoorOpen aria-hidden size={13} className="text-muted" />
        <span className="words-near">Internet gateway</span>
      </div>
    </>
  );
}
