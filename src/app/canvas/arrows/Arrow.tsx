import { memo } from 'react';
import { type ArrowLayout, arrowHead, arrowPath } from '../../../core/index.ts';
import { classes } from '../../ui/classes.ts';
import { pointAtArrow, useArrows } from './arrow-state.ts';
import { chooseArrow, useIsChosen } from './choose-arrow.ts';

/** An arrow's line and head; its words stand beside it, and are what keys and screen readers meet. */
export const Arrow = memo(function Arrow({ arrow }: { readonly arrow: ArrowLayout }) {
  const isChosen = useIsChosen(arrow);
  const isLit = useArrows(({ pointed }) => pointed?.key === arrow.key);
  const path = arrowPath(arrow.points);
  const colour = isChosen || isLit ? 'text-accent' : 'text-ink';
  return (
    <g data-arrow={arrow.key} data-lit={isLit || isChosen || undefined} className={colour}>
      <path
        d={path}
        vectorEffect="non-scaling-stroke"
        className={classes('fill-none stroke-current', isChosen ? 'stroke-[2.5]' : 'stroke-[1.5]')}
      />
      <path d={arrowHead(arrow.points)} className="fill-current" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the words beside it do the same by key */}
      <path
        d={path}
        vectorEffect="non-scaling-stroke"
        className="arrow-grip cursor-pointer fill-none stroke-[16px] stroke-transparent"
        onPointerEnter={() => pointAtArrow(arrow)}
        onPointerLeave={() => pointAtArrow(undefined)}
        onClick={(event) => {
          event.stopPropagation();
          chooseArrow(arrow, event.shiftKey);
        }}
      />
    </g>
  );
});
