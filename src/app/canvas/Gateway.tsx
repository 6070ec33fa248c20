import { DoorOpen, Globe } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Box, Id, VpcLayout } from '../../core/index.ts';
import { classes } from '../ui/classes.ts';
import { placeOf } from './place.ts';
import { usePointing } from './pointing/pointed.ts';

export interface GatewayProps {
  readonly vpc: Id;
  readonly gateway: NonNullable<VpcLayout['gateway']>;
}

/** The internet beside a VPC, and the gateway to it on the VPC's edge. */
export function Gateway({ vpc, gateway }: GatewayProps) {
  const isLit = usePointing(({ lit }) => lit?.vpc === vpc && lit.path.leavesVpc);
  const { mark, internet } = gateway;
  return (
    <>
      <Internet mark={mark} internet={internet} isLit={isLit} />
      <Mark mark={mark} isLit={isLit}>
        Internet gateway
      </Mark>
    </>
  );
}

/** The gateway by which IPv6 goes out and nobody comes in; the internet too, where no internet gateway leads there. */
export function EgressGateway({ gateway }: { readonly gateway: NonNullable<VpcLayout['egressGateway']> }) {
  const { mark, internet } = gateway;
  return (
    <>
      {internet && <Internet mark={mark} internet={internet} isLit={false} />}
      <Mark mark={mark} isLit={false}>
        Egress-only<span className="sr-only"> internet gateway, for IPv6</span>
      </Mark>
    </>
  );
}

interface PartProps {
  readonly mark: Box;
  readonly isLit: boolean;
}

function Internet({ mark, internet, isLit }: PartProps & { readonly internet: Box }) {
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
        className={isLit ? 'bg-accent' : 'bg-control'}
      />
      <div
        aria-hidden
        style={placeOf(internet)}
        className="pointer-events-none flex flex-col items-center text-[11px]"
      >
        <span
          className={classes(
            'flex size-10 shrink-0 items-center justify-center rounded-full border bg-panel',
            isLit ? 'border-accent' : 'border-control',
          )}
        >
          <Globe size={16} />
        </span>
        <span className="words-near mt-0.5 leading-4">Internet</span>
      </div>
    </>
  );
}

function Mark({ mark, isLit, children }: PartProps & { readonly children: ReactNode }) {
  return (
    <div
      style={placeOf(mark)}
      data-lit={isLit || undefined}
      className={classes(
        'gateway-mark flex items-center justify-center gap-1.5 rounded-full border bg-panel font-medium text-[12px]',
        isLit ? 'border-accent' : 'border-control',
      )}
    >
      <DoorOpen aria-hidden size={13} className="text-muted" />
      <span className="words-near">{children}</span>
    </div>
  );
}
