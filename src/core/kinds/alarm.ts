import type { Fields, ValuesOf } from '../base/fields.ts';

/** A CloudWatch alarm over a metric of VPN tunnels, in periods of five minutes: `cloudwatch.Alarm`. */
export const alarmFields = {
  metric: {
    type: 'choice',
    label: 'Metric',
    says: 'What is watched.',
    search: ['metricName', 'TunnelState', 'TunnelDataIn', 'TunnelDataOut'],
    required: true,
    options: [
      {
        value: 'tunnel-state',
        label: 'Tunnel state',
        says: '1 is up, 0 is down; the average over the tunnels',
      },
      {
        value: 'tunnel-data-in',
        label: 'Data in',
        says: 'bytes received through the tunnels in five minutes',
      },
      { value: 'tunnel-data-out', label: 'Data out', says: 'bytes sent through the tunnels in five minutes' },
    ],
  },
  comparison: {
    type: 'choice',
    label: 'Alarm if it is',
    says: 'How the metric is compared with the threshold.',
    search: ['comparisonOperator'],
    required: true,
    options: [
      { value: 'less-or-equal', label: 'at or below', says: 'less than the threshold, or equal' },
      { value: 'less', label: 'below', says: 'less than the threshold' },
      { value: 'greater', label: 'above', says: 'greater than the threshold' },
      { value: 'greater-or-equal', label: 'at or above', says: 'greater than the threshold, or equal' },
    ],
  },
  threshold: {
    type: 'integer',
    label: 'Threshold',
    says: 'A state below 1 means that a tunnel is down, 0 that both are; data is counted in bytes.',
    search: ['threshold'],
    min: 0,
    max: 1_000_000_000_000,
    required: true,
  },
  evaluationPeriods: {
    type: 'integer',
    label: 'For periods',
    says: 'How many periods of five minutes it lasts before the alarm is raised; a day at most.',
    search: ['evaluationPeriods'],
    min: 1,
    max: 288,
    required: true,
  },
  treatMissingData: {
    type: 'choice',
    label: 'Missing data is',
    says: 'What a period without data means.',
    search: ['treatMissingData'],
    default: 'missing',
    options: [
      { value: 'missing', label: 'missing', says: 'nothing is known' },
      { value: 'breaching', label: 'alarming', says: 'as if the threshold were passed' },
      { value: 'not-breaching', label: 'fine', says: 'as if it were not' },
      { value: 'ignore', label: 'ignored', says: 'the alarm stays as it is' },
    ],
  },
  alarmName: {
    type: 'text',
    label: 'Alarm name',
    says: 'What the alarm is called in CloudWatch, unique in account and region; CloudFormation makes one up if none is given.',
    search: ['alarmName'],
    limits: { alphabet: 'line', minLength: 1, maxLength: 255 },
  },
  topicArn: {
    type: 'text',
    label: 'Tell SNS topic',
    says: 'The ARN of a topic that exists and hears of the alarm.',
    search: ['AlarmActions', 'SNS', 'SnsAction', 'notification', 'e-mail'],
    limits: { alphabet: 'topic-arn', minLength: 1, maxLength: 350 },
  },
} as const satisfies Fields;

export type VpnAlarm = ValuesOf<typeof alarmFields>;
