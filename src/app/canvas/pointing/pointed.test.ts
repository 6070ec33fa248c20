import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Design } from '../../../core/index.ts';
import { starters } from '../../../examples/index.ts';
import { openDesign } from '../../store/dispatch.ts';
import { litPart, pointAt, stopTelling, usePointing } from './pointed.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;
const here = { group: 'application', zone: 1 };
const neighbour = { group: 'application', zone: 2 };

function now() {
  const { pointed, lit, told } = usePointing.getState();
  return { pointed, lit: lit?.path.from.zone, told };
}

describe('pointAt', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    openDesign(founding);
    pointAt(undefined);
    vi.advanceTimersByTime(1000);
  });
  afterEach(() => {
    pointAt(undefined);
    vi.useRealTimers();
  });

  it('lights the path after a moment, and tells more after 400 ms', () => {
    pointAt(here);
    expect(now()).toEqual({ pointed: here, lit: undefined, told: undefined });
    vi.advanceTimersByTime(150);
    expect(now()).toEqual({ pointed: here, lit: 1, told: undefined });
    vi.advanceTimersByTime(250);
    expect(now()).toEqual({ pointed: here, lit: 1, told: here });
    expect(litPart(usePointing.getState(), 'ingress', 1)).toBe('nat');
  });

  it('has no delay to a neighbour, also over a gap', () => {
    pointAt(here);
    vi.advanceTimersByTime(400);
    pointAt(neighbour);
    expect(now()).toEqual({ pointed: neighbour, lit: 2, told: neighbour });
    pointAt(undefined);
    vi.advanceTimersByTime(100);
    pointAt(here);
    vi.advanceTimersByTime(0);
    expect(now().told).toEqual(here);
  });

  it('says nothing after a press until something else is pointed at', () => {
    pointAt(here);
    vi.advanceTimersByTime(400);
    stopTelling();
    pointAt(here);
    vi.advanceTimersByTime(1000);
    expect(now()).toEqual({ pointed: here, lit: undefined, told: undefined });
    pointAt(neighbour);
    vi.advanceTimersByTime(399);
    expect(now().told).toBeUndefined();
  });
});
