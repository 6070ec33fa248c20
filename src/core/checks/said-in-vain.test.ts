import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Instance } from '../kinds/index.ts';
import { saidInVain } from './said-in-vain.ts';
import { autoScalingGroup, drawn, foundBy, instance, vpc } from './test-design.ts';

const found = (fields: Partial<Instance>) =>
  foundBy(saidInVain, drawn(vpc('Orders', {}, instance('Web', fields))));

it('names what is said of a root volume without a size', () => {
  const at = { id: 'orders-web', field: 'rootVolumeSize' };
  const said = '“Root volume type” and “Root volume encrypted”';
  expect(found({ rootVolumeType: 'gp3', rootVolumeEncrypted: true })).toEqual([
    finding('machine/volume-without-size', at, { name: 'Web', said }),
  ]);
  expect(found({ rootVolumeType: 'gp3', rootVolumeSize: 8 })).toEqual([]);
});

it('finds outbound restrictions of machines that carry groups', () => {
  const fields = { allowAllOutbound: false, securityGroups: ['api'] };
  const at = { id: 'orders-web', field: 'allowAllOutbound' };
  expect(found(fields)).toEqual([finding('machine/outbound-ignored', at, { name: 'Web' })]);
  expect(foundBy(saidInVain, drawn(vpc('V', {}, autoScalingGroup('Asg', fields))))).toHaveLength(1);
  expect(found({ allowAllOutbound: false })).toEqual([]);
  expect(found({ ...fields, allowAllOutbound: true })).toEqual([]);
});
