import type { Plan } from '../../plan/plan.ts';
import type { LanguageName } from '../index.ts';
import type { ProjectFile } from './file.ts';
import { pythonProject } from './python-project.ts';
import { typescriptProject } from './typescript-project.ts';

/** What makes a whole project of a plan, for each language. Heavy with a lock file and flags, so loaded on demand. */
const projects: { readonly [L in LanguageName]: (plan: Plan) => readonly ProjectFile[] } = {
  typescript: typescriptProject,
  python: pythonProject,
};

/** The files of a CDK project that synthesizes exactly the plan, in order of their path. */
export function projectFiles(plan: Plan, language: LanguageName): readonly ProjectFile[] {
  return projects[language](plan).toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

export { cdkContext } from './context.ts';
export type { ProjectFile } from './file.ts';
export { projectName } from './project-name.ts';
