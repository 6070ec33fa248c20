import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Expression, Plan, StackPlan, Struct } from '../core/plan/plan.ts';
import { type Constructor, call, isConstructor, libraryType, make, member } from './library.ts';
import { appContext } from './ours.ts';
import { type Template, type Templates, withoutBootstrap } from './template.ts';

/** What the real library says of a plan: a template for each stack by its id, or the error that it throws. */
export type Answer =
  | { readonly ok: true; readonly templates: Templates }
  | { readonly ok: false; readonly error: LibraryError };

export interface LibraryError {
  readonly name: string;
  readonly message: string;
}

export interface RunOptions {
  /** Also runs the library's own validator of templates; its errors fail. */
  readonly validator?: boolean;
  /** With false, a stack may have more than CloudFormation's 500 resources. */
  readonly resourceLimit?: boolean;
}

const NO_RESOURCE_LIMIT = { '@aws-cdk/core:stackResourceLimit': 0 };

/** Runs a plan with the real library. Names no construct: a plan says what to make. */
export function runPlan(plan: Plan, { validator = false, resourceLimit = true }: RunOptions = {}): Answer {
  return inTemporaryFolder((outdir) => {
    try {
      const app = make(libraryType('App'), [
        {
          analyticsReporting: false,
          builtinCloudFormationValidation: validator,
          context: { ...appContext(plan), ...(resourceLimit ? {} : NO_RESOURCE_LIMIT) },
          outdir,
        },
      ]);
      const named = new Map<string, unknown>();
      const stacks = plan.stacks.map((stack) => ({ id: stack.id, made: runStack(app, stack, named) }));
      return readAssembly(
        quietly(() => call(app, 'synth', [])),
        stacks,
      );
    } catch (error) {
      return { ok: false, error: withReport(toLibraryError(error), outdir) };
    }
  });
}

export function inTemporaryFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the report says that the error only names, since it goes with its folder. */
function withReport({ name, message }: LibraryError, outdir: string): LibraryError {
  const report = join(outdir, 'validation-report.json');
  if (name !== 'ValidationFailed' || !existsSync(report)) return { name, message };
  return { name, message: `${message}\n${readFileSync(report, 'utf8')}` };
}

export function toLibraryError(error: unknown): LibraryError {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'unknown', message: String(error) };
}

/** What its statements made is put beside what those of earlier stacks did. */
function runStack(
  app: object,
  { id, props, zoneOverride, statements }: StackPlan,
  named: Map<string, unknown>,
): object {
  const own = new Set<string>();
  const type = zoneOverride === undefined ? libraryType('Stack') : stackWithZones(zoneOverride);
  const stack = make(type, [app, id, evaluateStruct(props, app, named)]);
  for (const { name, expression } of statements) {
    const result = perform(expression, stack, named);
    if (name === undefined) continue;
    if (own.has(name)) throw new BrokenPlan(`two statements are called ${name}`);
    own.add(name);
    named.set(name, present(result, expression));
  }
  return stack;
}

/** The plan itself says something impossible; paired with no finding, so always a mismatch. */
class BrokenPlan extends Error {
  override readonly name = 'BrokenPlan';
}

/** As the printed program does it: a subclass with a getter, since a value in the props doesn't exist. */
function stackWithZones(count: number): Constructor {
  const base = libraryType('Stack');
  const fn = libraryType('Fn');
  if (!isConstructor(base)) throw new BrokenPlan('Stack is no class');
  return class extends base {
    get availabilityZones(): readonly unknown[] {
      return Array.from({ length: count }, (_, zone) => call(fn, 'select', [zone, call(fn, 'getAzs', [])]));
    }
  };
}

/** The value of an expression; a missing one throws, since it would silently vanish. */
function evaluate(expression: Expression, scope: object, named: ReadonlyMap<string, unknown>): unknown {
  return present(perform(expression, scope, named), expression);
}

function present(value: unknown, expression: Expression): unknown {
  if (value === undefined) throw new BrokenPlan(`no value: ${JSON.stringify(expression)}`);
  return value;
}

