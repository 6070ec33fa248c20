import { type ComponentType, lazy, useState } from 'react';

/** A part of the page that comes on its own, for a `Suspense` around it. */
export interface LoadedAhead<Props> {
  readonly Part: ComponentType<Props>;
  /** Has it come before it is asked for. */
  readonly load: () => void;
}

/**
 * A part that is loaded ahead and, once it has come, there in the render that asks for it. One that React loads itself
 * stays away for at least 0.3 s at first, and what is typed meanwhile goes elsewhere.
 */
export function loadedAhead<Props extends object>(
  get: () => Promise<ComponentType<Props>>,
): LoadedAhead<Props> {
  let Arrived: ComponentType<Props> | undefined;
  const load = async () => {
    Arrived = await get();
    return { default: Arrived };
  };
  const Awaited = lazy(load);
  return {
    load: () => void load(),
    Part(props) {
      // What is there stays the one that it is, with what was typed into it.
      const [Shown] = useState<ComponentType<Props>>(() => Arrived ?? Awaited);
      return <Shown {...props} />;
    },
  };
}
