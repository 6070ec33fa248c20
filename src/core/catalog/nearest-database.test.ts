import { expect, test } from 'vitest';
import { nearestClass, nearestVersion } from './nearest-database.ts';

test.each([
  ['postgres', '16.99', '16.9'],
  ['mysql', '8.0', '8.0.46'],
  ['sqlserver-se', '16.00', '16.00.4236.2.v1'],
  ['mariadb', 'nonsense', '11.8.6'],
])('for %s %s there is %s', (engine, version, nearest) => {
  expect(nearestVersion(engine, version)).toBe(nearest);
});

test.each<[string, string, string | undefined, string, string]>([
  ['oracle-se2', '19', undefined, 't4g.small', 't3.small'],
  ['mysql', '8.4.8', undefined, 't2.micro', 't3.micro'],
  ['postgres', '16', undefined, 'c5.large', 'm5.large'],
  ['postgres', '16', 'mx-central-1', 'm5.large', 'm7i.large'],
  ['sqlserver-ex', '16.00.4236.2.v1', undefined, 'm5.large', 't3.large'],
])('for %s %s in %s on %s there is %s', (engine, version, region, type, nearest) => {
  expect(nearestClass(engine, version, region, type)).toBe(nearest);
});
