import type { Page } from '@playwright/test';
import { zoomTo } from './boxes.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The texts that are seen on the canvas, with their size on the screen in CSS pixels. */
async function textsSeen(page: Page) {
  return page.locator('.react-flow__viewport').evaluate((viewport) => {
    const { a: scale } = new DOMMatrix(getComputedStyle(viewport).transform);
    const seen: { text: string; size: number; isName: boolean; left: number; right: number; y: number }[] =
      [];
    const walker = document.createTreeWalker(viewport, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || text === '')
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const clip = element.getBoundingClientRect();
      if (box.width < 2 || element.closest('.sr-only')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      const isName = element.closest('.box-name, .box-cidr') !== null;
      seen.push({
        text,
        size,
        isName,
        left: box.left,
        right: Math.min(box.right, clip.right),
        y: box.top + box.height / 2,
      });
    }
    return seen;
  });
}

test('2.14 zoomed out, names and CIDRs stay at least 11 px on the screen, and nothing is unreadably small', async ({
  page,
}) => {
  await beginWith(page, 'Two VPCs');
  for (const most of [58, 46, 30, 22]) {
    await zoomTo(page, most);
    // Boxes are drawn a frame after the zoom is said.
    const namesSeen = async () =>
      (await textsSeen(page)).filter(({ isName }) => isName).map(({ text }) => text);
    await expect
      .poll(namesSeen)
      .toEqual(expect.arrayContaining(['10.0.0.0/16', 'Public', 'Private', 'Data']));
    const seen = await textsSeen(page);
    const names = seen.filter(({ isName }) => isName);
    for (const { text, size } of names) expect(size, `${text} at ${most} %`).toBeGreaterThanOrEqual(10.9);
    for (const { text, size } of seen) expect(size, `${text} at ${most} %`).toBeGreaterThanOrEqual(9);
    for (const one of seen)
      for (const other of seen.filter((text) => text !== one && Math.abs(text.y - one.y) < 4)) {
        const isApart = one.right <= other.left + 1 || other.right <= one.left + 1;
        expect(isApart, `${one.text} and ${other.text} at ${most} %`).toBe(true);
      }
  }
});
