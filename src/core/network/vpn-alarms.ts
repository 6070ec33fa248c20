import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct } from '../plan/plan.ts';
import { evaluate, type Names } from './evaluate.ts';
import { missing, type Value } from './runtime.ts';
import { fieldOf, numberOf, textOf } from './values.ts';
import type { VpcNetwork } from './vpc-network.ts';
import type { AddedToVpc, AlarmNetwork, MetricNetwork, VpnConnectionNetwork } from './vpn-network.ts';

/** An alarm while statements say whom it tells. */
export interface AlarmDraft {
  readonly made: AlarmNetwork;
  readonly actions: string[];
}

/** What was added to a VPC after it was made, while statements may still add to that. */
export type AddedDraft =
  | {
      readonly is: 'vpn-connection';
      readonly connection: VpnConnectionNetwork;
      readonly alarms: AlarmDraft[];
    }
  | { readonly is: 'alarm'; readonly alarm: AlarmDraft };

/** @param tags those that were added to a connection */
export function finishAdded(added: AddedDraft, tags: readonly Tag[]): AddedToVpc {
  return added.is === 'alarm'
    ? finishAlarm(added.alarm)
    : withAdditions(added.connection, tags, ...added.alarms.map(finishAlarm));
}

function finishAlarm({ made, actions }: AlarmDraft): AlarmNetwork {
  return withActions(made, ...actions);
}

const withActions = memoByIdentity(
  (made: AlarmNetwork, ...actions: readonly string[]): AlarmNetwork =>
    actions.length === 0 ? made : { ...made, actions },
);

const withAdditions = memoByIdentity(
  (
    connection: VpnConnectionNetwork,
    tags: readonly Tag[],
    ...alarms: readonly AlarmNetwork[]
  ): VpnConnectionNetwork =>
    tags.length === 0 && alarms.length === 0 ? connection : { ...connection, alarms, tags },
);

/** `cloudwatch.Alarm` in a VPC or in one of its connections. */
export function alarmDraft(
  construct: Construct,
  origin: Place,
  { id: vpcId }: VpcNetwork,
  connection: VpnConnectionNetwork | undefined,
  names: Names,
): AlarmDraft | undefined {
  const metric = fieldOf(construct.props ? evaluate(construct.props, names) : missing, 'metric');
  if (metric?.is !== 'object' || metric.object.type !== 'metric') return undefined;
  const { name, connection: watched } = metric.object.metric;
  return { made: madeAlarm(construct, origin, vpcId, connection?.id, name, watched), actions: [] };
}

/** Remembered with its statement; all that it speaks of stands beside it. */
const madeAlarm = memoByIdentity(
  (
    construct: Construct,
    origin: Place,
    vpcId: string,
    connection: string | undefined,
    metricName: MetricNetwork['name'],
    watched: string | undefined,
  ): AlarmNetwork => {
    const props = construct.props ? evaluate(construct.props, new Map()) : missing;
    const path = [vpcId, ...(connection === undefined ? [] : [respellConstructId(connection)])];
    const missingData = fieldOf(props, 'treatMissingData');
    const alarmName = textOf(fieldOf(props, 'alarmName'));
    return {
      is: 'alarm',
      origin,
      logicalId: logicalId(...path, respellConstructId(construct.id), 'Resource'),
      metric: { name: metricName, ...(watched === undefined ? {} : { connection: watched }) },
      comparison: comparisons[memberOf(fieldOf(props, 'comparisonOperator'))] ?? '',
      threshold: numberOf(fieldOf(props, 'threshold')) ?? 0,
      evaluationPeriods: numberOf(fieldOf(props, 'evaluationPeriods')) ?? 0,
      ...(missingData ? { treatMissingData: missingDataValues[memberOf(missingData)] ?? '' } : {}),
      ...(alarmName === undefined ? {} : { alarmName }),
      actions: [],
    };
  },
);

function memberOf(value: Value | undefined): string {
  return value?.is === 'member' ? value.name : '';
}

const comparisons: Readonly<Record<string, string>> = {
  LESS_THAN_THRESHOLD: 'LessThanThreshold',
  LESS_THAN_OR_EQUAL_TO_THRESHOLD: 'LessThanOrEqualToThreshold',
  GREATER_THAN_THRESHOLD: 'GreaterThanThreshold',
  GREATER_THAN_OR_EQUAL_TO_THRESHOLD: 'GreaterThanOrEqualToThreshold',
};

const missingDataValues: Readonly<Record<string, string>> = {
  MISSING: 'missing',
  BREACHING: 'breaching',
  NOT_BREACHING: 'notBreaching',
  IGNORE: 'ignore',
};
