import { bottomTabs, type Panels, useEditor } from './editor.ts';
import { readPreference, writePreference } from './preferences.ts';
import { usualPanels } from './usual-panels.ts';

const NAME = 'panels';

/** Brings the panes back as the person left them, and keeps them from now on. */
export function rememberPanels(): void {
  useEditor.setState({ panels: panelsFrom(readPreference(NAME)) });
  useEditor.subscribe(({ panels }, before) => {
    if (panels !== before.panels) writePreference(NAME, { ...panels, whileEmpty: undefined });
  });
}

/** The panes as they were left; whatever isn't of the right sort is as usual. */
export function panelsFrom(remembered: unknown): Panels {
  if (!isRecord(remembered)) return usualPanels;
  const { codeFormat, bottomTab } = remembered;
  const sizes = isRecord(remembered.sizes) ? remembered.sizes : {};
  return {
    ...usualPanels,
    ...kept(remembered, ['palette', 'inspector', 'bottom', 'code'], 'boolean'),
    bottomTab: bottomTabs.find((tab) => tab === bottomTab) ?? usualPanels.bottomTab,
    ...(typeof codeFormat === 'string' ? { codeFormat } : {}),
    sizes: { ...usualPanels.sizes, ...kept(sizes, ['palette', 'inspector', 'bottom', 'code'], 'number') },
  };
}

function kept(
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
  type: 'boolean' | 'number',
): Record<string, never> {
  return Object.fromEntries(
    names.filter((name) => typeof values[name] === type).map((name) => [name, values[name] as never]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
