import { RegionInfo } from 'aws-cdk-lib/region-info';
import { expect, test } from 'vitest';
import { nearestRegion, regionByName, regions, zonesOfRegion } from './regions.ts';

test('the regions are those of the CDK, in order of their names', () => {
  expect(regions.map(({ name }) => name)).toEqual(RegionInfo.regions.map(({ name }) => name).toSorted());
});

test('every region has a long name of its own', () => {
  expect(new Set(regions.map(({ longName }) => longName)).size).toBe(regions.length);
  expect(regions.filter(({ name, longName }) => longName === name || longName === '')).toEqual([]);
});

test('Frankfurt is known with its zones', () => {
  expect(regionByName('eu-central-1')).toEqual({
    name: 'eu-central-1',
    longName: 'Europe (Frankfurt)',
    zones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'],
  });
});

test.each([
  ['us-east-1', 'abcdef'],
  ['us-west-1', 'ab'],
  ['ap-northeast-1', 'acd'],
  ['ca-central-1', 'abd'],
  ['us-iso-east-1', ''],
  ['moon-1', ''],
])('the zones of %s are %s', (region, letters) => {
  expect(zonesOfRegion(region)).toEqual([...letters].map((letter) => `${region}${letter}`));
});

test('zones are known of every region outside of the partitions for secrets and the sovereign cloud', () => {
  const without = regions.filter(({ zones }) => zones.length === 0).map(({ name }) => name);
  expect(without.filter((name) => !/^(?:us|eu)-iso|^eusc-/.test(name))).toEqual([]);
});

test.each(['constructor', '__proto__', '', 'EU-CENTRAL-1'])('%s is no region', (name) => {
  expect(regionByName(name)).toBeUndefined();
});

test.each([
  ['eu-central-1', 'eu-central-1'],
  [' EU-Central-1 ', 'eu-central-1'],
  ['eu-centrl-1', 'eu-central-1'],
  ['eu_central_1', 'eu-central-1'],
  ['eu-central-1a', 'eu-central-1'],
  ['us-east-3', 'us-east-1'],
  ['frankfurt', 'eu-central-1'],
  ['N. Virginia', 'us-east-1'],
  ['Europe (Ireland)', 'eu-west-1'],
  ['tel aviv', 'il-central-1'],
])('%s was meant to be %s', (text, meant) => {
  expect(nearestRegion(text)).toBe(meant);
});

test.each(['', 'eu', 'moon', 'nirgendwo', '🙂', 'x'.repeat(100_000)])('nothing is near %.20s', (text) => {
  expect(nearestRegion(text)).toBeUndefined();
});
