import { type FindingCode, isError } from '../core/base/finding.ts';
import { joinChunks } from '../core/base/text.ts';
import { cdkContext, type ProjectFile, projectFiles } from '../core/cdk/project/index.ts';
import { templateJson } from '../core/cloudformation/template.ts';
import { derive } from '../core/derive.ts';
import type { Design } from '../core/design/design.ts';
import { formats, printableOfStack } from '../core/formats.ts';
import type { Plan } from '../core/plan/plan.ts';
import { starters } from '../examples/index.ts';
import { parseTemplate, type Templates } from './template.ts';

/** What our own core makes of a design, in the words of these tests: the only place that knows how it is asked. */
export interface Ours {
  readonly plan: Plan;
  /** The codes of the findings that keep the design from being accepted. */
  readonly errors: readonly FindingCode[];
  readonly templates: Templates;
}

export function deriveOurs(design: Design): Ours {
  const { plan, findings, templates } = derive(design);
  return {
    plan,
    errors: findings.filter(isError).map(({ code }) => code),
    // Through text, as a person gets it.
    templates: new Map(
      templates.map((one) => [one.stackId, parseTemplate(JSON.stringify(templateJson(one)))]),
    ),
  };
}

/** What an app is given as context: feature flags, zones, look-ups. */
export const appContext: (plan: Plan) => Readonly<Record<string, unknown>> = cdkContext;

export type Language = 'typescript' | 'python';

/** The files of the project that a person downloads. */
export function printedProject(plan: Plan, language: Language): readonly ProjectFile[] {
  return projectFiles(plan, language);
}

/** The designs that stand in the repository beside what they export, by name. */
export function exampleDesigns(): readonly (readonly [name: string, design: Design])[] {
  // They are checked against the schema where they are read by the app; here they are taken as what they are.
  return starters.map(({ name, design }) => [name, design as Design]);
}

export interface ExportedTemplate {
  readonly stack: string;
  readonly extension: string;
  readonly text: string;
}

/** The templates as the texts that a person takes away. */
export function exportedTemplates(design: Design): readonly ExportedTemplate[] {
  const derived = derive(design);
  return derived.templates.flatMap(({ stackId }) =>
    [formats['cloudformation-yaml'], formats['cloudformation-json']].map((format) => ({
      stack: stackId,
      extension: format.extension,
      text: joinChunks(format.print(printableOfStack(derived, stackId))).text,
    })),
  );
}
