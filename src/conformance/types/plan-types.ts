import type { Construct, Expression, LibraryType, Plan, StackPlan, Struct } from '../../core/plan/plan.ts';
import { isAssignable, showType } from './assignable.ts';
import { initializerOf, methodOf, propertyOf, staticMemberOf, structFieldsOf } from './lookup.ts';
import { type CallableDescription, type Docs, fullName, type TypeReference } from './type-description.ts';

/**
 * What a plan says that the library's own description of its types doesn't know: names, arity, required fields,
 * types of values. Deprecated names count too, since printed code is to speak today's API.
 */
export function planTypeFaults(plan: Plan): readonly string[] {
  return readStacks(plan).flatMap(({ faults }) => faults);
}

/**
 * A field, member, method or property of the library that a plan names, on the type that it stands on there;
 * `new` where the type is made.
 */
export interface NamedMember {
  readonly type: string;
  readonly name: string;
}

/** All that a plan names of the library's types, as often as it names it. */
export function namedMembers(plan: Plan): readonly NamedMember[] {
  return readStacks(plan).flatMap(({ named }) => named);
}

function readStacks({ stacks }: Plan): readonly ReadStack[] {
  const typeOfStatement = new Map<string, TypeReference>();
  return stacks.map((stack) => readStack(stack, typeOfStatement));
}

const stackType: TypeReference = { fqn: fullName('Stack') };
/** The founding text's own way of NAT instances, which a finding marks as such. */
const deprecatedOnPurpose: ReadonlySet<string> = new Set([
  `${fullName('aws_ec2.NatProvider')}.instance`,
  `${fullName('aws_ec2.NatInstanceProvider')}.connections`,
]);

const anything: TypeReference = { primitive: 'any' };

interface ReadStack {
  readonly faults: readonly string[];
  readonly named: readonly NamedMember[];
}

