import type { Tag } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import type { Id, Place } from '../base/place.ts';
import { regionOf, stackById, stackIdOf, vpcById, vpcsOf } from '../design/queries.ts';
import type { Thing, VpnAlarm } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Alarms are called once in a stack. */
export const alarmNames: Check = ({ design }) => {
  const taken = new Set<string>();
  return design.things.flatMap((thing): readonly Finding[] => {
    const { field, alarms } = alarmsOf(thing);
    return alarms.flatMap(({ alarmName }, item) => {
      const key = `${stackIdOf(design, thing)} ${alarmName}`;
      if (alarmName === undefined) return [];
      if (taken.has(key))
        return [finding('vpn/alarm-name-twice', { id: thing.id, field, item }, { alarmName })];
      taken.add(key);
      return [];
    });
  });
};

/** An alarm tells topics of its own region only; where the stack may go to any, nobody knows which that is. */
export const alarmTopics: Check = ({ design }) =>
  design.things.flatMap((thing) => {
    const { field, alarms } = alarmsOf(thing);
    const region = alarms.length === 0 ? undefined : regionOf(design, thing);
    return alarms.flatMap(({ topicArn }, item): readonly Finding[] => {
      const topicRegion = topicArn?.split(':')[3];
      if (region === undefined || topicRegion === undefined || topicRegion === region) return [];
      const facts = { name: thing.label, topicRegion, region };
      return [finding('vpn/topic-elsewhere', { id: thing.id, field, item }, facts)];
    });
  });

/** CloudWatch takes no tag without a value, and alarms carry the tags of their connection, their VPC and its stack. */
export const alarmTags: Check = ({ design }) => {
  const alarmed = design.things.flatMap((thing) => {
    if (alarmsOf(thing).alarms.length === 0) return [];
    return thing.kind === 'vpc' ? [thing] : (vpcById(design, thing.parent) ?? []);
  });
  const vpcs = vpcsOf(design).filter((vpc) => alarmed.includes(vpc));
  const stacks = new Set(vpcs.map(({ parent }) => stackById(design, parent)));
  return [
    ...[...stacks].flatMap((stack) => (stack ? emptyTags(stack.tags, stack.id, stack.name) : [])),
    ...vpcs.flatMap(({ id, label, tags }) => emptyTags(tags, id, label)),
    ...design.things.flatMap((thing) =>
      thing.kind === 'vpn-connection' && alarmsOf(thing).alarms.length > 0
        ? emptyTags(thing.tags, thing.id, thing.label)
        : [],
    ),
  ];
};

function emptyTags(tags: readonly Tag[] | undefined, id: Id, name: string): readonly Finding[] {
  return (tags ?? []).flatMap(({ key, value }, item) => {
    const at: Place = { id, field: 'tags', item };
    return value === '' ? [finding('tag/empty-on-alarms', at, { name, key })] : [];
  });
}

function alarmsOf(thing: Thing): { readonly field: string; readonly alarms: readonly VpnAlarm[] } {
  if (thing.kind === 'vpc') return { field: 'vpnAlarms', alarms: thing.vpnAlarms ?? [] };
  return { field: 'alarms', alarms: thing.kind === 'vpn-connection' ? (thing.alarms ?? []) : [] };
}
