import { isRecord, type JsonRecord } from './json.ts';

/** What people open by mistake, named so that a finding can say what it is instead of what it isn't. */

/** How much of a text is looked at. */
const BEGINNING = 200_000;

type Marks = readonly [RegExp, ...RegExp[]];

/** Each with marks that are all there. They read a text once: none looks for one thing behind another. */
const texts: readonly (readonly [name: string, ...marks: Marks])[] = [
  // The third byte tells an archive from a word; as text it is a control character.
  ['a zip archive', /^PK[^ -~]/],
  ['a PDF', /^%PDF-/],
  ['a picture', /^(?:.PNG|GIF8|.{2,12}JFIF)/s],
  ['a text in UTF-16', /^.{0,2}(?:[ -~]\0|\0[ -~]){4}/s],
  ['a file with unsolved merge conflicts', /^<{7} /m, /^>{7} /m],
  ['a draw.io file', /<(?:mxfile|mxGraphModel)[\s>]/],
  ['an SVG picture', /<svg[\s>]/, /^\s*</],
  ['a web page', /^\s*<(?:!doctype html|html)[\s>]/i],
  ['an XML file', /^\s*<\?xml\s/],
  ['a CloudFormation template', /^[ \t]*['"]?AWSTemplateFormatVersion['"]?[ \t]*:/m],
  [
    'a CloudFormation template',
    /^[ \t]*['"]?Resources['"]?[ \t]*:/m,
    /^[ \t]+['"]?Type['"]?[ \t]*:[ \t]*['"]?AWS::/m,
  ],
  ['an answer of aws ec2 describe-vpcs', /^(?:Vpcs[ \t]*:|VPCS\t)/m],
  ['an answer of aws ec2 describe-subnets', /^(?:Subnets[ \t]*:|SUBNETS\t)/m],
  ['CDK code', /\b(?:from ['"]aws-cdk-lib|require\(['"]aws-cdk-lib|(?:from|import) aws_cdk\b)/],
  ['Terraform code', /^(?:resource|data|module|provider|variable|terraform)\b[^\n{]*\{[ \t]*$/m],
];

/** What a text is that isn't JSON, if it is something well known. */
export function nameOfText(text: string): string | undefined {
  const beginning = text.slice(0, BEGINNING);
  return texts.find(([, ...marks]) => marks.every((mark) => mark.test(beginning)))?.[0];
}

const values: readonly (readonly [name: string, is: (value: JsonRecord) => boolean])[] = [
  ['a CloudFormation template', isTemplate],
  ['a CDK context file', (value) => Object.keys(value).some((key) => CONTEXT_KEY.test(key))],
  ['a cdk.json', (value) => typeof value.app === 'string' && isRecord(value.context)],
  ['a Terraform plan', (value) => 'format_version' in value && 'terraform_version' in value],
  ['a Terraform state', (value) => 'terraform_version' in value && Array.isArray(value.resources)],
  ['a manifest of the CDK’s output', (value) => 'version' in value && isRecord(value.artifacts)],
];

/** Kinds of look-up of the CDK, each with the account that was asked. */
const CONTEXT_KEY = /^[a-z][a-z-]*:account=\d+:/;

/** What a JSON value is that isn't a design, if it is something well known. */
export function nameOfValue(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOfList(value);
  if (!isRecord(value)) return undefined;
  return values.find(([, is]) => is(value))?.[0] ?? describeAnswer(value);
}

function isTemplate({ AWSTemplateFormatVersion, Resources }: JsonRecord): boolean {
  if (AWSTemplateFormatVersion !== undefined) return true;
  if (!isRecord(Resources)) return false;
  return Object.values(Resources).some(
    (resource) => isRecord(resource) && typeof resource.Type === 'string' && resource.Type.includes('::'),
  );
}

/** Lists in answers of `aws ec2 describe-…`. */
const answers: readonly string[] = [
  'Vpcs',
  'Subnets',
  'RouteTables',
  'NatGateways',
  'InternetGateways',
  'SecurityGroups',
  'NetworkAcls',
  'VpcEndpoints',
  'VpcPeeringConnections',
  'AvailabilityZones',
  'Reservations',
];

/** An answer of which only the list was kept, as `--query` does. */
function nameOfList([first]: readonly unknown[]): string | undefined {
  if (!isRecord(first)) return undefined;
  if (typeof first.SubnetId === 'string') return 'an answer of aws ec2 describe-subnets';
  return typeof first.VpcId === 'string' ? 'an answer of aws ec2 describe-vpcs' : undefined;
}

function describeAnswer(value: JsonRecord): string | undefined {
  const list = answers.find((name) => Array.isArray(value[name]));
  if (list === undefined) return undefined;
  const command = list === 'Reservations' ? 'Instances' : list;
  return `an answer of aws ec2 describe-${command.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
}
