import type { MapSegment } from '../../../core/index.ts';

/** About the width of a letter of 11 px. */
const LETTER = 6;
const SPACE = 8;

/** The labels of the merged segments, beside each other and within the bar; those without room are left out. */
export function mapLabels(
  segments: readonly Pick<MapSegment, 'x' | 'width' | 'label'>[],
  width: number,
): readonly { readonly x: number; readonly text: string }[] {
  const labels: { x: number; text: string }[] = [];
  let end = 0;
  for (const { x, width: own, label } of segments) {
    if (label === undefined) continue;
    const length = label.length * LETTER;
    const wanted = Math.max(end, Math.round(x + own / 2 - length / 2));
    if (wanted + length > width && width - length < end) continue;
    const left = Math.max(0, Math.min(wanted, width - length));
    labels.push({ x: left, text: label });
    end = left + length + SPACE;
  }
  return labels;
}
