import type { CDPSession, Page } from '@playwright/test';

/** CPU time in milliseconds that a task of the main thread took, without waiting. */
export interface Task {
  readonly cpu: number;
  /** Whether it ended a frame: what had changed was handed over for drawing. */
  readonly endsFrame: boolean;
}

/** What the main thread did between two marks. */
export interface Span {
  readonly tasks: readonly Task[];
  /** Frames that were drawn. */
  readonly frames: number;
  /** CPU milliseconds of all steps of each kind; a step may lie in another one. */
  readonly steps: Readonly<Record<string, number>>;
}

export interface Trace {
  readonly spans: readonly Span[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds, as are the next two: when, how long, and how much CPU time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const START = 'bench-start';
const END = 'bench-end';

/** The steps of which a frame consists, as the browser calls them. */
const stepNames = [
  'EventDispatch',
  'TimerFire',
  'FireAnimationFrame',
  'FunctionCall',
  'HitTest',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
];

/** Traces the spans that some work measures: it is given what puts marks around a part of it. */
export async function traceOf(
  page: Page,
  work: (span: (part: () => Promise<void>) => Promise<void>) => Promise<void>,
): Promise<Trace> {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page without a browser');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const mark = (name: string) => page.evaluate((given) => void performance.mark(given), name);
  await session.send('Tracing.start', { traceConfig: { includedCategories: categories } });
  try {
    await work(async (part) => {
      await mark(START);
      await part();
      await mark(END);
    });
  } finally {
    await stop(session);
  }
  return { spans: spansOf(events) };
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

function spansOf(events: readonly TraceEvent[]): readonly Span[] {
  const marks = (name: string) => inOrder(events.filter((event) => event.name === name));
  const ends = marks(END);
  return marks(START).map((start, index) => {
    const end = ends[index]?.ts ?? 0;
    const inside = events.filter(
      ({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts && ts <= end,
    );
    const commits = inside.filter(({ name }) => name === 'Commit');
    const tasks = inOrder(inside.filter(({ name }) => name === 'RunTask')).map((task) => ({
      cpu: cpuOf(task),
      endsFrame: commits.some(({ ts }) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0)),
    }));
    const steps = stepNames.map((step) => {
      const ofStep = inside.filter(({ name }) => name === step);
      return [step, ofStep.reduce((sum, event) => sum + cpuOf(event), 0)] as const;
    });
    return { tasks, frames: commits.length, steps: Object.fromEntries(steps) };
  });
}

function inOrder(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.toSorted((one, other) => one.ts - other.ts);
}

function cpuOf({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}
