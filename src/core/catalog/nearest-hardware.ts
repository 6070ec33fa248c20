import { nearest } from '../base/nearest.ts';

/**
 * Of the instance types that there are the one that comes nearest. The same size of another class goes before another
 * size, since it costs about the same; newer classes first.
 */
export function nearestHardware(types: readonly string[], type: string): string | undefined {
  const [, size = ''] = type.split('.');
  const alike = (one: string) => one.charAt(0) === type.charAt(0);
  const ordered = [
    ...types.filter(alike).toSorted().toReversed(),
    ...types.filter((one) => !alike(one)).toSorted(),
  ];
  const same = ordered.filter((one) => one.endsWith(`.${size}`));
  return nearest(type, same) ?? nearest(type, ordered) ?? same[0] ?? ordered[0];
}
