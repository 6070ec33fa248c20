import type { Expression, Plan, StackPlan, Struct } from '../../core/plan/plan.ts';
import { isAssignable, showType } from './assignable.ts';
import {
  type CallableDescription,
  type Docs,
  describedType,
  fullName,
  lineage,
  type MethodDescription,
  type PropertyDescription,
  type TypeReference,
} from './type-description.ts';

/**
 * What a plan says that the library's own description of its types doesn't know: names, arity, required fields,
 * types of values. Deprecated names count too, since printed code is to speak today's API.
 */
export function planTypeFaults(plan: Plan): readonly string[] {
  return plan.stacks.flatMap(stackFaults);
}

const stackType: TypeReference = { fqn: fullName('Stack') };
const anything: TypeReference = { primitive: 'any' };

type Check = (type: TypeReference | undefined, expected: TypeReference, where: string) => void;

function stackFaults({ id, props, statements }: StackPlan): readonly string[] {
  const faults: string[] = [];
  const named = new Map<string, TypeReference>();
  const fault = (text: string) => {
    faults.push(`stack ${id}: ${text}`);
    return undefined;
  };

  const check: Check = (type, expected, where) => {
    if (type && !isAssignable(type, expected))
      fault(`${where} is ${showType(type)}, not ${showType(expected)}`);
  };

  function typeOf(expression: Expression, expected: TypeReference): TypeReference | undefined {
    switch (expression.is) {
      case 'literal':
        return { primitive: typeof expression.value };
      case 'list':
        return collection('array', expression.items, expected);
      case 'dictionary':
        return collection(
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
        return named.get(expression.statement) ?? fault(`nothing typed is called ${expression.statement}`);
      case 'member':
        return memberType(expression.type, expression.member);
      case 'construct': {
        const type = describedType(fullName(expression.type));
        if (type?.kind !== 'class' || type.abstract)
          return fault(`${expression.type} is no class that can be made`);
        const initializer = lineage(type.fqn).find((ancestor) => ancestor.initializer)?.initializer ?? {};
        const args: readonly Expression[] = [
          { is: 'scope' },
          { is: 'literal', value: expression.id },
          ...(expression.props ? [expression.props] : []),
        ];
        checkArguments(args, initializer, `new ${expression.type}`);
        return { fqn: type.fqn };
      }
      case 'static-call':
        return called({ fqn: fullName(expression.type) }, expression.method, expression.args, true);
      case 'method-call': {
        const type = typeOf(expression.object, anything);
        return type && called(type, expression.method, expression.args, false);
      }
      case 'property': {
        const type = typeOf(expression.object, anything);
        const property = type && described(type, ({ properties }) => properties, expression.property, false);
        if (type && !property) return fault(`${showType(type)} has no property ${expression.property}`);
        if (property?.optional) fault(`${expression.property} may be absent`);
        return property?.type;
      }
      case 'element': {
        const type = typeOf(expression.list, anything);
        if (!type) return undefined;
        if (!('collection' in type) || type.collection.kind !== 'array')
          return fault(`${showType(type)} is no list`);
        return type.collection.elementtype;
      }
    }
  }

  function collection(
    kind: 'array' | 'map',
    items: readonly Expression[],
    expected: TypeReference,
  ): TypeReference {
    const elementtype = 'collection' in expected ? expected.collection.elementtype : anything;
    for (const item of items) check(typeOf(item, elementtype), elementtype, `an item of a ${kind}`);
    return { collection: { kind, elementtype } };
  }

  function checkStruct({ type, fields }: Struct): void {
    const ancestors = lineage(fullName(type));
    if (!ancestors[0]?.datatype) return fault(`${type} is no struct`);
    const properties = new Map(
      ancestors.flatMap((ancestor) => ancestor.properties ?? []).map((property) => [property.name, property]),
    );
    const given = new Set<string>();
    for (const { name, value } of fields) {
      const property = properties.get(name);
      if (given.has(name)) fault(`${type}.${name} is given twice`);
      given.add(name);
      if (!property) {
        fault(`${type} has no field ${name}`);
        continue;
      }
      checkDocs(property.docs, `${type}.${name}`);
      check(typeOf(value, property.type), property.type, `${type}.${name}`);
    }
    for (const { name, optional } of properties.values()) {
      if (!optional && !given.has(name)) fault(`${type}.${name} is missing`);
    }
  }

  function memberType(type: string, name: string): TypeReference | undefined {
    const found = describedType(fullName(type));
    const constant = found?.members?.find((candidate) => candidate.name === name);
    const property = found?.properties?.find((candidate) => candidate.static && candidate.name === name);
    if (!constant && !property) return fault(`${type} has no member ${name}`);
    checkDocs((constant ?? property)?.docs, `${type}.${name}`);
    return property?.type ?? { fqn: fullName(type) };
  }

  function called(
    on: TypeReference,
    name: string,
    args: readonly Expression[],
    isStatic: boolean,
  ): TypeReference | undefined {
    const method = described(on, ({ methods }) => methods, name, isStatic);
    if (!method) return fault(`${showType(on)} has no ${isStatic ? 'static ' : ''}method ${name}`);
    checkArguments(args, method, `${name}()`);
    return method.returns?.type;
  }

  function checkArguments(
    args: readonly Expression[],
    { parameters = [], variadic }: CallableDescription,
    where: string,
  ): void {
    const required = parameters.filter(({ optional, variadic: rest }) => !optional && !rest).length;
    if (args.length < required || (args.length > parameters.length && !variadic)) {
      fault(`${where} takes ${required} to ${parameters.length} arguments, not ${args.length}`);
    }
    args.forEach((argument, index) => {
      const parameter = parameters[Math.min(index, parameters.length - 1)];
      if (parameter) check(typeOf(argument, parameter.type), parameter.type, `${where}, ${parameter.name}`);
    });
  }

  function described<Part extends MethodDescription | PropertyDescription>(
    on: TypeReference,
    parts: (type: {
      readonly methods?: readonly MethodDescription[];
      readonly properties?: readonly PropertyDescription[];
    }) => readonly Part[] | undefined,
    name: string,
    isStatic: boolean,
  ): Part | undefined {
    if (!('fqn' in on)) return undefined;
    const found = lineage(on.fqn)
      .flatMap((type) => parts(type) ?? [])
      .find((part) => part.name === name && (part.static ?? false) === isStatic);
    if (found) checkDocs(found.docs, `${on.fqn}.${name}`);
    return found;
  }

  function checkDocs(docs: Docs | undefined, name: string): void {
    if (docs?.deprecated !== undefined) fault(`${name} is deprecated: ${docs.deprecated}`);
  }

  checkStruct(props);
  for (const { name, expression } of statements) {
    const type = typeOf(expression, anything);
    if (name === undefined) continue;
    if (type) named.set(name, type);
    else fault(`${name} has no type`);
  }
  return faults;
}