/** What its statements make is typed beside what those of earlier stacks do. */
function readStack(
  { id, props, statements }: StackPlan,
  typeOfStatement: Map<string, TypeReference>,
): ReadStack {
  const faults: string[] = [];
  const named: NamedMember[] = [];

  checkStruct(props);
  for (const { name, expression } of statements) {
    const type = typeOf(expression, anything);
    if (name === undefined) continue;
    if (type) typeOfStatement.set(name, type);
    else fault(`${name} has no type`);
  }
  return { faults, named };

  function fault(text: string): undefined {
    faults.push(`stack ${id}: ${text}`);
  }

  function typeOf(expression: Expression, expected: TypeReference): TypeReference | undefined {
    switch (expression.is) {
      case 'literal':
        return { primitive: typeof expression.value };
      case 'list':
        return collectionType('array', expression.items, expected);
      case 'dictionary':
        return collectionType(
          'map',
          expression.entries.map(([, value]) => value),
          expected,
        );
      case 'struct':
        checkStruct(expression);
        return { fqn: fullName(expression.type) };
      case 'scope':
        return stackType;
      case 'reference':
        return (
          typeOfStatement.get(expression.statement) ??
          fault(`nothing typed is called ${expression.statement}`)
        );
      case 'member':
        return memberType(expression.type, expression.member);
      case 'construct':
        return madeType(expression);
      case 'creation':
        return createdType(expression.type, expression.args);
      case 'static-call':
        return calledType(fullName(expression.type), expression.method, expression.args, { isStatic: true });
      case 'method-call': {
        const on = typeOf(expression.object, anything);
        if (!on || !('fqn' in on))
          return fault(`${expression.method}() is called on nothing that has methods`);
        return calledType(on.fqn, expression.method, expression.args, { isStatic: false });
      }
      case 'nothing':
        return fault('only an argument can be left out');
      case 'property':
        return propertyType(typeOf(expression.object, anything), expression.property);
      case 'element': {
        const list = typeOf(expression.list, anything);
        if (!list || !('collection' in list) || list.collection.kind !== 'array')
          return fault('no list has elements');
        return list.collection.elementtype;
      }
    }
  }

  function check(value: Expression, expected: TypeReference, where: string): void {
    const type = typeOf(value, expected);
    if (type && !isAssignable(type, expected))
      fault(`${where} is ${showType(type)}, not ${showType(expected)}`);
  }

  function collectionType(
    kind: 'array' | 'map',
    items: readonly Expression[],
    expected: TypeReference,
  ): TypeReference {
    const elementtype = 'collection' in expected ? expected.collection.elementtype : anything;
    for (const item of items) check(item, elementtype, `an item of a ${kind}`);
    return { collection: { kind, elementtype } };
  }

  function checkStruct({ type, fields }: Struct): void {
    const known = structFieldsOf(fullName(type));
    if (!known) fault(`${type} is no struct`);
    const given = new Set<string>();
    for (const { name, value } of fields) {
      if (given.has(name)) fault(`${type}.${name} is given twice`);
      given.add(name);
      const field = known?.get(name);
      if (!field) {
        fault(`${type} has no field ${name}`);
        continue;
      }
      named.push({ type: fullName(type), name });
      checkDocs(field.docs, `${type}.${name}`);
      check(value, field.type, `${type}.${name}`);
    }
    for (const { name, optional } of known?.values() ?? []) {
      if (!optional && !given.has(name)) fault(`${type}.${name} is missing`);
    }
  }

  function memberType(type: LibraryType, name: string): TypeReference | undefined {
    const found = staticMemberOf(fullName(type), name);
    if (!found) return fault(`${type} has no member ${name}`);
    named.push({ type: fullName(type), name });
    checkDocs(found.docs, `${type}.${name}`);
    return found.type;
  }

  function madeType({ type, scope, id, props }: Construct): TypeReference | undefined {
    const fixed: readonly Expression[] = [scope ?? { is: 'scope' }, { is: 'literal', value: id }];
    return createdType(type, props ? [...fixed, props] : fixed);
  }

  function createdType(type: LibraryType, args: readonly Expression[]): TypeReference | undefined {
    const initializer = initializerOf(fullName(type));
    if (!initializer) return fault(`${type} is no class that can be made`);
    named.push({ type: fullName(type), name: 'new' });
    checkArguments(args, initializer, `new ${type}`);
    return { fqn: fullName(type) };
  }

  function calledType(
    on: string,
    name: string,
    args: readonly Expression[],
    kind: { readonly isStatic: boolean },
  ): TypeReference | undefined {
    const method = methodOf(on, name, kind);
    if (!method) return fault(`${on} has no method ${name}`);
    named.push({ type: on, name });
    checkDocs(method.docs, `${on}.${name}`);
    checkArguments(args, method, `${on}.${name}`);
    return method.returns?.type;
  }

  function propertyType(on: TypeReference | undefined, name: string): TypeReference | undefined {
    const property = on && 'fqn' in on ? propertyOf(on.fqn, name) : undefined;
    if (!property) return fault(`${on ? showType(on) : 'nothing'} has no property ${name}`);
    if (on && 'fqn' in on) named.push({ type: on.fqn, name });
    if (property.optional) fault(`${name} may be absent`);
    checkDocs(property.docs, name);
    return property.type;
  }

  function checkArguments(args: readonly Expression[], callable: CallableDescription, where: string): void {
    const { parameters = [], variadic } = callable;
    const required = parameters.filter((parameter) => !parameter.optional && !parameter.variadic).length;
    if (args.length < required || (args.length > parameters.length && !variadic)) {
      fault(`${where} takes ${required} to ${parameters.length} arguments, not ${args.length}`);
    }
    args.forEach((argument, index) => {
      const parameter = parameters[Math.min(index, parameters.length - 1)];
      if (argument.is === 'nothing' && parameter?.optional) return;
      if (parameter) check(argument, parameter.type, `${where}, ${parameter.name}`);
    });
  }

  function checkDocs(docs: Docs | undefined, name: string): void {
    if (docs?.deprecated !== undefined && !deprecatedOnPurpose.has(name))
      fault(`${name} is deprecated: ${docs.deprecated}`);
  }
}
