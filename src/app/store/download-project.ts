import { loadProject } from '../../core/index.ts';
import { fixNamesInCode } from './dispatch.ts';
import { downloadFile } from './download.ts';
import { currentDerived } from './hooks.ts';
import { tell } from './notices.ts';

/** Gives the person a whole CDK project; what makes one is loaded with the first. */
export async function downloadProject(language: 'typescript' | 'python'): Promise<void> {
  const writer = await loadProject().catch(() => undefined);
  if (!writer) {
    tell('What makes the project could not be loaded. Load the editor again.', 'refused');
    return;
  }
  fixNamesInCode();
  const { plan } = currentDerived();
  const zip = writer.zipProject(writer.projectFiles(plan, language));
  downloadFile(`${writer.projectName(plan.title)}-${language}.zip`, zip, 'application/zip');
}
