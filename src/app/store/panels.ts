import { type BottomTab, type PanelName, type Panels, useEditor } from './editor.ts';

/** What is open. While nothing stands there is nothing to inspect, list or read, unless the person asks for it. */
export function openPanels(panels: Panels, isEmpty: boolean): Readonly<Record<PanelName, boolean>> {
  const { palette, inspector, bottom, code, whileEmpty } = panels;
  return isEmpty ? { palette, code, ...whileEmpty } : { palette, inspector, bottom, code };
}

export function toggled(panels: Panels, name: PanelName, isEmpty: boolean): Panels {
  const open = !openPanels(panels, isEmpty)[name];
  const belongsToEmpty = isEmpty && (name === 'inspector' || name === 'bottom');
  return belongsToEmpty
    ? { ...panels, whileEmpty: { ...panels.whileEmpty, [name]: open } }
    : { ...panels, [name]: open };
}

export function setPanelSize(name: PanelName, size: number): void {
  useEditor.setState(({ panels }) => ({ panels: { ...panels, sizes: { ...panels.sizes, [name]: size } } }));
}

export function togglePanel(name: PanelName): void {
  useEditor.setState(({ panels, history }) => ({
    panels: toggled(panels, name, history.design.things.length === 0),
  }));
}

/** Opens the lower pane at one of its tabs. */
export function showBottomTab(bottomTab: BottomTab): void {
  useEditor.setState(({ panels }) => ({
    panels: { ...panels, bottom: true, bottomTab, whileEmpty: { ...panels.whileEmpty, bottom: true } },
  }));
}
