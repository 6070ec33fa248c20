import type { Id } from '../../core/index.ts';
import { nothingSelected, type Panels, type Selection, useEditor } from './editor.ts';

export function select(...ids: readonly Id[]): void {
  useEditor.setState({ selection: { ids } });
}

/** Selects the subnet of a group in one zone. */
export function selectSubnet(group: Id, zone: number): void {
  useEditor.setState({ selection: { ids: [group], zone } });
}

/** Selects what may be out of sight; the canvas brings it into view. */
export function showSelection(selection: Selection): void {
  useEditor.setState({ selection: { ...selection } });
}

export function clearSelection(): void {
  useEditor.setState({ selection: nothingSelected });
}

export function setPanels(changes: Partial<Panels>): void {
  useEditor.setState(({ panels }) => ({ panels: { ...panels, ...changes } }));
}

export function startRenaming(id: Id | undefined): void {
  useEditor.setState({ renaming: id });
}

/** Leads to a field in the inspector, and opens the list behind it. */
export function openField(id: Id, field: string): void {
  select(id);
  setPanels({ inspector: true });
  useEditor.setState({ opening: { id, field } });
}

/** Keeps a half-typed or refused text under the name of its field; `undefined` gives it up. */
export function keepDraft(field: string, text: string | undefined): void {
  useEditor.setState(({ drafts }) => {
    const { [field]: _, ...others } = drafts;
    return { drafts: text === undefined ? others : { ...others, [field]: text } };
  });
}
