import type { Derived, FormatName, Stack } from '../../core/index.ts';
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
    | { readonly format: FormatName }
    | { readonly project: 'typescript' | 'python' }
    | { readonly picture: 'svg' | 'png' };
  readonly command?: string;
}

/** The CDK's command line, pinned: its "latest" is not always a release of the real line. */
const CDK = 'npx aws-cdk@2.1148.1';

export function takeaways(derived: Pick<Derived, 'design' | 'findings' | 'templates'>): readonly Takeaway[] {
  const [stack] = derived.design.stacks;
  const needsCdk = derived.findings.some(({ code }) => code === 'security/needs-cdk-deploy');
  const deploy = (format: FormatName) =>
    needsCdk ? {} : { command: templateCommand(exportFileName(derived, format), stack, makesRoles(derived)) };
  return [
    {
      id: 'template',
      title: 'CloudFormation template',
      says: needsCdk
        ? 'Restricting the default security group brings a Lambda function: deploy the project instead.'
        : 'One file, deployed as it is.',
      forms: [
        form('YAML', 'cloudformation-yaml', deploy('cloudformation-yaml')),
        form('JSON', 'cloudformation-json', deploy('cloudformation-json')),
      ],
    },
    {
      id: 'project',
      title: 'CDK project',
      says: 'A zip with pinned versions that synthesizes exactly this template.',
      forms: [
        { label: 'TypeScript', takes: { project: 'typescript' }, command: 'npm ci && npx cdk deploy' },
        {
          label: 'Python',
          takes: { project: 'python' },
          command: `pip install -r requirements.txt && ${CDK} deploy`,
        },
      ],
    },
    {
      id: 'code',
      title: 'CDK code',
      says: 'The stack alone, for a project that you have.',
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

function form(label: string, format: FormatName, more: { readonly command?: string } = {}): Form {
  return { label, takes: { format }, ...more };
}

function templateCommand(file: string, stack: Stack | undefined, makesRoles: boolean): string {
  const { name = '', environment } = stack ?? {};
  const region = environment && environment.type !== 'agnostic' ? ` --region ${environment.region}` : '';
  const capabilities = makesRoles ? ' --capabilities CAPABILITY_IAM' : '';
  return `aws cloudformation deploy --template-file ${file} --stack-name ${name}${region}${capabilities}`;
}

/** CloudFormation wants to hear that it may make roles, which all machines bring. */
function makesRoles({ templates }: Pick<Derived, 'templates'>): boolean {
  const resources = templates.flatMap((one) => one.resources.flatMap((group) => group.resources));
  return resources.some(({ body }) => body.Type.startsWith('AWS::IAM::'));
}
