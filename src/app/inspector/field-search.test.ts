import { describe, expect, it } from 'vitest';
import { fieldsOf, kinds } from '../../core/index.ts';
import { answersTo } from './field-search.ts';

function found(kind: 'vpc' | 'subnet-group', query: string): readonly string[] {
  return Object.entries(fieldsOf(kinds[kind]))
    .filter(([name, field]) => answersTo(query, name, field))
    .map(([name]) => name);
}

describe('answersTo', () => {
  it.each([
    ['vpc', 'IGW', 'createInternetGateway'],
    ['vpc', 'enableDnsHostnames', 'enableDnsHostnames'],
    ['vpc', 'dns host names', 'enableDnsHostnames'],
    ['vpc', 'CfnOutput', 'outputs'],
    ['vpc', 'maxAzs', 'maxAzs'],
    ['vpc', 'eip', 'natEipAllocationIds'],
    ['vpc', 'dedicated', 'defaultInstanceTenancy'],
    ['subnet-group', 'mapPublicIpOnLaunch', 'mapPublicIpOnLaunch'],
    ['subnet-group', 'netmask', 'cidrMask'],
    ['subnet-group', 'isolated', 'subnetType'],
  ] as const)('finds in a %s by "%s" the field %s', (kind, query, name) => {
    expect(found(kind, query)).toContain(name);
  });

  it('finds nothing for what is not there', () => {
    expect(found('vpc', 'transit gateway')).toEqual([]);
  });

  it('finds every field by its property name', () => {
    for (const kind of ['vpc', 'subnet-group'] as const)
      for (const name of Object.keys(fieldsOf(kinds[kind]))) expect(found(kind, name)).toContain(name);
  });
});
