import { memo } from 'react';
import {
  type AddressRange,
  addressMap,
  addressSums,
  formatCount,
  type MapSegment,
  type VpcLayout,
} from '../../../core/index.ts';
import { classes } from '../../ui/classes.ts';
import { typeLooks } from '../looks.ts';
import { mapLabels } from './map-labels.ts';

export interface OverviewProps {
  readonly layout: VpcLayout;
  readonly onPoint: (part: AddressRange) => void;
}

/** The VPC's block as a bar, to scale: what its subnets take, what is kept, and what is free. */
export const Overview = memo(function Overview({ layout, onPoint }: OverviewProps) {
  const { map, network } = layout;
  const segments = addressMap(network, map.width);
  const { addresses, inSubnets, reserved, lostToAlignment, free } = addressSums(network);
  const sums = [
    `${formatCount(inSubnets)} in subnets`,
    `${formatCount(reserved)} reserved`,
    ...(lostToAlignment > 0 ? [`${formatCount(lostToAlignment)} lost to alignment`] : []),
    `${formatCount(free)} free`,
  ];
  return (
    <div
      role="img"
      aria-label={`Address map: of ${formatCount(addresses)} addresses ${sums.join(', ')}`}
      className="relative h-full rounded-xs bg-free"
    >
      {mapLabels(segments, map.width).map(({ x, text }) => (
        <span
          key={x}
          aria-hidden
          style={{ left: x }}
          className="-top-5 absolute whitespace-nowrap text-[11px] text-muted leading-4"
        >
          {text}
        </span>
      ))}
      {segments.map((segment) => (
        <span
          key={segment.x}
          data-segment={segment.groups.join(' ')}
          onPointerEnter={() => onPoint(segment)}
          style={{ left: segment.x, width: segment.width }}
          className={classes('absolute top-0 h-full', lookOf(segment))}
        />
      ))}
    </div>
  );
});

function lookOf({ type, reserved, count, width }: MapSegment): string {
  const parted = width >= 6 && 'map-parted';
  if (reserved) return classes('map-reserved', parted);
  if (type === 'mixed') return 'map-mixed';
  return classes(typeLooks[type].map, count > 1 ? 'map-striped' : parted);
}
