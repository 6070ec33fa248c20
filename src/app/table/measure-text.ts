import { estimate, type Measure } from './fit-columns.ts';

const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** A text as wide as the table shows it. */
export const measureText: Measure = (text) => {
  const width = known.get(text);
  if (width !== undefined) return width;
  const measured = measured12(text);
  // Before the face is there another one is measured, which isn't to be remembered.
  if (document.fonts.status === 'loaded') known.set(text, measured);
  return measured;
};

function measured12(text: string): number {
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    if (context) context.font = "12px 'Inter Variable', ui-sans-serif, system-ui, sans-serif";
  }
  return context ? context.measureText(text).width : estimate(text);
}
