import { create } from 'zustand';
import {
  type Design,
  type Finding,
  type History,
  type Id,
  type Place,
  startHistory,
} from '../../core/index.ts';
import { newDesignKey } from './design-key.ts';
import { emptyDesign } from './empty-design.ts';
import { usualPanels } from './usual-panels.ts';

/** The editor's state: only what cannot be computed. */
export interface EditorState {
  readonly history: History<Selection>;
  /** Under which this browser keeps the design in hand. */
  readonly designKey: string;
  /** Opened to look at, and forgotten again if nothing was changed in it. */
  readonly isTrial: boolean;
  readonly saving: Saving;
  /** Which tab changes and saves the design in hand; the others show what it does. */
  readonly writer: 'this tab' | 'another tab';
  /** What was saved last time and can't be opened. */
  readonly damaged: Damaged | undefined;
  readonly selection: Selection;
  readonly panels: Panels;
  /** Something to tell the person once, by eye and by screen reader. */
  readonly notice: Notice | undefined;
  /** Brought into view in the list of problems, once. */
  readonly problemInView: Finding | undefined;
  /** Half-typed texts and refused ones, by field: they are kept until they are taken or given up. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Opens a field for typing as soon as it is on the screen, with its text selected. */
  readonly renaming: Id | undefined;
  /** As it was when its code was last taken in this session: what may be deployed. */
  readonly exported: Design | undefined;
  /** The list behind a field that opens as soon as it is on the screen. */
  readonly opening: Place | undefined;
}

export interface Selection {
  /** Things or connections, or the stack, or nothing for the design. */
  readonly ids: readonly Id[];
  /** The zone of the selected subnet, when a single cell of a group is meant. */
  readonly zone?: number;
}

export interface Panels {
  readonly palette: boolean;
  readonly inspector: boolean;
  readonly bottom: boolean;
  readonly code: boolean;
  readonly bottomTab: BottomTab;
  readonly codeFormat: string;
  /** In CSS pixels; of the code, the share of the width. */
  readonly sizes: Readonly<Record<PanelName, number>>;
  /** What is open while nothing stands: another choice, made anew with each empty canvas. */
  readonly whileEmpty: { readonly inspector: boolean; readonly bottom: boolean };
}

/** The tables of the lower pane, by tab. */
export const bottomTabs = ['subnets', 'routes', 'rules', 'problems'] as const;

export type BottomTab = (typeof bottomTabs)[number];

export type PanelName = 'palette' | 'inspector' | 'bottom' | 'code';

/** Where the design in hand stands: nothing worth keeping, kept in this browser, or not kept and why. */
export type Saving =
  | { readonly is: 'nothing' }
  | { readonly is: 'saved' }
  | { readonly is: 'failed'; readonly why: string };

export interface Damaged {
  readonly text: string;
  /** Absent where it is no design at all. */
  readonly problem: Finding | undefined;
}

export interface Notice {
  readonly text: string;
  readonly kind: 'done' | 'warned' | 'refused';
  /** What can be done about it. */
  readonly ways: readonly NoticeWay[];
  /** Tells two equal texts apart. */
  readonly at: number;
}

export interface NoticeWay {
  readonly label: string;
  readonly go: () => void;
}

export const nothingSelected: Selection = { ids: [] };

export const useEditor = create<EditorState>(() => ({
  history: startHistory<Selection>(emptyDesign()),
  designKey: newDesignKey(),
  isTrial: false,
  saving: { is: 'nothing' },
  writer: 'this tab',
  damaged: undefined,
  selection: nothingSelected,
  panels: usualPanels,
  notice: undefined,
  problemInView: undefined,
  drafts: {},
  renaming: undefined,
  opening: undefined,
  exported: undefined,
}));

/** Changes are made in this tab, not in another one on the same design. */
export function isWriter({ writer }: EditorState): boolean {
  return writer === 'this tab';
}

export function currentDesign(): Design {
  return useEditor.getState().history.design;
}
