import {
  type CallableDescription,
  type Docs,
  describedType,
  lineage,
  type MethodDescription,
  type PropertyDescription,
  type TypeReference,
} from './type-description.ts';

/** Looks for members of a type and of all that it is made from. */

export function methodOf(
  fqn: string,
  name: string,
  { isStatic }: { readonly isStatic: boolean },
): MethodDescription | undefined {
  return lineage(fqn)
    .flatMap(({ methods }) => methods ?? [])
    .find((method) => method.name === name && (method.static ?? false) === isStatic);
}

export function propertyOf(fqn: string, name: string): PropertyDescription | undefined {
  return lineage(fqn)
    .flatMap(({ properties }) => properties ?? [])
    .find((property) => property.name === name && !property.static);
}

/** A member of an enum or a static property. */
export function staticMemberOf(
  fqn: string,
  name: string,
): { readonly type: TypeReference; readonly docs?: Docs } | undefined {
  const type = describedType(fqn);
  const constant = type?.members?.find((member) => member.name === name);
  if (constant) return { ...constant, type: { fqn } };
  return type?.properties?.find((property) => property.name === name && property.static);
}

/** The fields of a struct by name; `undefined` where it is none. */
export function structFieldsOf(fqn: string): ReadonlyMap<string, PropertyDescription> | undefined {
  const types = lineage(fqn);
  if (!types[0]?.datatype) return undefined;
  return new Map(
    types.flatMap(({ properties }) => properties ?? []).map((property) => [property.name, property]),
  );
}

/** How a class is made; `undefined` where the type is no class or one that can't be made. */
export function initializerOf(fqn: string): CallableDescription | undefined {
  const type = describedType(fqn);
  if (type?.kind !== 'class' || type.abstract) return undefined;
  return lineage(fqn).find(({ initializer }) => initializer)?.initializer ?? {};
}