/** Lists and structs are made afresh each time, since the library may keep or change what it is given. */
function perform(expression: Expression, scope: object, named: ReadonlyMap<string, unknown>): unknown {
  const value = (inner: Expression) => evaluate(inner, scope, named);
  const argument = (inner: Expression) => (inner.is === 'nothing' ? undefined : value(inner));
  switch (expression.is) {
    case 'literal':
      return expression.value;
    case 'list':
      return expression.items.map(value);
    case 'dictionary':
      return Object.fromEntries(expression.entries.map(([key, entry]) => [key, value(entry)]));
    case 'struct':
      return evaluateStruct(expression, scope, named);
    case 'scope':
      return scope;
    case 'reference':
      if (!named.has(expression.statement)) throw new BrokenPlan(`nothing is called ${expression.statement}`);
      return named.get(expression.statement);
    case 'member':
      return member(libraryType(expression.type), expression.member);
    case 'construct': {
      const { type, id, props } = expression;
      const within = expression.scope ? value(expression.scope) : scope;
      return make(libraryType(type), props ? [within, id, value(props)] : [within, id]);
    }
    case 'creation':
      return make(libraryType(expression.type), expression.args.map(value));
    case 'static-call':
      return call(libraryType(expression.type), expression.method, expression.args.map(argument));
    case 'method-call':
      return call(value(expression.object), expression.method, expression.args.map(value));
    case 'property':
      return member(value(expression.object), expression.property);
    case 'element':
      return member(value(expression.list), expression.index);
    case 'nothing':
      throw new BrokenPlan('only an argument can be left out');
    case 'fixed-cidrs':
      return fixedCidrs(value(expression.vpc), Object(value(expression.subnets)));
  }
}

/** As the class of the printed program does it. */
function fixedCidrs(cidrBlock: unknown, cidrs: object): object {
  return {
    allocateVpcCidr: () => ({ cidrBlock }),
    allocateSubnetsCidr: ({
      requestedSubnets,
    }: {
      readonly requestedSubnets: readonly { readonly subnetConstructId: string }[];
    }) => ({
      allocatedSubnets: requestedSubnets.map(({ subnetConstructId }) => {
        const cidr = Reflect.get(cidrs, subnetConstructId);
        if (cidr === undefined) throw new Error(`${subnetConstructId} has no CIDR`);
        return { cidr };
      }),
    }),
  };
}

function evaluateStruct(struct: Struct, scope: object, named: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries(struct.fields.map(({ name, value }) => [name, evaluate(value, scope, named)]));
}

/** The validator prints its warnings, which are no concern here; its errors are thrown. */
function quietly<Result>(run: () => Result): Result {
  const { write } = process.stderr;
  process.stderr.write = () => true;
  try {
    return run();
  } finally {
    process.stderr.write = write;
  }
}

interface MadeStack {
  readonly id: string;
  readonly made: object;
}

function readAssembly(assembly: unknown, stacks: readonly MadeStack[]): Answer {
  const missing = Reflect.get(Object(member(assembly, 'manifest')), 'missing');
  if (Array.isArray(missing) && missing.length > 0) {
    return { ok: false, error: { name: 'MissingContext', message: JSON.stringify(missing) } };
  }
  const templates = new Map<string, Template>();
  for (const { id, made } of stacks) {
    const artifact = call(assembly, 'getStackArtifact', [member(made, 'artifactId')]);
    const errors = errorAnnotations(member(artifact, 'messages'));
    if (errors.length > 0)
      return { ok: false, error: { name: 'ErrorAnnotation', message: errors.join('; ') } };
    templates.set(id, withoutBootstrap(member(artifact, 'template')));
  }
  return { ok: true, templates };
}

/** Errors that the library notes without throwing; `cdk synth` fails on them. */
function errorAnnotations(messages: unknown): readonly string[] {
  if (!Array.isArray(messages)) return [];
  return messages
    .filter((message) => member(message, 'level') === 'error')
    .map((message) => String(member(member(message, 'entry'), 'data')));
}
