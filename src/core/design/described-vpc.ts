import { assembleVpcs, type Described, readAnswers } from './describe-output.ts';
import type { Path } from './json.ts';
import { isRecord, pathText, shown } from './json.ts';
import { readJson } from './json-text.ts';
import { splitJson } from './split-json.ts';
import { readContext } from './vpc-context-answer.ts';

/** A VPC that is there already, as what was pasted describes it. */
export interface DescribedVpc {
  readonly vpcId: string;
  /** Its Name tag. */
  readonly name?: string;
  readonly cidr: string;
  /** Sorted by name. */
  readonly zones: readonly string[];
  /** In the order in which their first subnets stand. */
  readonly groups: readonly DescribedGroup[];
  /** What was asked for, where the answer of a look-up says it. */
  readonly asked?: AskedFor;
  /** What a person should know before it is taken over. */
  readonly remarks: readonly string[];
}

export interface DescribedGroup {
  readonly name: string;
  readonly type: DescribedType;
  /** Why it has this type, in words. */
  readonly because: string;
  /** Sorted by zone. */
  readonly subnets: readonly DescribedSubnet[];
}

export type DescribedType = 'public' | 'private' | 'isolated';

export interface DescribedSubnet {
  readonly subnetId: string;
  readonly zone: string;
  readonly cidr: string;
  readonly routeTableId?: string;
}

/** The filters of a look-up. */
export interface AskedFor {
  readonly byId: boolean;
  readonly name?: string;
  readonly isDefault?: boolean;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}

export type ReadVpcs =
  | { readonly ok: true; readonly vpcs: readonly DescribedVpc[] }
  /** Each names where it is, what is there, and what is expected. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Tells what is wrong at a path. */
export type Report = (path: Path, value: unknown, expected: string) => void;

/** No answer of AWS is as long; what is longer is something else. */
const MAX_LENGTH = 20_000_000;
const MAX_PROBLEMS = 5;
const EXPECTED =
  'the JSON output of aws ec2 describe-vpcs, describe-subnets and describe-route-tables, or a cdk.context.json';

/**
 * VPCs out of what the AWS command line says of them (`describe-vpcs`, `describe-subnets`, `describe-route-tables`, one
 * behind the other or in one object), or out of a `cdk.context.json`. Any text at all gives VPCs or problems, never an
 * exception.
 */
export function readDescribedVpcs(text: string): ReadVpcs {
  if (text.trim() === '') return refused(`there is nothing; expected ${EXPECTED}`);
  if (text.length > MAX_LENGTH)
    return refused(`it has ${Math.ceil(text.length / 1e6)} million characters; expected ${EXPECTED}`);
  const split = splitJson(text);
  if (!split.ok) return refused(`${split.problem}; expected ${EXPECTED}`);
  const problems: string[] = [];
  const described: Described = { vpcs: [], subnets: [], routeTables: [], isCutOff: false };
  const looked: DescribedVpc[] = [];
  split.parts.forEach((part, index) => {
    const where = split.parts.length === 1 ? '' : `document ${index + 1}: `;
    const report: Report = (path, value, expected) => {
      const at = path.length === 0 ? 'the document' : pathText(path);
      problems.push(`${where}${at} is ${shown(value)}; expected ${expected}`);
    };
    const read = readJson(part);
    if (!read.ok) problems.push(`${where}${read.problem}; expected JSON, as with --output json`);
    else if (!isRecord(read.value)) report([], read.value, EXPECTED);
    else {
      const context = readContext(read.value, report);
      const answers = readAnswers(read.value, described, report);
      if (!context && !answers) report([], read.value, EXPECTED);
      looked.push(...(context ?? []));
    }
  });
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  const assembled = assembleVpcs(described);
  if (!assembled.ok) return assembled;
  const vpcs = [...assembled.vpcs, ...looked];
  return vpcs.length === 0 ? refused(`no VPC is in it; expected ${EXPECTED}`) : { ok: true, vpcs };
}

function refused(problem: string): ReadVpcs {
  return { ok: false, problems: [problem] };
}
