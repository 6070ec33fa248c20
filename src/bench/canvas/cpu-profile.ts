import type { CDPSession, Page } from '@playwright/test';
import { type Gesture, plainMeter } from './frame-meter.ts';

type Profile = Awaited<ReturnType<typeof stop>>;

/** Microseconds between two samples. */
const INTERVAL = 200;

/** Where the main thread's script spends its time during a gesture. */
export async function profileOf(page: Page, gesture: Gesture): Promise<Profile> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await gesture(plainMeter(page));
  const profile = await stop(session);
  await session.detach();
  return profile;
}

/** The functions of the page that took most by themselves, with their milliseconds. */
export function mostExpensive(profile: Profile, count = 8): readonly string[] {
  const names = new Map(
    // What drives the page from outside has no address.
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.startsWith('http') || isNative(callFrame.functionName))
      .map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']),
  );
  const times = new Map<string, number>();
  profile.samples?.forEach((node, index) => {
    const name = names.get(node);
    if (name === undefined) return;
    times.set(name, (times.get(name) ?? 0) + (profile.timeDeltas?.[index + 1] ?? 0) / 1000);
  });
  return [...times]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([name, time]) => `${time.toFixed(1)} ${name}`);
}

function isNative(name: string): boolean {
  return name === '(program)' || name === '(garbage collector)';
}

async function stop(session: CDPSession) {
  const { profile } = await session.send('Profiler.stop');
  return profile;
}
