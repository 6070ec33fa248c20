import { describe, expect, it } from 'vitest';
import {
  autoScalingGroup,
  connecting,
  drawn,
  instance,
  isolatedGroup,
  listener,
  loadBalancer,
  privateGroup,
  publicGroup,
  securityGroup,
  vpc,
} from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import { perform, startHistory, undo } from '../commands/history.ts';
import { callsOf, thingById, vpcsOf } from '../design/queries.ts';
import type { Call, Listener, Output } from '../kinds/index.ts';
import { removeThings } from './remove.ts';

const over = (group: string, constructId: string): Output => ({
  of: 'subnet-ids',
  group: `v-${group}`,
  constructId,
});
const design = drawn(
  vpc(
    'V',
    {
      natSubnetGroup: 'v-ingress',
      outputs: [
        over('application', 'ApplicationSubnetIds'),
        over('data', 'DataSubnetIds'),
        { ...over('data', 'DataTables'), of: 'route-table-ids' },
        { of: 'vpc-id', constructId: 'VId' },
      ],
    },
    publicGroup('Ingress'),
    privateGroup('Application'),
    isolatedGroup('Data'),
    isolatedGroup('Batch'),
  ),
);

const proposed = (...ids: readonly string[]) => {
  const result = removeThings(design, ids);
  if (!result.ok) throw new Error('refused');
  return result.value;
};

describe('removing an arrow to a target', () => {
  const listening = drawn(
    vpc(
      'V',
      {},
      loadBalancer('Alb'),
      listener('Http', 'v-alb', { targets: ['v-fleet', 'v-web'], targetPort: 8080 }),
      autoScalingGroup('Fleet'),
      instance('Web'),
    ),
  );
  const requests: Call = {
    id: 'requests',
    verb: 'allowTo',
    on: 'v-alb-http',
    other: 'v-web',
    port: 'tcp',
    fromPort: 8080,
  };
  const left = (...ids: readonly string[]) => {
    const design = connecting([requests], listening);
    const proposed = removeThings(design, ids);
    const after = proposed.ok ? apply(design, proposed.value.command) : undefined;
    if (!after?.ok) throw new Error('refused');
    const { targets } = thingById(after.value, 'v-alb-http') as Listener;
    return {
      label: proposed.ok ? proposed.value.label : undefined,
      targets,
      calls: callsOf(after.value).length,
    };
  };

  it('takes the target away', () => {
    expect(left('v-alb-http/v-fleet')).toEqual({
      label: 'Delete the connection',
      targets: ['v-web'],
      calls: 1,
    });
  });

  it('takes the connection of an instance away with it', () => {
    expect(left('requests')).toMatchObject({ targets: ['v-fleet'], calls: 0 });
    expect(left('requests', 'v-alb-http/v-fleet')).toMatchObject({ targets: undefined, calls: 0 });
  });

  it('goes with its VPC, whose workloads are counted too', () => {
    const design = connecting([requests], listening);
    const proposed = removeThings(design, ['v']);
    expect(proposed.ok && proposed.value).toMatchObject({
      label: 'Delete V with 3 workloads and 2 connections',
      says: 'Deleted V with 3 workloads and 2 connections.',
    });
  });

  it('is counted where a box goes', () => {
    expect(left('v-fleet')).toMatchObject({ label: 'Delete Fleet and 1 connection', targets: ['v-web'] });
  });
});

