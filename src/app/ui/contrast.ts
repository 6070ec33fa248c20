/**
 * The contrast of two opaque colours after WCAG 2: from 1, the same, to 21, black and white.
 *
 * @param one as `#rrggbb`
 * @param other as `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * What is seen where a colour lies over another.
 *
 * @param share how much of the upper one, from 0 to 1
 * @returns as `#rrggbb`
 */
export function blend(upper: string, share: number, lower: string): string {
  const below = channels(lower);
  const mixed = channels(upper).map((value, index) => value * share + (below[index] ?? 0) * (1 - share));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A channel of sRGB, from 0 to 255, as light from 0 to 1. */
function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Red, green and blue, each from 0 to 255. */
function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
