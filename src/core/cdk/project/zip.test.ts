import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zipProject } from './zip.ts';

const files = [
  { path: 'bin/net.ts', content: 'const app = "網 😀";\n' },
  { path: '.gitignore', content: '' },
];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a zipped project', () => {
  it('holds its files', () => {
    const unzipped = Object.entries(unzipSync(zipProject(files)));
    expect(unzipped.map(([path, bytes]) => ({ path, content: strFromU8(bytes) }))).toEqual(files);
  });

  it('has the same bytes in every time zone', async () => {
    const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Europe/Dublin'];
    const zips: Uint8Array[] = [];
    const midnights = new Set<number>();
    for (const zone of zones) {
      vi.stubEnv('TZ', zone);
      vi.resetModules();
      midnights.add(new Date(1980, 0, 1).getTime());
      const { zipProject: zip } = await import('./zip.ts');
      zips.push(zip(files));
    }
    expect(midnights.size).toBeGreaterThan(3);
    expect(zips.map((zip) => Buffer.from(zip).toString('hex'))).toEqual(
      zones.map(() => Buffer.from(zipProject(files)).toString('hex')),
    );
  });
});
