import {
  CDK_COMMAND,
  type Derived,
  type FormatName,
  type Template,
  writeTemplates,
} from '../../core/index.ts';
import { exportFileName } from '../store/export-file.ts';

/** Something that can be downloaded, in its forms, and the command that deploys it. */
export interface Takeaway {
  readonly id: 'template' | 'project' | 'code' | 'picture';
  readonly title: string;
  readonly says: string;
  readonly forms: readonly Form[];
}

export interface Form {
  readonly label: string;
  readonly takes:
    | { readonly format: FormatName; readonly stack?: string }
    | { readonly project: 'typescript' | 'python' }
    | { readonly picture: 'svg' | 'png' };
  readonly command?: string;
}

type Taken = Pick<Derived, 'design' | 'findings' | 'network'>;

export function takeaways(derived: Taken): readonly Takeaway[] {
  const templates = writeTemplates(derived.network);
  const needsCdk = derived.findings.some(({ code }) => code === 'security/needs-cdk-deploy');
  const isOne = templates.length < 2;
  return [
    {
      id: 'template',
      title: isOne ? 'CloudFormation template' : 'CloudFormation templates',
      says: needsCdk
        ? 'Restricting the default security group brings a Lambda function: deploy the project instead.'
        : isOne
          ? 'One file, deployed as it is.'
          : `One file a stack, deployed in this order: ${templates.map(({ stackId }) => stackId).join(', ')}.`,
      forms: templates.flatMap((template) => [
        templateForm('YAML', 'cloudformation-yaml', template, derived, needsCdk),
        templateForm('JSON', 'cloudformation-json', template, derived, needsCdk),
      ]),
    },
    {
      id: 'project',
      title: 'CDK project',
      says: `A zip with pinned versions that synthesizes exactly ${isOne ? 'this template' : 'these templates'}.`,
      forms: [
        {
          label: 'TypeScript',
          takes: { project: 'typescript' },
          command: `npm ci && npx cdk deploy${isOne ? '' : ' --all'}`,
        },
        {
          label: 'Python',
          takes: { project: 'python' },
          command: `pip install -r requirements.txt && ${CDK_COMMAND} deploy${isOne ? '' : ' --all'}`,
        },
      ],
    },
    {
      id: 'code',
      title: 'CDK code',
      says: isOne
        ? 'The stack alone, for a project that you have.'
        : 'The stacks alone, for a project that you have.',
      forms: [form('TypeScript', 'cdk-typescript'), form('Python', 'cdk-python')],
    },
    {
      id: 'picture',
      title: 'Picture',
      says: 'With CIDRs and a legend; of the selected VPCs, else of all.',
      forms: [
        { label: 'SVG', takes: { picture: 'svg' } },
        { label: 'PNG', takes: { picture: 'png' } },
      ],
    },
  ];
}

function form(label: string, format: FormatName): Form {
  return { label, takes: { format } };
}

/** The template of a stack, named where there are several; the command deploys them all, each behind those it needs. */
function templateForm(
  label: string,
  format: FormatName,
  { stackId }: Template,
  derived: Taken,
  needsCdk: boolean,
): Form {
  const templates = writeTemplates(derived.network);
  const isOne = templates.length < 2;
  const commands = templates.map((template) => templateCommand(template, format, derived));
  return {
    label: isOne ? label : `${stackId} ${label}`,
    takes: isOne ? { format } : { format, stack: stackId },
    ...(needsCdk ? {} : { command: commands.join(' && ') }),
  };
}

function templateCommand(template: Template, format: FormatName, derived: Taken): string {
  const { stackId } = template;
  const file = exportFileName(derived, format, stackId);
  const environment = derived.design.stacks.find(({ name }) => name === stackId)?.environment;
  const region = environment && environment.type !== 'agnostic' ? ` --region ${environment.region}` : '';
  const capabilities = makesRoles(template) ? ' --capabilities CAPABILITY_IAM' : '';
  return `aws cloudformation deploy --template-file ${file} --stack-name ${stackId}${region}${capabilities}`;
}

/** CloudFormation wants to hear that it may make roles, which all machines bring. */
function makesRoles(template: Template): boolean {
  const resources = template.resources.flatMap((group) => group.resources);
  return resources.some(({ body }) => body.Type.startsWith('AWS::IAM::'));
}
