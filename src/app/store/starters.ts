import { type Design, parseDesignValue } from '../../core/index.ts';
import type { Starter } from '../../examples/index.ts';
import { openDesign } from './dispatch.ts';

/** The starters, which only an empty canvas and the File menu show. */
export function loadStarters(): Promise<readonly Starter[]> {
  return import('../../examples/index.ts').then(({ starters }) => starters);
}

/** The design of a starter: a copy of the file's, so that nothing is shared with the next opening. */
export function designOf(starter: Starter): Design {
  const parsed = parseDesignValue(structuredClone(starter.design));
  // The files are tested: each can be opened.
  if (!parsed.ok) throw new Error(`starter ${starter.name} can't be opened`);
  return parsed.value.design;
}

export function openStarter(starter: Starter): void {
  openDesign(designOf(starter), { isTrial: true });
}
