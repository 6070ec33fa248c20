import type { Page } from '@playwright/test';
import { median } from '../measure.ts';
import { type Span, traceOf } from './trace.ts';

/** What a gesture does to the page goes through a meter, so that the very same gesture can be timed or profiled. */
export interface FrameMeter {
  /** Sends so many movements, faster than frames come, as a mouse does. */
  readonly move: (count: number, send: (movement: number) => Promise<void>) => Promise<void>;
  /** Sends so many keys, each to a page at rest. */
  readonly type: (count: number, send: () => Promise<void>) => Promise<void>;
  /** Sends what ends the gesture, and waits until the page is at rest. */
  readonly release: (send: () => Promise<void>) => Promise<void>;
}

/** Handles the page once, checks that this had an effect, and puts everything back. */
export type Gesture = (meter: FrameMeter) => Promise<void>;

/** CPU milliseconds of the page's main thread: script, style, layout and paint, without waiting. */
export interface GestureCost {
  /** Of a frame, on average; of a key with all its frames where one types. */
  readonly frame: number;
  /** Of the most expensive frame. */
  readonly worst: number;
  /** Of letting go, until the page is at rest; absent for a gesture that doesn't let go. */
  readonly release: number | undefined;
  /** Of the steps of which a frame consists. */
  readonly steps: Readonly<Record<string, number>>;
}

const BETWEEN_MOVEMENTS = 8;
const BETWEEN_KEYS = 100;
/** What a frame has put off is done after so long. */
const REST = 150;
/** Half a minute: a page that moves longer moves by itself, as near an edge while something is dragged. */
const MOST_LOOKS = Math.ceil(30_000 / REST);

/** Medians over some rounds, after one that warms up. */
export async function costOf(page: Page, gesture: Gesture, rounds = 3): Promise<GestureCost> {
  await gesture(plainMeter(page));
  const parts: Part[] = [];
  const { spans } = await traceOf(page, async (span) => {
    for (let round = 0; round < rounds; round += 1)
      await gesture(
        spanMeter(plainMeter(page), (part, work) => {
          parts.push({ ...part, round });
          return span(work);
        }),
      );
  });
  const measured = parts.flatMap((part, index) => {
    const span = spans[index];
    return span ? [{ ...part, span }] : [];
  });
  const costs = Array.from({ length: rounds }, (_, round) =>
    costOfRound(measured.filter((part) => part.round === round)),
  );
  return {
    frame: median(costs.map(({ frame }) => frame)),
    worst: median(costs.map(({ worst }) => worst)),
    release: costs[0]?.release === undefined ? undefined : median(costs.map(({ release = 0 }) => release)),
    steps: costs.toSorted((one, other) => one.frame - other.frame)[Math.floor(rounds / 2)]?.steps ?? {},
  };
}

/** Carries on without measuring. */
export function plainMeter(page: Page): FrameMeter {
  return {
    move: async (count, send) => {
      const sent: Promise<void>[] = [];
      for (let movement = 0; movement < count; movement += 1) {
        sent.push(send(movement));
        await wait(BETWEEN_MOVEMENTS);
      }
      await Promise.all(sent);
      await rest(page);
    },
    type: async (count, send) => {
      for (let key = 0; key < count; key += 1) {
        await send();
        await wait(BETWEEN_KEYS);
      }
      await rest(page);
    },
    release: async (send) => {
      await send();
      await rest(page);
    },
  };
}

/** A part of a gesture that is measured: so many keys, or movements, or the release. */
interface Part {
  readonly is: 'movement' | 'release';
  readonly keys: number;
  readonly round: number;
}

function spanMeter(
  meter: FrameMeter,
  measure: (part: Omit<Part, 'round'>, work: () => Promise<void>) => Promise<void>,
): FrameMeter {
  return {
    move: (count, send) => measure({ is: 'movement', keys: 0 }, () => meter.move(count, send)),
    type: (count, send) => measure({ is: 'movement', keys: count }, () => meter.type(count, send)),
    release: (send) => measure({ is: 'release', keys: 0 }, () => meter.release(send)),
  };
}

function costOfRound(parts: readonly (Part & { readonly span: Span })[]): GestureCost {
  const moving = parts.filter(({ is }) => is === 'movement');
  const spans = moving.map(({ span }) => span);
  const released = parts.filter(({ is }) => is === 'release').map(({ span }) => span);
  const times = sum(moving.map(({ keys, span }) => (keys > 0 ? keys : span.frames)));
  if (times === 0) throw new Error('no frame was drawn');
  const names = Object.keys(spans[0]?.steps ?? {});
  return {
    frame: sum(spans.map(cpuOf)) / times,
    worst: Math.max(...spans.flatMap(frameCosts)),
    release: released.length > 0 ? sum(released.map(cpuOf)) : undefined,
    steps: Object.fromEntries(
      names.map((name) => [name, sum(spans.map(({ steps }) => steps[name] ?? 0)) / times]),
    ),
  };
}

function cpuOf({ tasks }: Span): number {
  return sum(tasks.map(({ cpu }) => cpu));
}

/** What each frame took, with the tasks before it that led to it. */
function frameCosts({ tasks }: Span): readonly number[] {
  const costs: number[] = [];
  let cost = 0;
  for (const { cpu, endsFrame } of tasks) {
    cost += cpu;
    if (!endsFrame) continue;
    costs.push(cost);
    cost = 0;
  }
  return costs;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A slow page handles what it was sent long after; it is at rest when its view no longer moves. */
async function rest(page: Page): Promise<void> {
  const look = () =>
    page.evaluate(() => document.querySelector('.react-flow__viewport')?.getAttribute('style'));
  let before = await look();
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await wait(REST);
    const now = await look();
    if (now === before) return;
    before = now;
  }
  throw new Error('the view does not come to rest');
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
