import type { KindName, SubnetType } from '../kinds/index.ts';
import { element } from './svg.ts';

const BOTH_WAYS = 'M2.5 5.5H13.5M5 3L2.5 5.5L5 8M13.5 10.5H2.5M11 8L13.5 10.5L11 13';

/** Small line drawings, on a square of 16. */
const outlines = {
  public: 'M14 8A6 6 0 1 1 2 8A6 6 0 1 1 14 8M2 8H14M8 2C11.4 5.4 11.4 10.6 8 14C4.6 10.6 4.6 5.4 8 2',
  private: 'M8 3H4.5A1.5 1.5 0 0 0 3 4.5V11.5A1.5 1.5 0 0 0 4.5 13H8M7 8H14M11.2 5.2L14 8L11.2 10.8',
  isolated:
    'M4.5 7.5H11.5A1 1 0 0 1 12.5 8.5V13A1 1 0 0 1 11.5 14H4.5A1 1 0 0 1 3.5 13V8.5A1 1 0 0 1 4.5 7.5M5.5 7.5V5A2.5 2.5 0 0 1 10.5 5V7.5',
  reserved: 'M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10',
  vpc: 'M6 2.5H10V6H6ZM1.5 10.5H5.5V14H1.5ZM10.5 10.5H14.5V14H10.5ZM8 6V8.2M3.5 10.5V8.2H12.5V10.5',
  nat: BOTH_WAYS,
  'nat-instances': BOTH_WAYS,
  gateway: 'M2 14H14M4 14V3L9.5 2V14M9.5 4H12V14M7.5 8V8.6',
  instance: 'M4 4H12V12H4ZM6.5 6.5H9.5V9.5H6.5ZM6 4V2M10 4V2M6 14V12M10 14V12M2 6H4M2 10H4M12 6H14M12 10H14',
  'auto-scaling-group': 'M6.5 6H14V13.5H6.5ZM4 11.5V3.5H12',
  'flow-log':
    'M5 2.5H12.5A1.5 1.5 0 0 1 14 4V5.5H11M5 2.5A1.5 1.5 0 0 0 3.5 4V12A1.5 1.5 0 0 0 5 13.5H11A1.5 1.5 0 0 0 11 10.5V4A1.5 1.5 0 0 1 12.5 2.5M6 6H8.5M6 9H8.5',
  'bastion-host':
    'M4.5 2.5H11.5A2 2 0 0 1 13.5 4.5V11.5A2 2 0 0 1 11.5 13.5H4.5A2 2 0 0 1 2.5 11.5V4.5A2 2 0 0 1 4.5 2.5M5 10L7 8L5 6M8.5 10.5H11',
  database: 'M13 4A5 2 0 1 1 3 4A5 2 0 1 1 13 4M3 4V12A5 2 0 0 0 13 12V4M3 8A5 2 0 0 0 13 8',
  'load-balancer':
    'M6 8A2 2 0 1 1 2 8A2 2 0 1 1 6 8M14 3.5A2 2 0 1 1 10 3.5A2 2 0 1 1 14 3.5M14 12.5A2 2 0 1 1 10 12.5A2 2 0 1 1 14 12.5M5.8 7L10.2 4.5M5.8 9L10.2 11.5',
  'interface-endpoint': 'M6 2V6M10 2V6M4 6H12V8.5A4 4 0 0 1 4 8.5V6M8 12.5V14.5',
  'gateway-endpoint': 'M8 2V14M5 14H11M3.5 3.5H11.5L13.5 5.5L11.5 7.5H3.5Z',
} as const satisfies Readonly<
  Partial<Record<SubnetType | 'reserved' | 'nat' | 'gateway' | KindName, string>>
>;

export type GlyphName = keyof typeof outlines;

/** A glyph with its upper left corner at a point. */
export function glyph(name: GlyphName, x: number, y: number, size: number, colour: string): string {
  const scale = size / 16;
  return element('path', {
    transform: `translate(${x} ${y}) scale(${scale})`,
    d: outlines[name],
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.15 / scale,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** The glyph of what stands in a row; empty for a kind without one. */
export function itemGlyph(kind: KindName, x: number, y: number, size: number, colour: string): string {
  return hasGlyph(kind) ? glyph(kind, x, y, size, colour) : '';
}

function hasGlyph(name: string): name is GlyphName {
  return Object.hasOwn(outlines, name);
}
