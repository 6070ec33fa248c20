import { describe, expect, it } from 'vitest';
import { drawn, securityGroup, vpc } from '../../checks/test-design.ts';
import { compose } from '../../compose/compose.ts';
import type { Design } from '../../design/design.ts';
import { build } from '../../network/build.ts';
import { grownBy, holdsPoint } from '../box.ts';
import { layoutDesign } from '../layout.ts';
import { boxOnCanvas } from '../what-is-at.ts';
import { layoutArrows } from './arrow-routes.ts';
import { arrowsWhileMoving } from './moving-arrows.ts';

function call(on: string, other: string): NonNullable<Design['calls']>[number] {
  return { id: `${on}-${other}`, verb: 'allowTo', on, other, port: 'tcp', fromPort: 443 };
}

const design: Design = {
  ...drawn(
    vpc('A', { cidr: '10.0.0.0/21' }, securityGroup('One'), securityGroup('Two')),
    vpc('B', { cidr: '10.1.0.0/21' }, securityGroup('One'), securityGroup('Two')),
  ),
  calls: [call('a-one', 'a-two'), call('b-one', 'b-two'), call('b-two', 'a-two')],
};
const layout = layoutDesign({ design, network: build(compose(design)).network });
const atRest = layoutArrows(layout, design);

describe('while a VPC is moved', () => {
  const at = { x: 40, y: 900 };
  const arrows = arrowsWhileMoving(layout, design, { b: at });
  const [before] = layout.vpcs.filter(({ id }) => id === 'b').map(({ position }) => position);

  it('arrows of others stay the same', () => {
    expect(arrows[0]).toBe(atRest[0]);
  });

  it('arrows inside go along', () => {
    const by = { x: at.x - (before?.x ?? 0), y: at.y - (before?.y ?? 0) };
    const moved = atRest[1]?.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }));
    expect(arrows[1]?.points).toEqual(moved);
  });

  it('arrows to others lead from where it is', () => {
    expect(arrows.map(({ key }) => key)).toEqual(atRest.map(({ key }) => key));
    expect(arrows[2]?.points).not.toEqual(atRest[2]?.points);
    const target = boxOnCanvas(layout, 'a-two');
    const tip = arrows[2]?.points.at(-1);
    expect(target && tip && holdsPoint(grownBy(target, 1), tip)).toBe(true);
    expect(target && tip && holdsPoint(grownBy(target, -1), tip)).toBe(false);
    // Those that stay aren't routed beside it, so it may stand one track further.
    expect(Math.abs((tip?.x ?? 0) - (atRest[2]?.points.at(-1)?.x ?? 0))).toBeLessThanOrEqual(6);
  });
});
