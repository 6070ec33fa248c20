import { create } from 'zustand';
import { type Finding, memoByIdentity, type Stages } from '../../core/index.ts';
import { loadOrTell } from './load-or-tell.ts';

/** Finds what is wrong. The checks are a part of their own, so that the page needn't wait for all of them. */
type Check = (stages: Stages) => readonly Finding[];

const useChecks = create<{ readonly check: Check | undefined }>(() => ({ check: undefined }));

/** Asked for as soon as the page stands; by then there is hardly anything to check. */
export async function loadChecks(): Promise<void> {
  if (useChecks.getState().check) return;
  const loaded = await loadOrTell(import('./found-in.ts'), 'checks the design');
  if (loaded) useChecks.setState({ check: loaded.foundIn });
}

/** What follows from a design as far as the page knows it. */
export interface Shown extends Omit<Stages, 'built'> {
  /** Until the checks are here only what building the network found. */
  readonly findings: readonly Finding[];
  /** Whether they are. */
  readonly isChecked: boolean;
}

const shown = memoByIdentity((stages: Stages, check: Check | undefined): Shown => {
  const { built, ...others } = stages;
  return { ...others, findings: check ? check(stages) : built, isChecked: check !== undefined };
});

/** Tells what of a design is shown; another one as soon as the checks are here. */
export function useShowing(): (stages: Stages) => Shown {
  const check = useChecks((state) => state.check);
  return (stages) => shown(stages, check);
}

/** The same, outside of components. */
export function shownNow(stages: Stages): Shown {
  return shown(stages, useChecks.getState().check);
}
