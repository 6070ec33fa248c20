import { isError } from '../../core/index.ts';
import type { Shown } from './checks.ts';
import { useEditor } from './editor.ts';
import { currentDerived } from './hooks.ts';
import { tell } from './notices.ts';
import { showBottomTab } from './panels.ts';

/** Opens Problems where something keeps the design from being downloaded; says whether there is something. */
export function showFirstError({ design, findings, isChecked }: Shown): boolean {
  if (design.things.length === 0) {
    tell('Nothing to download yet: put a VPC onto the canvas first.', 'refused');
    return true;
  }
  if (!isChecked) {
    tell('The design is being checked; in a moment it can be downloaded.', 'refused');
    return true;
  }
  const errors = findings.filter(isError);
  const [first] = errors;
  if (!first) return false;
  showBottomTab('problems');
  useEditor.setState({ problemInView: first });
  const count = errors.length === 1 ? '1 error keeps' : `${errors.length} errors keep`;
  tell(`${count} this from being downloaded.`, 'refused');
  return true;
}

/** Hands the design out, unless it has errors: then they are shown. */
export function takeUnlessBroken(take: () => Promise<void>): void {
  if (!showFirstError(currentDerived())) void take();
}
