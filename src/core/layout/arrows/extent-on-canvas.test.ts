import { expect, it } from 'vitest';
import { exampleDesigns } from '../../../conformance/ours.ts';
import { drawn, publicGroup, vpc } from '../../checks/test-design.ts';
import { compose } from '../../compose/compose.ts';
import type { Design } from '../../design/design.ts';
import { build } from '../../network/build.ts';
import { around } from '../box.ts';
import { layoutDesign } from '../layout.ts';
import { layoutArrows } from './arrow-routes.ts';
import { extentOnCanvas } from './extent-on-canvas.ts';

const laidOut = (design: Design) => layoutDesign({ design, network: build(compose(design)).network });

it.each(exampleDesigns())('holds the words of all arrows of %s', (_, design) => {
  const layout = laidOut(design);
  const all = extentOnCanvas(layout, design);
  const pills = layoutArrows(layout, design).map(({ pill }) => pill.box);
  expect(around([...(all ? [all] : []), ...pills])).toEqual(all);
});

it('is what the boxes take up where nothing is connected, and nothing where there are none', () => {
  const design = drawn(vpc('V', {}, publicGroup('Ingress')));
  expect(extentOnCanvas(laidOut(design), design)).toEqual(laidOut(design).bounds);
  expect(extentOnCanvas(laidOut(drawn()), drawn())).toBeUndefined();
});
