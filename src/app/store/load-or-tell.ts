import { tell } from './notices.ts';

/** A part of the app that is loaded when it is first wanted; where it can't be, the person is told. */
export async function loadOrTell<Part>(loading: Promise<Part>, does: string): Promise<Part | undefined> {
  const part = await loading.catch(() => undefined);
  if (part === undefined) tell(`What ${does} could not be loaded. Load the editor again.`, 'refused');
  return part;
}
