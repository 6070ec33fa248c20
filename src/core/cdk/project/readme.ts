import type { Plan, StackPlan } from '../../plan/plan.ts';
import { libraryVersion } from './versions.ts';

/** What differs between the languages in the page that a person reads first. */
export interface ReadmeParts {
  readonly language: string;
  readonly needs: string;
  /** Run once, before anything else. */
  readonly install: readonly string[];
  /** The CDK's own command. */
  readonly cdk: string;
  /** The file that pins the library. */
  readonly pins: string;
}

export function readme(
  { title, stacks }: Plan,
  { language, needs, install, cdk, pins }: ReadmeParts,
): string {
  const all = stacks.length > 1 ? ' --all' : '';
  return `# ${plainMarkdown(title) || 'Network'}

A network drawn with VPC Designer, as a project for the AWS CDK in ${language}.

## Commands

${needs}

\`\`\`sh
${install.join('\n')}
\`\`\`

| Command | What it does |
| --- | --- |
| \`${cdk} synth\` | writes the CloudFormation template into \`cdk.out/\`; needs no AWS account |
| \`${cdk} diff${all}\` | shows what a deployment would change |
| \`${cdk} deploy${all}\` | deploys |
| \`${cdk} bootstrap\` | prepares an account and region, once, before the first deployment |

## Where it can be deployed

| Stack | Account | Region |
| --- | --- | --- |
${stacks.map(targetRow).join('\n')}

## What the template depends on

The version of the library (\`aws-cdk-lib\` ${libraryVersion}, pinned in \`${pins}\`), the feature flags in
\`cdk.json\`, and the Availability Zones in \`cdk.context.json\`. Another version, flag or zone can give another
template, so look at \`${cdk} diff${all}\` after changing one.
`;
}

function targetRow(stack: StackPlan): string {
  const { account, region } = environmentOf(stack);
  return `| ${plainMarkdown(stack.id)} | ${account ?? 'any'} | ${region ?? 'any'} |`;
}

interface Environment {
  readonly account?: string;
  readonly region?: string;
}

function environmentOf({ props }: StackPlan): Environment {
  const env = props.fields.find(({ name }) => name === 'env')?.value;
  if (env?.is !== 'struct') return {};
  return Object.fromEntries(
    env.fields.map(({ name, value }) => [
      name,
      value.is === 'literal' ? plainMarkdown(String(value.value)) : 'any',
    ]),
  );
}

/** Text that reads as itself: in one line, without meaning anything to Markdown. */
function plainMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}
