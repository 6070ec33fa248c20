import { type Derived, derive, isError } from '../../core/index.ts';
import { currentDesign, useEditor } from './editor.ts';
import { tell } from './notices.ts';
import { showBottomTab } from './panels.ts';

/** Opens Problems where something keeps the design from being downloaded; says whether there is something. */
export function showFirstError({ design, findings }: Pick<Derived, 'design' | 'findings'>): boolean {
  if (design.things.length === 0) {
    tell('Nothing to download yet: put a VPC onto the canvas first.', 'refused');
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
  if (!showFirstError(derive(currentDesign()))) void take();
}
