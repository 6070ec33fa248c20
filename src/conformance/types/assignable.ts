import { lineage, type TypeReference } from './type-description.ts';

/** Whether a value of one type may stand where another is asked for. */
export function isAssignable(actual: TypeReference, expected: TypeReference): boolean {
  if ('union' in expected) return expected.union.types.some((type) => isAssignable(actual, type));
  if ('intersection' in expected)
    return expected.intersection.types.every((type) => isAssignable(actual, type));
  if ('primitive' in expected) {
    return expected.primitive === 'any' || ('primitive' in actual && actual.primitive === expected.primitive);
  }
  if ('collection' in expected) {
    const { kind, elementtype } = expected.collection;
    return (
      'collection' in actual &&
      actual.collection.kind === kind &&
      isAssignable(actual.collection.elementtype, elementtype)
    );
  }
  return (
    'fqn' in actual &&
    lineage(actual.fqn).some(({ fqn }) => fqn === expected.fqn || isConstruct(fqn, expected))
  );
}

/** TypeScript compares members, and `IConstruct` has all of `Construct`; what Python is given is the object itself. */
function isConstruct(fqn: string, expected: TypeReference): boolean {
  return fqn === 'constructs.IConstruct' && 'fqn' in expected && expected.fqn === 'constructs.Construct';
}

export function showType(type: TypeReference): string {
  if ('fqn' in type) return type.fqn;
  if ('primitive' in type) return type.primitive;
  if ('collection' in type) return `${type.collection.kind} of ${showType(type.collection.elementtype)}`;
  const types = 'union' in type ? type.union.types : type.intersection.types;
  return types.map(showType).join('union' in type ? ' | ' : ' & ');
}
