import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { VpnAlarm } from '../kinds/index.ts';
import { drawn, foundBy, inStack, isolatedGroup, vpc, vpnConnection } from './test-design.ts';
import { alarmNames, alarmTags, alarmTopics } from './vpn-alarms.ts';

const alarm: VpnAlarm = { metric: 'tunnel-state', comparison: 'less', threshold: 1, evaluationPeriods: 3 };
const called = (alarmName: string): VpnAlarm => ({ ...alarm, alarmName });
const data = isolatedGroup('Data');

it('finds the second alarm of a name, whatever it is over', () => {
  const office = vpnConnection('Office', { alarms: [alarm, called('down'), called('slow')] });
  const design = drawn(vpc('V', { vpnAlarms: [called('down')] }, data, office), vpc('W', {}, data));
  const at = { id: 'v-office', field: 'alarms', item: 1 };
  expect(foundBy(alarmNames, design)).toEqual([finding('vpn/alarm-name-twice', at, { alarmName: 'down' })]);
});

it('finds tags without a value on a VPC with alarms and on its stack, not on others', () => {
  const tags = [
    { key: 'team', value: 'network' },
    { key: 'core', value: '' },
  ];
  const office = vpnConnection('Office', { alarms: [alarm] });
  const design = inStack({ tags }, drawn(vpc('V', { tags }, data, office), vpc('W', { tags }, data)));
  expect(foundBy(alarmTags, design).map(({ at }) => at)).toEqual([
    { id: 'stack', field: 'tags', item: 1 },
    { id: 'v', field: 'tags', item: 1 },
  ]);
  expect(foundBy(alarmTags, drawn(vpc('V', { tags }, data, vpnConnection('Office'))))).toEqual([]);
});

it('finds tags without a value on a connection with alarms, not on one without', () => {
  const tags = [{ key: 'core', value: '' }];
  const watched = vpnConnection('Office', { alarms: [alarm], tags });
  const design = drawn(vpc('V', {}, data, watched, vpnConnection('Home', { tags })));
  expect(foundBy(alarmTags, design)).toEqual([
    finding(
      'tag/empty-on-alarms',
      { id: 'v-office', field: 'tags', item: 0 },
      { name: 'Office', key: 'core' },
    ),
  ]);
});

it('finds topics of another region, where the stack says its own', () => {
  const telling = (region: string): VpnAlarm => ({
    ...alarm,
    topicArn: `arn:aws:sns:${region}:123456789012:on-call`,
  });
  const alarms = [telling('eu-central-1'), telling('us-east-1')];
  const design = drawn(vpc('V', {}, data, vpnConnection('Office', { alarms })));
  const frankfurt = { environment: { type: 'region', region: 'eu-central-1' } } as const;
  const at = { id: 'v-office', field: 'alarms', item: 1 };
  const facts = { name: 'Office', topicRegion: 'us-east-1', region: 'eu-central-1' };
  expect(foundBy(alarmTopics, inStack(frankfurt, design))).toEqual([
    finding('vpn/topic-elsewhere', at, facts),
  ]);
  expect(foundBy(alarmTopics, design)).toEqual([]);
});
