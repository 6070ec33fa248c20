import type { Derived, Environment, FormatName } from '../../core/index.ts';
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

export function takeaways(derived: Pick<Derived, 'design' | 'findings'>): readonly Takeaway[] {
  const [stack] = derived.design.stacks;
  const needsCdk = derived.findings.some(({ code }) => code === 'security/needs-cdk-deploy');
  const deploy = (format: FormatName) =>
    needsCdk
      ? {}
      : { command: templateCommand(exportFileName(derived, format), stack?.name ?? '', stack?.environment) };
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

function templateCommand(file: string, stack: string, environment: Environment | undefined): string {
  const region = environment && environment.type !== 'agnostic' ? ` --region ${environment.region}` : '';
  return `aws cloudformation deploy --template-file ${file} --stack-name ${stack}${region}`;
}
