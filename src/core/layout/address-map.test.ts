import { describe, expect, it } from 'vitest';
import { addressMap } from './address-map.ts';
import { sampleVpc } from './sample-layout.ts';

function mapOf(sample: Parameters<typeof sampleVpc>[0], width: number) {
  return addressMap(sampleVpc(sample).network, width);
}

describe('addressMap', () => {
  it('is strictly to scale', () => {
    const segments = mapOf({ groups: ['public /24', 'private /24', 'isolated /28'] }, 2048);
    expect(segments.map(({ x, width, type }) => [x, width, type])).toEqual([
      [0, 256, 'public'],
      [256, 256, 'public'],
      [512, 256, 'public'],
      [768, 256, 'private'],
      [1024, 256, 'private'],
      [1280, 256, 'private'],
      [1536, 16, 'isolated'],
      [1552, 16, 'isolated'],
      [1568, 16, 'isolated'],
    ]);
  });

  it('merges neighbours below three pixels', () => {
    const segments = mapOf({ groups: ['public /24', 'isolated /28'] }, 256);
    expect(segments.slice(3)).toEqual([
      {
        x: 96,
        width: 6,
        from: 0x0a000300,
        to: 0x0a000330,
        groups: ['vpc-1-b'],
        type: 'isolated',
        reserved: false,
        count: 3,
        label: '3 × /28',
      },
    ]);
  });

  it('calls what it merges by its sizes where they differ', () => {
    const segments = mapOf({ groups: ['private /27', 'isolated /28'] }, 128);
    expect(segments).toHaveLength(1);
    expect(segments[0]).toMatchObject({ type: 'mixed', count: 6, label: '6 CIDRs, /27 to /28' });
  });
});
