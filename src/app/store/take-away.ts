import { type Derived, derive, type FormatName, type LanguageName, loadProject } from '../../core/index.ts';
import { copyText } from './clipboard.ts';
import { fixNamesInCode } from './dispatch.ts';
import { downloadFile } from './download.ts';
import { currentDesign } from './editor.ts';
import { exportFileName } from './export-file.ts';
import { tell } from './notices.ts';
import { showFirstError } from './show-first-error.ts';

/** Puts one of the four texts on the clipboard. */
export async function copyCode(format: FormatName): Promise<void> {
  const derived = accepted();
  const printer = derived && (await loaded(import('./print-text.ts')));
  if (!printer) return;
  await copyText(printer.printText(derived, format), `the ${printer.formatLabel(format)}`);
  fixNamesInCode();
}

export async function downloadCode(format: FormatName): Promise<void> {
  const derived = accepted();
  const printer = derived && (await loaded(import('./print-text.ts')));
  if (!printer) return;
  downloadFile(exportFileName(derived, format), printer.printText(derived, format), 'text/plain');
  fixNamesInCode();
}

/** The whole CDK project as a zip. */
export async function downloadProject(language: LanguageName): Promise<void> {
  const derived = accepted();
  const writer = derived && (await loaded(loadProject()));
  if (!writer) return;
  const { plan } = derived;
  const zip = writer.zipProject(writer.projectFiles(plan, language));
  downloadFile(`${writer.projectName(plan.title)}-${language}.zip`, zip, 'application/zip');
  fixNamesInCode();
}

/** The design as it stands, or nothing: what has errors is shown, but not handed out. */
function accepted(): Derived | undefined {
  const derived = derive(currentDesign());
  return showFirstError(derived) ? undefined : derived;
}

/** What writes code is loaded when it is first wanted. */
async function loaded<Part>(part: Promise<Part>): Promise<Part | undefined> {
  return part.catch(() => {
    tell('A part of the editor could not be loaded. Load the page again.', 'refused');
    return undefined;
  });
}
