import { loadProject } from '../../core/index.ts';
import { fixNamesInCode } from './dispatch.ts';
import { downloadFile } from './download.ts';
import { currentDerived } from './hooks.ts';
import { loadOrTell } from './load-or-tell.ts';

/** Gives the person a whole CDK project; what makes one is loaded with the first. */
export async function downloadProject(language: 'typescript' | 'python'): Promise<void> {
  const writer = await loadOrTell(loadProject(), 'makes the project');
  if (!writer) return;
  fixNamesInCode();
  const { plan } = currentDerived();
  const zip = writer.zipProject(writer.projectFiles(plan, language));
  downloadFile(`${writer.projectName(plan.title)}-${language}.zip`, zip, 'application/zip');
}
