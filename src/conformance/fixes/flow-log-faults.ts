import { groupsOf } from '../../core/design/queries.ts';
import { mapGroups } from '../random/edits.ts';
import { pick } from '../random/faults/fault.ts';
import { logged } from '../random/faults/flow-log-faults.ts';
import type { FaultsWithFixes } from './fault.ts';

export const flowLogFaults: FaultsWithFixes<'flow-log'> = {
  'flow-log/no-group': (design, choice) =>
    logged(
      choice % 2 === 0 ? design : mapGroups(design, (group) => ({ ...group, reserved: true })),
      choice,
      (vpc) => ({ group: choice % 2 === 0 ? 'gone' : (groupsOf(design, vpc)[0]?.id ?? 'gone') }),
    ),
  'flow-log/no-stream': (design, choice) => logged(design, choice, () => ({ destination: 'firehose' })),
  'flow-log/same-destination': (design, choice) => {
    const to = () => ({ logGroupName: '/vpc/twice' });
    return logged(logged(design, choice, to), choice, to);
  },
  'flow-log/field-twice': (design, choice) =>
    logged(design, choice, () => ({
      logFormat: pick(choice, [
        ['vpc-id', 'srcaddr', 'vpc-id'],
        ['srcaddr', 'vpc-id', 'default'],
        ['default', 'action'],
      ]),
    })),
  'flow-log/unknown-field': (design, choice) =>
    logged(design, choice, () => ({ logFormat: ['vpc-id', pick(choice, ['src-addr', 'weather'])] })),
  'flow-log/default-format': (design, choice) => logged(design, choice, () => ({ logFormat: ['default'] })),
};
