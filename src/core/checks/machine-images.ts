import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { nearest } from '../base/nearest.ts';
import { nearestRegion, regionByName } from '../catalog/regions.ts';
import { windowsVersionByName, windowsVersions } from '../catalog/windows-versions.ts';
import { hasRole, type Machine, machineImageFields, type Thing } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Images that say too little, and Windows that AWS doesn't publish; what else is wrong with images the network tells. */
export const machineImages: Check = ({ design }) => design.things.flatMap((thing) => ofThing(thing));

const ofThing = memoByIdentity((thing: Thing): readonly Finding[] => {
  if (!hasRole(thing)) return [];
  switch (thing.image) {
    case 'windows':
      return versionFindings(thing);
    case 'lookup':
      return [
        ...(thing.imageName === undefined ? [missing(thing, 'imageName')] : []),
        ...repeated(
          thing,
          'imageFilters',
          (thing.imageFilters ?? []).map(({ name }) => name),
        ),
      ];
    case 'generic-linux':
    case 'generic-windows':
      return (thing.regionImages ?? []).length === 0
        ? [missing(thing, 'regionImages')]
        : regionFindings(
            thing,
            (thing.regionImages ?? []).map(({ region }) => region),
          );
    case 'ssm-parameter':
      return thing.parameterName === undefined ? [missing(thing, 'parameterName')] : [];
    default:
      return [];
  }
});

function regionFindings(machine: Machine, regions: readonly string[]): readonly Finding[] {
  const unknown = regions.flatMap((region, item): readonly Finding[] => {
    if (regionByName(region)) return [];
    const meant = nearestRegion(region);
    const facts = { name: machine.label, region, ...(meant === undefined ? {} : { nearest: meant }) };
    return [finding('image/unknown-region', { id: machine.id, field: 'regionImages', item }, facts)];
  });
  return [...unknown, ...repeated(machine, 'regionImages', regions)];
}

/** In code these are keys of one object, of which each can be there once. */
function repeated(
  { id, label: name }: Machine,
  field: 'imageFilters' | 'regionImages',
  keys: readonly string[],
): readonly Finding[] {
  return keys.flatMap((entry, item) =>
    keys.indexOf(entry) === item ? [] : [finding('image/named-twice', { id, field, item }, { name, entry })],
  );
}

function missing({ id, label }: Machine, field: 'imageName' | 'parameterName' | 'regionImages'): Finding {
  const facts = { name: label, missing: machineImageFields[field].label };
  return finding('image/incomplete', { id, field }, facts);
}

function versionFindings({ id, label, windowsVersion: version = '' }: Machine): readonly Finding[] {
  if (windowsVersionByName(version)) return [];
  const meant = nearest(
    version,
    windowsVersions.map(({ name }) => name),
  );
  const facts = { name: label, version, ...(meant === undefined ? {} : { nearest: meant }) };
  return [finding('image/unknown-version', { id, field: 'windowsVersion' }, facts)];
}
