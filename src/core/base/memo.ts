/**
 * Remembers, for each subject, the last result and what else it was computed from. Everything in the core is
 * immutable, so identity of the inputs is equality of the outcome; when a subject is gone, so is its result.
 */
export function memoByIdentity<Subject extends object, Rest extends readonly unknown[], Result>(
  compute: (subject: Subject, ...rest: Rest) => Result,
): (subject: Subject, ...rest: Rest) => Result {
  const kept = new WeakMap<Subject, { readonly rest: Rest; readonly result: Result }>();
  return (subject, ...rest) => {
    const last = kept.get(subject);
    if (last && sameItems(last.rest, rest)) return last.result;
    const result = compute(subject, ...rest);
    kept.set(subject, { rest, result });
    return result;
  };
}

/**
 * What came out for a subject last stays the same object as long as what comes out now is the same, so that all that is
 * made of it is kept too.
 */
export function keepBySubject<Value extends object>(
  isSame: (one: Value, other: Value) => boolean,
): (subject: object, made: Value) => Value {
  const kept = new WeakMap<object, Value>();
  return (subject, made) => {
    const before = kept.get(subject);
    if (before && isSame(before, made)) return before;
    kept.set(subject, made);
    return made;
  };
}

export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  // A plain loop: each edit asks thousands of times.
  for (let index = 0; index < one.length; index += 1) {
    if (!Object.is(one[index], other[index])) return false;
  }
  return true;
}
