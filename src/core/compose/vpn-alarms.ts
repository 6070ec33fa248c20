import type { Place } from '../base/place.ts';
import type { VpnAlarm } from '../kinds/index.ts';
import {
  constructIn,
  creation,
  field,
  literal,
  member,
  methodCall,
  reference,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Expression, Statement, Struct } from '../plan/plan.ts';

/** What alarms are over: one connection, or all of them. */
interface Watched {
  /** What they are made in. */
  readonly within: Expression;
  readonly origin: Place;
  /** What that is called in code. */
  readonly called: string;
  /** The construct id without the number, and the metric, by the name that methods of the library have in common. */
  readonly idOf: (metric: string) => string;
  readonly metricOf: (metric: string) => Expression;
}

/** `cloudwatch.Alarm`s, each made in what it watches, so that its id has to be unique there alone. */
export function alarmStatements(
  alarms: readonly VpnAlarm[],
  { within, origin, called, idOf, metricOf }: Watched,
): readonly Statement[] {
  return alarms.flatMap((alarm, item): readonly Statement[] => {
    const at = { ...origin, item };
    const metric = metricNames[alarm.metric];
    const id = `${idOf(metric)}Alarm${item + 1}`;
    const expression = constructIn(within, 'aws_cloudwatch.Alarm', id, alarmProps(alarm, metricOf(metric)));
    if (alarm.topicArn === undefined) return [{ origin: at, expression }];
    const name = `${origin.id} ${id}`;
    return [
      { origin: at, name, called: `${respellConstructId(called)}/${id}`, expression },
      { origin: at, expression: tellTopic(reference(name), alarm.topicArn) },
    ];
  });
}

function alarmProps(alarm: VpnAlarm, metric: Expression): Struct {
  const { comparison, threshold, evaluationPeriods, treatMissingData, alarmName } = alarm;
  return struct('aws_cloudwatch.AlarmProps', [
    field('metric', metric),
    field('comparisonOperator', member('aws_cloudwatch.ComparisonOperator', comparisons[comparison])),
    field('threshold', literal(threshold)),
    field('evaluationPeriods', literal(evaluationPeriods)),
    treatMissingData === undefined
      ? undefined
      : field('treatMissingData', member('aws_cloudwatch.TreatMissingData', missingData[treatMissingData])),
    alarmName === undefined ? undefined : field('alarmName', literal(alarmName)),
  ]);
}

function tellTopic(alarm: Expression, arn: string): Expression {
  const topic = staticCall('aws_sns.Topic', 'fromTopicArn', alarm, literal('Topic'), literal(arn));
  return methodCall(alarm, 'addAlarmAction', creation('aws_cloudwatch_actions.SnsAction', topic));
}

const metricNames = {
  'tunnel-state': 'TunnelState',
  'tunnel-data-in': 'TunnelDataIn',
  'tunnel-data-out': 'TunnelDataOut',
} as const satisfies Record<VpnAlarm['metric'], string>;

const comparisons = {
  less: 'LESS_THAN_THRESHOLD',
  'less-or-equal': 'LESS_THAN_OR_EQUAL_TO_THRESHOLD',
  greater: 'GREATER_THAN_THRESHOLD',
  'greater-or-equal': 'GREATER_THAN_OR_EQUAL_TO_THRESHOLD',
} as const satisfies Record<VpnAlarm['comparison'], string>;

const missingData = {
  missing: 'MISSING',
  breaching: 'BREACHING',
  'not-breaching': 'NOT_BREACHING',
  ignore: 'IGNORE',
} as const satisfies Record<NonNullable<VpnAlarm['treatMissingData']>, string>;
