import type { Panels } from './editor.ts';

/** The sizes at 1440 x 900; code and table share the width. */
export const usualPanels: Panels = {
  palette: true,
  inspector: true,
  bottom: true,
  code: true,
  bottomTab: 'subnets',
  codeFormat: 'cdk-typescript',
  sizes: { palette: 184, inspector: 328, bottom: 271, code: 656 / 1440 },
  whileEmpty: { inspector: false, bottom: false },
};
