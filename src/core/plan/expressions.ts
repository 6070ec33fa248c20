import type { Place } from '../base/place.ts';
import type {
  Construct,
  Creation,
  Dictionary,
  Element,
  Expression,
  LibraryType,
  List,
  Literal,
  Member,
  MethodCall,
  Nothing,
  Property,
  Reference,
  Scope,
  StaticCall,
  Struct,
  StructField,
} from './plan.ts';

/** The words in which `compose/` writes plans. */

export function literal(value: string | number | boolean): Literal {
  return { is: 'literal', value };
}

export function list(items: readonly Expression[]): List {
  return { is: 'list', items };
}

export function dictionary(entries: Dictionary['entries']): Dictionary {
  return { is: 'dictionary', entries };
}

/** A struct of the fields that have a value; an `undefined` one is left out. */
export function struct(
  type: LibraryType,
  fields: readonly (StructField | undefined)[],
  origin?: Place,
): Struct {
  const present = fields.filter((field) => field !== undefined);
  return origin ? { is: 'struct', type, fields: present, origin } : { is: 'struct', type, fields: present };
}

export function field(name: string, value: Expression, origin?: Place): StructField {
  return origin ? { name, value, origin } : { name, value };
}

export const scope: Scope = { is: 'scope' };

export const nothing: Nothing = { is: 'nothing' };

export function reference(statement: string): Reference {
  return { is: 'reference', statement };
}

export function member(type: LibraryType, name: string): Member {
  return { is: 'member', type, member: name };
}

export function construct(type: LibraryType, id: string, props?: Struct): Construct {
  return props ? { is: 'construct', type, id, props } : { is: 'construct', type, id };
}

/** A construct that is made in another one. */
export function constructIn(within: Expression, type: LibraryType, id: string, props?: Struct): Construct {
  return props
    ? { is: 'construct', type, scope: within, id, props }
    : { is: 'construct', type, scope: within, id };
}

export function creation(type: LibraryType, ...args: readonly Expression[]): Creation {
  return { is: 'creation', type, args };
}

export function staticCall(type: LibraryType, method: string, ...args: readonly Expression[]): StaticCall {
  return { is: 'static-call', type, method, args };
}

export function methodCall(object: Expression, method: string, ...args: readonly Expression[]): MethodCall {
  return { is: 'method-call', object, method, args };
}

export function property(object: Expression, name: string): Property {
  return { is: 'property', object, property: name };
}

export function element(of: Expression, index: number): Element {
  return { is: 'element', list: of, index };
}
