import { expect, test } from 'vitest';
import { openPanels, toggled } from './panels.ts';
import { panelsFrom } from './remember-panels.ts';
import { usualPanels } from './usual-panels.ts';

test('while nothing stands, inspector and tables are closed unless asked for', () => {
  expect(openPanels(usualPanels, true)).toEqual({
    palette: true,
    inspector: false,
    bottom: false,
    code: true,
  });
  const asked = toggled(usualPanels, 'inspector', true);
  expect(openPanels(asked, true).inspector).toBe(true);
  expect(openPanels(asked, false)).toEqual(openPanels(usualPanels, false));
});

test('toggling twice changes nothing', () => {
  for (const name of ['palette', 'inspector', 'bottom', 'code'] as const)
    for (const isEmpty of [true, false])
      expect(toggled(toggled(usualPanels, name, isEmpty), name, isEmpty)).toEqual(usualPanels);
});

test('panes come back as they were left', () => {
  const left = { ...usualPanels, inspector: false, sizes: { ...usualPanels.sizes, bottom: 400 } };
  expect(panelsFrom(JSON.parse(JSON.stringify({ ...left, whileEmpty: undefined })))).toEqual(left);
});

test.each([undefined, 'x', [], { sizes: 3 }, { palette: 'no', sizes: { bottom: '9' } }])(
  'remembered as %j, panes are as usual',
  (remembered) => {
    expect(panelsFrom(remembered)).toEqual(usualPanels);
  },
);
