import { partitionOf } from '../catalog/partitions.ts';
import { join, ref, type TemplateValue } from '../plan/template-value.ts';
import type { Value } from './runtime.ts';
import { fieldOf, textsOf } from './values.ts';

/** `iam.PolicyStatement`. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly principals: readonly Principal[];
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** `iam.ArnPrincipal`, or an account, whose ARN is spelt for each partition. */
export type Principal = { readonly arn: string } | { readonly account: string };

export function policyStatement(props: Value): PolicyStatement {
  const effect = fieldOf(props, 'effect');
  const principals = fieldOf(props, 'principals');
  return {
    effect: effect?.is === 'member' && effect.name === 'DENY' ? 'Deny' : 'Allow',
    principals: (principals?.is === 'list' ? principals.items : []).flatMap((one) =>
      one.is === 'object' && one.object.type === 'principal' ? [one.object.principal] : [],
    ),
    actions: unique(textsOf(fieldOf(props, 'actions')) ?? []),
    resources: unique(textsOf(fieldOf(props, 'resources')) ?? []),
  };
}

/** A policy as the CDK writes it: statements that differ in one part are merged, and all lists are sorted. */
export function policyDocument(
  statements: readonly PolicyStatement[],
  region: string | undefined,
): TemplateValue | undefined {
  if (statements.length === 0) return undefined;
  return {
    Statement: merged(statements).map((statement) => statementValue(statement, region)),
    Version: '2012-10-17',
  };
}

/** Each with all later ones, again and again until no two are left that can be one. */
function merged(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const left = [...statements];
  let isChanging = true;
  while (isChanging) {
    isChanging = false;
    for (let one = 0; one < left.length; one += 1) {
      for (let other = one + 1; other < left.length; ) {
        const both = mergedPair(left[one], left[other]);
        if (both) {
          left[one] = both;
          left.splice(other, 1);
          isChanging = true;
        } else other += 1;
      }
    }
  }
  return left;
}

/** Two statements as one, where of principals, actions and resources at most one differs. */
function mergedPair(
  one: PolicyStatement | undefined,
  other: PolicyStatement | undefined,
): PolicyStatement | undefined {
  if (!one || !other || one.effect !== other.effect) return undefined;
  const alike = [
    isSameSet(one.actions, other.actions),
    isSameSet(one.resources, other.resources),
    areSamePrincipals(one.principals, other.principals),
  ];
  if (alike.filter((same) => same).length < alike.length - 1) return undefined;
  return {
    effect: one.effect,
    actions: unique([...one.actions, ...other.actions]),
    resources: unique([...one.resources, ...other.resources]),
    principals: [...one.principals, ...other.principals],
  };
}

function isSameSet(one: readonly unknown[], other: readonly unknown[]): boolean {
  const others = new Set(other);
  return one.length === other.length && one.every((entry) => others.has(entry));
}

/** The CDK takes each account that is spoken of for another. */
function areSamePrincipals(one: readonly Principal[], other: readonly Principal[]): boolean {
  const keys = (all: readonly Principal[]) =>
    unique(all.map((principal) => ('arn' in principal ? principal.arn : principal)));
  return isSameSet(keys(one), keys(other));
}

function statementValue(
  { effect, principals, actions, resources }: PolicyStatement,
  region: string | undefined,
): TemplateValue {
  const who = oneOrMore(principals.map((principal) => arnOf(principal, region)));
  const what = oneOrMore(actions);
  const onWhat = oneOrMore(resources);
  return {
    ...(what === undefined ? {} : { Action: what }),
    Effect: effect,
    ...(who === undefined ? {} : { Principal: { AWS: who } }),
    ...(onWhat === undefined ? {} : { Resource: onWhat }),
  };
}

function arnOf(principal: Principal, region: string | undefined): TemplateValue {
  if ('arn' in principal) return principal.arn;
  const partition = region === undefined ? ref('AWS::Partition') : partitionOf(region);
  return join('', ['arn:', partition, `:iam::${principal.account}:root`]);
}

/** Each once, in the order of their JSON; one alone is no list. */
function oneOrMore(values: readonly TemplateValue[]): TemplateValue | undefined {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  const sorted = [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
  return sorted.length > 1 ? sorted : sorted[0];
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
