import { invariant } from '../base/invariant.ts';
import { keepBySubject, memoByIdentity, sameItems } from '../base/memo.ts';
import type { Expression, LibraryType, Plan, StackPlan, Statement } from '../plan/plan.ts';
import { type MentionsOf, mentionsInAll, moduleOf } from './mentions.ts';

/** How the class of a stack is tied to those of others. */
export interface StackLinks {
  readonly stack: StackPlan;
  /** Names of the statements that later stacks speak of. */
  readonly exposed: ReadonlySet<string>;
  /** The stacks that its own statements speak of. */
  readonly needed: readonly StackPlan[];
}

/** For each stack of a plan, in its order; most plans have one, and nothing to tie. */
export function linksBetween({ stacks }: Plan, mentionsOf: MentionsOf): readonly StackLinks[] {
  const owners = new Map<string, StackPlan>();
  const exposed = new Map(stacks.map((stack) => [stack, new Set<string>()]));
  const neededBy = new Map<StackPlan, ReadonlySet<StackPlan>>();
  for (const stack of stacks) {
    const own = namesIn(stack.statements);
    const needed = new Set<StackPlan>();
    for (const name of mentionsInAll(stack.statements, mentionsOf).statements) {
      if (own.has(name)) continue;
      const owner = owners.get(name);
      invariant(owner !== undefined, `a statement of this stack or of one before it is called ${name}`);
      needed.add(owner);
      exposed.get(owner)?.add(name);
    }
    neededBy.set(stack, needed);
    for (const name of own) owners.set(name, stack);
  }
  return stacks.map((stack) => ({
    stack,
    exposed: keepNames(stack, exposed.get(stack) ?? new Set()),
    needed: stacks.filter((other) => neededBy.get(stack)?.has(other)),
  }));
}

const namesIn = memoByIdentity(
  (statements: readonly Statement[]): ReadonlySet<string> =>
    new Set(statements.flatMap(({ name }) => name ?? [])),
);

const keepNames = keepBySubject<ReadonlySet<string>>((one, other) => sameItems([...one], [...other]));

/** The type of what a statement makes. */
export function typeMade({ expression }: Statement): LibraryType {
  return typeOf(expression);
}

function typeOf(expression: Expression): LibraryType {
  switch (expression.is) {
    case 'construct':
    case 'creation':
      return expression.type;
    case 'static-call':
      return typesMade[`${expression.type}.${expression.method}`] ?? interfaceOf(expression.type);
    case 'method-call': {
      const made = typesMade[expression.method];
      invariant(made !== undefined, `it is known what ${expression.method} makes`);
      return made;
    }
    default:
      invariant(false, `other stacks speak of constructs only, not of a ${expression.is}`);
  }
}

/** What methods make that speak of no type. */
const typesMade: Readonly<Record<string, LibraryType>> = {
  'aws_ec2.NatProvider.instanceV2': 'aws_ec2.NatInstanceProviderV2',
  'aws_ec2.NatProvider.instance': 'aws_ec2.NatInstanceProvider',
  addListener: 'aws_elasticloadbalancingv2.ApplicationListener',
  addInterfaceEndpoint: 'aws_ec2.InterfaceVpcEndpoint',
};

/** What is imported is known by its interface: `ec2.ISecurityGroup` for `SecurityGroup.fromSecurityGroupId`. */
function interfaceOf(type: LibraryType): LibraryType {
  const module = moduleOf(type);
  return module === undefined ? `I${type}` : `${module}.I${type.slice(module.length + 1)}`;
}
