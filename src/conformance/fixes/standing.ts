import { groupsOf } from '../../core/design/queries.ts';
import type { Database, Instance, Listener, SubnetGroup, Thing } from '../../core/kinds/index.ts';
import type { Fault } from '../random/faults/fault.ts';
import { aVpc, everyGroup, withoutPublicIp } from './edited.ts';

/** A machine in one of the VPCs. */
export function placed(fields: (choice: number, group: string) => Partial<Instance>): Fault {
  return standing('instance', fields);
}

/** Something that stands in subnets of one of the VPCs. */
export function standing(
  kind: 'instance' | 'auto-scaling-group' | 'load-balancer' | 'database',
  fields: (choice: number, group: string) => object,
): Fault {
  return (design, choice) => {
    const vpc = aVpc(design, choice);
    if (!vpc) return design;
    const machine = {
      id: 'faulty-machine',
      kind,
      parent: vpc.id,
      label: 'Faulty',
      constructId: 'FaultyMachine',
      instanceType: 't3.micro',
      ...fields(choice, groupsOf(design, vpc)[0]?.id ?? ''),
    };
    // The fields are those of the kind.
    return { ...design, things: [...design.things, machine as Thing] };
  };
}

/** A database in one of the VPCs, of which every group is of this type. */
export function storing(
  fields: (choice: number, group: string) => Partial<Database>,
  subnetType: SubnetGroup['subnetType'] = 'isolated',
): Fault {
  return (design, choice) =>
    standing('database', (_, group) => ({
      engine: 'postgres',
      engineVersion: '16',
      instanceType: 'm5.large',
      ...fields(choice, group),
    }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType })),
      choice,
    );
}

/** A load balancer with a listener in one of the VPCs. */
export function listening(fields: (choice: number) => Partial<Listener>): Fault {
  return (design, choice) => {
    const placed = standing('load-balancer', () => ({}))(design, choice);
    const listener: Thing = {
      id: 'faulty-listener',
      kind: 'listener',
      parent: 'faulty-machine',
      label: 'Http',
      constructId: 'Http',
      ...fields(choice),
    };
    return { ...placed, things: [...placed.things, listener] };
  };
}
