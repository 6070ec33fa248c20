import { describe, expect, it } from 'vitest';
import { drawn, gatewayEndpoint, interfaceEndpoint, isolatedGroup, vpc } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { addWorkload } from './add-workload.ts';
import { adjustments } from './adjustments.ts';
import { addGatewayEndpoint } from './new-endpoints.ts';
import type { Proposed } from './proposal.ts';

const data = isolatedGroup('Data', { cidrMask: 24 });
const other = isolatedGroup('Other', { cidrMask: 24 });

function made(design: Design, proposed: Proposed) {
  const after = proposed.ok ? apply(design, proposed.value.command) : proposed;
  return after.ok && proposed.ok ? thingById(after.value, proposed.value.select ?? '') : undefined;
}

describe('a new endpoint', () => {
  it('leads to the first service that the VPC has no gateway endpoint for, and is called like it', () => {
    const empty = drawn(vpc('V', {}, data));
    expect(made(empty, addGatewayEndpoint(empty, 'v'))).toMatchObject({
      service: 's3',
      label: 'S3',
      constructId: 'S3',
    });
    const one = drawn(vpc('V', {}, data, gatewayEndpoint('S3')));
    expect(made(one, addGatewayEndpoint(one, 'v'))).toMatchObject({
      service: 'dynamodb',
      constructId: 'DynamoDB',
    });
  });

  it('stands in a row, for what machines there most often need', () => {
    const design = drawn(vpc('V', {}, data, interfaceEndpoint('ssm')));
    const proposed = addWorkload(design, 'interface-endpoint', { group: 'v-data' });
    expect(made(design, proposed)).toMatchObject({
      service: 'ssmmessages',
      label: 'ssmmessages',
      constructId: 'Ssmmessages',
      subnetGroup: 'v-data',
    });
  });
});

describe('another service', () => {
  const design = drawn(
    vpc(
      'V',
      {},
      data,
      interfaceEndpoint('ssm', { service: 'ssm' }),
      interfaceEndpoint('Keys', { service: 'kms' }),
    ),
  );
  const labelAfter = (id: string, service: string) => {
    const thing = thingById(design, id);
    return thing && adjustments(design, thing, 'service', service).commands;
  };

  it('gives its name to an endpoint that is called like the one before', () => {
    expect(labelAfter('v-ssm', 'ecr.dkr')).toEqual([
      { do: 'set-field', id: 'v-ssm', field: 'label', value: 'ecr.dkr' },
    ]);
  });

  it('leaves a name that a person gave, and one while nothing is typed', () => {
    expect(labelAfter('v-keys', 'sts')).toEqual([]);
    expect(labelAfter('v-ssm', '')).toEqual([]);
  });
});

describe('a subnet group that goes', () => {
  const endpoint = gatewayEndpoint('S3', { subnetGroups: ['v-data', 'v-other'] });
  const without = (...gone: readonly string[]) =>
    gone.reduce(
      (design, id) => {
        const applied = apply(design, { do: 'remove-thing', id });
        return applied.ok ? applied.value : design;
      },
      drawn(vpc('V', {}, data, other, endpoint)),
    );

  it('leaves the list of an endpoint, but never opens all route tables to it', () => {
    expect(thingById(without('v-data'), 'v-s3')).toMatchObject({ subnetGroups: ['v-other'] });
    expect(thingById(without('v-data', 'v-other'), 'v-s3')).toMatchObject({ subnetGroups: ['v-other'] });
  });
});