describe('removeThings', () => {
  it('says what goes with a group', () => {
    expect(proposed('v-application')).toMatchObject({
      label: 'Delete Application and the output ApplicationSubnetIds',
      says: 'Application is deleted, and the output ApplicationSubnetIds with it.',
    });
    expect(proposed('v-data')).toMatchObject({
      label: 'Delete Data and its 2 outputs',
      says: 'Data is deleted, and the outputs DataSubnetIds, DataTables with it.',
    });
    expect(proposed('v-ingress')).toMatchObject({
      label: 'Delete Ingress',
      says: 'Ingress is deleted; NAT gateways stand in the first public subnets again.',
    });
  });

  it('says nothing where nothing else goes, or where it all stood in what goes', () => {
    expect(proposed('v-batch')).not.toHaveProperty('says');
    expect(proposed('v')).toMatchObject({ label: 'Delete V' });
    expect(proposed('v')).not.toHaveProperty('says');
  });

  it('counts several', () => {
    expect(proposed('v-application', 'v-data')).toMatchObject({
      label: 'Delete 2 boxes and their 3 outputs',
      says: '2 boxes are deleted, and the outputs ApplicationSubnetIds, DataSubnetIds, DataTables with them.',
    });
  });

  it('is one step: undo brings group and outputs back', () => {
    const { command, label } = proposed('v-data');
    const done = perform(startHistory<undefined>(design), { command, label, selection: undefined });
    if (!done.ok) throw new Error('refused');
    expect(vpcsOf(done.value.design)[0]?.outputs).toHaveLength(2);
    expect(undo(done.value).design).toEqual(design);
  });

  it('is refused where there is nothing to delete', () => {
    expect(removeThings(design, [])).toEqual({ ok: false, problems: [] });
  });

  it('counts the connections that go along', () => {
    const connected = connecting(
      [
        { id: 'one', verb: 'allowInternally', on: 'w-web', port: 'allTcp' },
        { id: 'two', verb: 'allowTo', on: 'w-data', other: 'w-web', port: 'tcp', fromPort: 80 },
        { id: 'three', verb: 'allowInternally', on: 'w-data', port: 'allTcp' },
      ],
      drawn(vpc('W', {}, securityGroup('Web'), securityGroup('Data'))),
    );
    const said = (...ids: readonly string[]) => {
      const result = removeThings(connected, ids);
      return result.ok ? [result.value.label, result.value.says] : undefined;
    };
    expect(said('w-web')).toEqual(['Delete Web and 2 connections', 'Deleted Web and 2 connections.']);
    expect(said('w')).toEqual(['Delete W and 3 connections', 'Deleted W and 3 connections.']);
    expect(said('w-web', 'three')).toEqual([
      'Delete Web and 3 connections',
      'Deleted Web and 3 connections.',
    ]);
    expect(said('one')).toEqual(['Delete the connection', undefined]);
    expect(said('one', 'two')).toEqual(['Delete 2 connections', undefined]);
  });

  it('counts the connections of a load balancer and its listeners, and the workloads that lose their subnets', () => {
    const standing = connecting(
      [
        { id: 'one', verb: 'allowDefaultPortFrom', on: 'v-lb-http', other: 'v-app' },
        { id: 'two', verb: 'allowTo', on: 'v-lb', other: 'v-app', port: 'tcp', fromPort: 8080 },
        { id: 'three', verb: 'allowInternally', on: 'v-app', port: 'allTcp' },
      ],
      drawn(
        vpc(
          'V',
          {},
          privateGroup('Private'),
          loadBalancer('Lb', { subnetGroup: 'v-private' }),
          listener('Http', 'v-lb'),
          autoScalingGroup('App', { subnetGroup: 'v-private' }),
          instance('Job'),
        ),
      ),
    );
    const said = (...ids: readonly string[]) => {
      const result = removeThings(standing, ids);
      return result.ok ? result.value : undefined;
    };
    expect(said('v-lb')?.says).toBe('Deleted Lb and 2 connections.');
    expect(said('v-private')?.says).toBe('Private is deleted; 2 workloads stand in no subnet now.');
    expect(said('v-private', 'v-lb', 'v-app')?.label).toBe('Delete 3 boxes and 3 connections');
  });
});

describe('workloads of a subnet group that is removed', () => {
  const standing = drawn(
    vpc(
      'V',
      {},
      publicGroup('Ingress'),
      privateGroup('App'),
      isolatedGroup('Data'),
      privateGroup('Kept', { reserved: true }),
      privateGroup('Batch'),
      privateGroup('Jobs'),
      loadBalancer('Lb', { subnetGroup: 'v-ingress' }),
      autoScalingGroup('Fleet', { subnetGroup: 'v-app', zones: [2] }),
      instance('Cron', { subnetGroup: 'v-jobs' }),
    ),
  );
  const without = (...ids: readonly string[]) => {
    const result = removeThings(standing, ids);
    const applied = result.ok ? apply(standing, result.value.command) : undefined;
    if (!result.ok || !applied?.ok) throw new Error('refused');
    const groupOf = (id: string) => Reflect.get(thingById(applied.value, id) ?? {}, 'subnetGroup');
    return {
      says: result.value.says,
      fleet: groupOf('v-fleet'),
      cron: groupOf('v-cron'),
      lb: groupOf('v-lb'),
    };
  };

  it('go to the nearest one of the same type, in the same step', () => {
    expect(without('v-app')).toMatchObject({
      says: 'App is deleted; 1 workload moves to Batch.',
      fleet: 'v-batch',
    });
    expect(without('v-app', 'v-batch')).toMatchObject({ fleet: 'v-jobs' });
    expect(without('v-app', 'v-jobs').says).toBe('2 boxes are deleted; 2 workloads move to Batch.');
  });

  it('stay behind where there is none: nothing gets into public subnets, or out of them, by itself', () => {
    expect(without('v-ingress')).toMatchObject({
      says: 'Ingress is deleted; 1 workload stands in no subnet now.',
      lb: 'v-ingress',
    });
    expect(without('v-app', 'v-batch', 'v-jobs').says).toBe(
      '3 boxes are deleted; 2 workloads stand in no subnet now.',
    );
  });
});
