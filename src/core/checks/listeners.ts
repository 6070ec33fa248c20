import { finding } from '../base/finding.ts';
import type { Check } from './check.ts';

/** Answers with a status that is none: the CDK's validator knows 2xx, 4xx and 5xx. */
export const listenerAnswers: Check = ({ design }) =>
  design.things.flatMap((thing) => {
    if (thing.kind !== 'listener' || thing.action !== 'fixed-response') return [];
    const { id, label: name, statusCode: status = 200 } = thing;
    const at = { id, field: 'statusCode' };
    return Math.floor(status / 100) === 3 ? [finding('listener/status-code', at, { name, status })] : [];
  });
