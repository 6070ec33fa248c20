/** What all of them have in common; `undefined` where they differ. */
export function sharedValue<Thing, Value>(
  things: readonly Thing[],
  said: (thing: Thing) => Value,
): Value | undefined {
  const values = new Set(things.map(said));
  const [only] = values;
  return values.size === 1 ? only : undefined;
}
