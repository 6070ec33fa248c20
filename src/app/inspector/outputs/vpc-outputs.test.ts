import { describe, expect, it } from 'vitest';
import { type Design, groupsOf, vpcsOf } from '../../../core/index.ts';
import { starters } from '../../../examples/index.ts';
import { outputWords, proposedOutputs, withName } from './vpc-outputs.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;
const [vpc] = vpcsOf(founding);
if (!vpc) throw new Error('no VPC');
const groups = groupsOf(founding, vpc);

describe('proposedOutputs', () => {
  it('proposes the VPC, each group’s subnets and route tables, and the NAT addresses', () => {
    expect(proposedOutputs([], groups).map((output) => outputWords(output, groups))).toEqual([
      'VPC ID',
      'Subnet IDs of Ingress',
      'Subnet IDs of Application',
      'Subnet IDs of Database',
      'Route table IDs of Ingress',
      'Route table IDs of Application',
      'Route table IDs of Database',
      'NAT addresses',
    ]);
  });

  it('leaves out what is there', () => {
    expect(proposedOutputs([{ of: 'vpc-id', constructId: 'Id' }], groups)).not.toContainEqual({
      of: 'vpc-id',
    });
  });
});

describe('withName', () => {
  it('names an output after what it hands out, under a free name', () => {
    expect(withName({ of: 'subnet-ids', group: 'ingress' }, vpc, groups, []).constructId).toBe(
      'IngressSubnetIds',
    );
    expect(withName({ of: 'vpc-id' }, vpc, groups, ['TheVPCId']).constructId).toBe('TheVPCId2');
  });
});
