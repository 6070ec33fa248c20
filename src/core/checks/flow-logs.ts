import { type Finding, finding } from '../base/finding.ts';
import { nearest } from '../base/nearest.ts';
import { DEFAULT_FIELDS, defaultLogFields, logFields } from '../catalog/log-fields.ts';
import { thingsByParent } from '../design/queries.ts';
import type { FlowLog } from '../kinds/index.ts';
import type { Check } from './check.ts';

/**
 * Flow logs: of which group, that no two write the same to one destination, and what their records hold.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
 */
export const flowLogs: Check = ({ design, vpcs }) =>
  vpcs.flatMap(({ vpc, groups }) => {
    const all = (thingsByParent(design.things).get(vpc.id) ?? []).filter((one) => one.kind === 'flow-log');
    return all.flatMap((flowLog, index) => [
      ...noGroup(flowLog),
      ...sameDestination(flowLog, all.slice(0, index)),
      ...formatFindings(flowLog),
    ]);

    function noGroup({ id, label: name, group }: FlowLog): readonly Finding[] {
      if (group === undefined) return [];
      const named = groups.find((one) => one.id === group);
      if (named && !named.reserved) return [];
      const facts = { name, vpc: vpc.label, ...(named ? { group: named.label } : {}) };
      return [finding('flow-log/no-group', { id, field: 'group' }, facts)];
    }
  });

/** AWS makes one flow log of a resource, a kind of traffic and a destination (`FlowLogAlreadyExists`). */
function sameDestination(flowLog: FlowLog, before: readonly FlowLog[]): readonly Finding[] {
  const destination = existingDestination(flowLog);
  if (!destination) return [];
  const other = before.find(
    (one) =>
      one.group === flowLog.group &&
      (one.trafficType ?? 'all') === (flowLog.trafficType ?? 'all') &&
      existingDestination(one)?.at === destination.at,
  );
  if (!other) return [];
  const { id, label: name } = flowLog;
  const facts = { name, other: other.label, destination: destination.called };
  return [finding('flow-log/same-destination', { id, field: destination.field }, facts)];
}

interface ExistingDestination {
  readonly field: 'logGroupName' | 'bucket' | 'deliveryStreamArn';
  readonly called: string;
  /** The same for two only where it is one place. */
  readonly at: string;
}

/** What is there already, which two flow logs may share; what is made for each they can't. */
function existingDestination(flowLog: FlowLog): ExistingDestination | undefined {
  const { logGroupName, bucket, keyPrefix = '', deliveryStreamArn } = flowLog;
  switch (flowLog.destination ?? 'cloud-watch-logs') {
    case 'cloud-watch-logs':
      return logGroupName === undefined
        ? undefined
        : { field: 'logGroupName', called: logGroupName, at: `logs ${logGroupName}` };
    case 's3': {
      if (bucket === undefined) return undefined;
      const name = bucket.slice(bucket.lastIndexOf(':') + 1);
      const path = `${name}/${keyPrefix.replace(/\/$/, '')}`;
      return { field: 'bucket', called: keyPrefix === '' ? name : path, at: `s3 ${path}` };
    }
    case 'firehose':
      return deliveryStreamArn === undefined
        ? undefined
        : { field: 'deliveryStreamArn', called: deliveryStreamArn, at: deliveryStreamArn };
  }
}

function formatFindings({ id, label: name, logFormat = [] }: FlowLog): readonly Finding[] {
  const at = { id, field: 'logFormat' };
  if (isDefault(logFormat)) return [finding('flow-log/default-format', at, { name })];
  const taken = new Set<string>();
  return logFormat.flatMap((field, item): readonly Finding[] => {
    const place = { ...at, item };
    const fields = field === DEFAULT_FIELDS ? defaultLogFields : [field];
    const again = fields.find((one) => taken.has(one));
    for (const one of fields) taken.add(one);
    if (again !== undefined) return [finding('flow-log/field-twice', place, { name, field: again })];
    if (field === DEFAULT_FIELDS || logFields.includes(field)) return [];
    const meant = nearest(field, logFields);
    const facts = { name, field, ...(meant === undefined ? {} : { nearest: meant }) };
    return [finding('flow-log/unknown-field', place, facts)];
  });
}

function isDefault(format: readonly string[]): boolean {
  const said = format.length === 1 && format[0] === DEFAULT_FIELDS ? defaultLogFields : format;
  return said.join(' ') === defaultLogFields.join(' ');
}
