import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { nearest } from '../base/nearest.ts';
import { windowsVersionByName, windowsVersions } from '../catalog/windows-versions.ts';
import type { Thing } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Images of Windows that AWS doesn't publish; what else is wrong with images the network tells. */
export const machineImages: Check = ({ design }) => design.things.flatMap((thing) => ofThing(thing));

const ofThing = memoByIdentity((thing: Thing): readonly Finding[] => {
  if (!('image' in thing) || thing.image !== 'windows') return [];
  const { id, label, windowsVersion: version = '' } = thing;
  if (windowsVersionByName(version)) return [];
  const meant = nearest(
    version,
    windowsVersions.map(({ name }) => name),
  );
  const facts = { name: label, version, ...(meant === undefined ? {} : { nearest: meant }) };
  return [finding('image/unknown-version', { id, field: 'windowsVersion' }, facts)];
});
