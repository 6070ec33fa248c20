import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { flowLogTags } from './flow-log-tags.ts';
import { drawn, flowLog, foundBy, isolatedGroup, vpc } from './test-design.ts';

const tags = [{ key: 'cost', value: 'a, b' }];
const data = isolatedGroup('Data', { tags });

it('finds tags of a flow log that makes a role or log group, not of one that makes nothing', () => {
  const archive = flowLog('Archive', { destination: 's3', bucket: 'archive', tags });
  const design = drawn(vpc('V', {}, data, flowLog('Log', { tags }), archive));
  expect(foundBy(flowLogTags, design)).toEqual([
    finding(
      'tag/not-for-flow-logs',
      { id: 'v-log', field: 'tags', item: 0 },
      { name: 'Log', key: 'cost', value: 'a, b' },
    ),
  ]);
});

it('takes tags of a group, which reach nothing but the flow log in it', () => {
  expect(foundBy(flowLogTags, drawn(vpc('V', {}, data, flowLog('Log', { group: 'v-data' }))))).toEqual([]);
});

it('takes a name of the VPC that what flow logs share does not carry', () => {
  const named = (own: readonly { readonly key: string; readonly value: string }[]) =>
    drawn(vpc('V', { vpcName: 'a, b' }, data, flowLog('Log', { group: 'v-data', tags: own })));
  expect(foundBy(flowLogTags, named([])).map(({ at }) => at)).toEqual([{ id: 'v', field: 'vpcName' }]);
  expect(foundBy(flowLogTags, named([{ key: 'Name', value: 'logs' }]))).toEqual([]);
});
