import { describe, expect, it } from 'vitest';
import { kinds, stackFields } from '../../core/index.ts';
import { foldSummary } from './fold-summary.ts';

const { enableDnsSupport, enableDnsHostnames, outputs, vpcName, defaultInstanceTenancy } = kinds.vpc.fields;

function summary(fields: Parameters<typeof foldSummary>[0], values: Readonly<Record<string, unknown>>) {
  return foldSummary(fields, (name) => values[name], 'Default');
}

describe('foldSummary', () => {
  it('is silent about defaults, said or not', () => {
    expect(summary({ enableDnsSupport, enableDnsHostnames }, { enableDnsSupport: true })).toBe('Default');
  });

  it('names what differs', () => {
    expect(summary({ enableDnsSupport, enableDnsHostnames }, { enableDnsHostnames: false })).toBe(
      'DNS host names off',
    );
    expect(
      summary({ vpcName, defaultInstanceTenancy }, { vpcName: 'prod', defaultInstanceTenancy: 'dedicated' }),
    ).toBe('Name tag prod, Tenancy Dedicated');
  });

  it('counts lists, and leaves the label out where the fold is about one field', () => {
    expect(summary({ outputs }, { outputs: [{}, {}] })).toBe('2');
    expect(summary({ vpcName }, { vpcName: 'prod' })).toBe('prod');
  });

  it('leaves the label of a text out where the title says it', () => {
    const { description, tags } = stackFields;
    const values: Readonly<Record<string, unknown>> = { description: 'Production', tags: [{}] };
    expect(foldSummary({ description, tags }, (name) => values[name], 'None', 'Description and tags')).toBe(
      'Production, Tags 1',
    );
  });
});
