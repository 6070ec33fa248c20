/** Throws when something that our own code promises doesn't hold: a bug of ours, never a fault of the design. */
export function invariant(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`broken promise: ${promise}`);
}
