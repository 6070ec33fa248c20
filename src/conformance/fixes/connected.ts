import { existingGroup } from '../../core/checks/test-design.ts';
import type { Call, ImportedSecurityGroup, SecurityGroup, Thing } from '../../core/kinds/index.ts';
import type { Fault } from '../random/faults/fault.ts';
import { aVpc } from './edited.ts';

/** A connection, of the security group `Web` unless it says otherwise. */
export type SaidCall = Omit<Call, 'id' | 'on'> & { readonly on?: string };

/** Connections of a security group in one of the VPCs, in place of all others. */
export function wired(
  calls: (choice: number) => readonly SaidCall[],
  fields: (choice: number) => Partial<SecurityGroup> = () => ({}),
  beside: (choice: number) => readonly (readonly Thing[])[] = () => [],
): Fault {
  return (design, choice) => {
    const vpc = aVpc(design, choice);
    if (!vpc) return design;
    const web: Thing = {
      id: 'web-group',
      kind: 'security-group',
      parent: vpc.id,
      label: 'Web',
      constructId: 'WebGroup',
      ...fields(choice),
    };
    const others = beside(choice)
      .flat()
      .map((thing): Thing => ({ ...thing, parent: vpc.parent }));
    return {
      ...design,
      things: [...design.things, web, ...others],
      calls: calls(choice).map((call, index) => ({ id: `faulty-call-${index}`, on: web.id, ...call })),
    };
  };
}

export function called(call: (choice: number) => SaidCall): Fault {
  return wired((choice) => [call(choice)]);
}

/** Rules for the ports of an existing group, in and out. */
export function existing(fields: Partial<ImportedSecurityGroup>): Fault {
  return wired(
    (choice) => [
      {
        on: 'legacy',
        verb: choice % 2 === 0 ? 'allowTo' : 'addEgressRule',
        other: 'web-group',
        port: 'allTcp',
      },
    ],
    () => ({}),
    () => [existingGroup('Legacy', { constructId: 'FaultyLegacy', ...fields })],
  );
}
