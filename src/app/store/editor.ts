import { create } from 'zustand';
import { type Design, type History, type Id, startHistory } from '../../core/index.ts';
import { emptyDesign } from './empty-design.ts';

/** The editor's state: only what cannot be computed. */
export interface EditorState {
  readonly history: History<Selection>;
  readonly selection: Selection;
  readonly panels: Panels;
  /** Something to tell the person once, by eye and by screen reader. */
  readonly notice: Notice | undefined;
  /** Half-typed texts and refused ones, by field: they are kept until they are taken or given up. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Opens a field for typing as soon as it is on the screen, with its text selected. */
  readonly renaming: Id | undefined;
}

export interface Selection {
  /** Things, or the stack, or nothing for the design. */
  readonly ids: readonly Id[];
  /** The zone of the selected subnet, when a single cell of a group is meant. */
  readonly zone?: number;
}

export interface Panels {
  readonly palette: boolean;
  readonly inspector: boolean;
  readonly bottom: boolean;
  readonly code: boolean;
  readonly bottomTab: 'subnets' | 'problems';
  readonly codeFormat: string;
}

export interface Notice {
  readonly text: string;
  readonly kind: 'done' | 'refused';
  /** Tells two equal texts apart. */
  readonly at: number;
}

export const nothingSelected: Selection = { ids: [] };

export const useEditor = create<EditorState>(() => ({
  history: startHistory<Selection>(emptyDesign()),
  selection: nothingSelected,
  panels: {
    palette: true,
    inspector: true,
    bottom: true,
    code: true,
    bottomTab: 'subnets',
    codeFormat: 'cdk-typescript',
  },
  notice: undefined,
  drafts: {},
  renaming: undefined,
}));

export function currentDesign(): Design {
  return useEditor.getState().history.design;
}
