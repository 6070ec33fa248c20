import type { LanguageName } from './cdk/index.ts';
import type { Plan } from './plan/plan.ts';

/** A file of a project: its path with slashes, and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly content: string;
}

/** Writes CDK projects, which hold a lock file and flags: heavy, so it is loaded when the first one is wanted. */
export interface ProjectWriter {
  /** The files of a project that synthesizes exactly the plan, in order of their path. */
  projectFiles(plan: Plan, language: LanguageName): readonly ProjectFile[];
  /** The same bytes for the same files, whatever the clock and the time zone. */
  zipProject(files: readonly ProjectFile[]): Uint8Array<ArrayBuffer>;
  /** A name for folders and files, from any title. */
  projectName(title: string): string;
}

export async function loadProject(): Promise<ProjectWriter> {
  const [{ projectFiles, projectName }, { zipProject }] = await Promise.all([
    import('./cdk/project/index.ts'),
    import('./cdk/project/zip.ts'),
  ]);
  return { projectFiles, projectName, zipProject };
}
