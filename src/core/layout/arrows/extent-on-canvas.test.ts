import { expect, it } from 'vitest';
import { exampleDesigns } from '../../../conformance/ours.ts';
import { drawn, publicGroup, vpc } from '../../checks/test-design.ts';
import { compose } from '../../compose/compose.ts';
import type { Design } from '../../design/design.ts';
import { build } from '../../network/build.ts';
import { layoutDesign } from '../layout.ts';
import { layoutArrows } from './arrow-routes.ts';
import { extentOnCanvas } from './extent-on-canvas.ts';

const laidOut = (design: Design) => layoutDesign({ design, network: build(compose(design)).network });

it('holds arrows that go around the outermost boxes, and their words', () => {
  const [, everything] = exampleDesigns().find(([name]) => name === 'everything') ?? [];
  if (!everything) throw new Error('no such example');
  const layout = laidOut(everything);
  const all = extentOnCanvas(layout, everything);
  const leftmost = Math.min(...layoutArrows(layout, everything).map(({ pill }) => pill.box.x));
  expect(leftmost).toBeLessThan(layout.bounds?.x ?? leftmost);
  expect(all?.x).toBe(leftmost);
});

it('is what the boxes take up where nothing is connected, and nothing where there are none', () => {
  const design = drawn(vpc('V', {}, publicGroup('Ingress')));
  expect(extentOnCanvas(laidOut(design), design)).toEqual(laidOut(design).bounds);
  expect(extentOnCanvas(laidOut(drawn()), drawn())).toBeUndefined();
});
