import { createRequire } from 'node:module';
import type { LibraryType } from '../core/plan/plan.ts';

/** The real `aws-cdk-lib`, read by name only, so that nothing here knows a construct. */
const library: unknown = createRequire(import.meta.url)('aws-cdk-lib');

/** A class or enum of the library by the name that plans use: `aws_ec2.Vpc`, `Stack`. */
export function libraryType(type: LibraryType): object {
  let found = library;
  for (const name of type.split('.')) found = member(found, name);
  if (!isObject(found)) throw new MissingInLibrary(type);
  return found;
}

/** A property that must be there: a missing one would silently vanish from the template. */
export function member(of: unknown, name: string | number): unknown {
  const value = isObject(of) ? Reflect.get(of, name) : undefined;
  if (value === undefined) throw new MissingInLibrary(String(name));
  return value;
}

export function call(object: unknown, method: string, args: readonly unknown[]): unknown {
  const called = member(object, method);
  if (!isCallable(called)) throw new MissingInLibrary(`${method}()`);
  return Reflect.apply(called, object, args);
}

export function make(type: object, args: readonly unknown[]): object {
  if (!isConstructor(type)) throw new MissingInLibrary('constructor');
  return Reflect.construct(type, args);
}

/** What a plan names isn't there. Never an error that the library itself throws. */
export class MissingInLibrary extends Error {
  override readonly name = 'MissingInLibrary';
}

type Callable = (...args: readonly unknown[]) => unknown;
export type Constructor = new (...args: readonly unknown[]) => object;

export function isConstructor(value: unknown): value is Constructor {
  return typeof value === 'function';
}

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
