import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import { referenceLists } from './reference-lists.ts';
import {
  autoScalingGroup,
  database,
  drawn,
  existingGroup,
  foundBy,
  instance,
  internet,
  isolatedGroup,
  listener,
  loadBalancer,
  securityGroup,
  vpc,
} from './test-design.ts';

const carrying = (...securityGroups: readonly string[]): Design =>
  drawn(
    vpc('Orders', {}, isolatedGroup('Data'), securityGroup('Api'), instance('Web', { securityGroups })),
    vpc('Billing', {}, securityGroup('Api')),
    existingGroup('Legacy'),
    internet('World'),
  );
const at = (item: number) => ({ id: 'orders-web', field: 'securityGroups', item });
const about = { name: 'Web', field: 'Security groups' };
const found = (...groups: readonly string[]) => foundBy(referenceLists, carrying(...groups));

describe('lists that name other things', () => {
  it('may name groups of the same VPC, and existing ones', () => {
    expect(found('orders-api', 'legacy')).toEqual([]);
  });

  it('are found to name what is gone or of another kind', () => {
    expect(found('orders-api', 'gone', 'world')).toEqual([
      finding('list/left-out', at(1), { ...about, entry: 'gone', because: 'gone' }),
      finding('list/left-out', at(2), { ...about, entry: 'World', because: 'other-kind' }),
    ]);
  });

  it('may name groups of another stack', () => {
    const design = carrying('orders-api');
    const second = { id: 'second', name: 'Second', environment: { type: 'agnostic' } } as const;
    const apart: Design = {
      ...design,
      stacks: [...design.stacks, second],
      things: design.things.map((thing) =>
        thing.id === 'orders-api' ? { ...thing, stack: 'second' } : thing,
      ),
    };
    expect(foundBy(referenceLists, apart)).toEqual([]);
  });

  it('are found to name one thing twice, whoever is between', () => {
    expect(found('orders-api', 'legacy', 'orders-api')).toEqual([
      finding('list/twice', at(2), { ...about, entry: 'Api' }),
    ]);
  });

  it('are found to name what is in another VPC', () => {
    const facts = { ...about, vpc: 'Orders', entry: 'Api', otherVpc: 'Billing' };
    expect(found('billing-api')).toEqual([finding('list/other-vpc', at(0), facts)]);
  });

  it('of load balancers, Auto Scaling groups and databases are looked at too', () => {
    const fields = { securityGroups: ['gone'] };
    const design = drawn(
      vpc('V', {}, loadBalancer('Alb', fields), autoScalingGroup('Asg', fields), database('Db', fields)),
    );
    expect(foundBy(referenceLists, design).map(({ at: { id } }) => id)).toEqual(['v-alb', 'v-asg', 'v-db']);
  });

  it('of targets are looked at where requests are forwarded', () => {
    const targets = ['billing-far', 'orders-near', 'orders-near', 'orders-alb'];
    const design = (action: 'forward' | 'redirect') =>
      drawn(
        vpc(
          'Orders',
          {},
          instance('Near'),
          loadBalancer('Alb'),
          listener('Http', 'orders-alb', { action, targets }),
        ),
        vpc('Billing', {}, instance('Far')),
      );
    expect(foundBy(referenceLists, design('forward')).map(({ code, at: { item } }) => [code, item])).toEqual([
      ['list/other-vpc', 0],
      ['list/twice', 2],
      ['list/left-out', 3],
    ]);
    expect(foundBy(referenceLists, design('redirect'))).toEqual([]);
  });

  it('of targets can’t name what is in another stack: it is registered where its listener is', () => {
    const design = drawn(
      vpc(
        'Orders',
        {},
        instance('Near', { stack: 'second' }),
        loadBalancer('Alb'),
        listener('Http', 'orders-alb', { targets: ['orders-near'] }),
      ),
    );
    const second = { id: 'second', name: 'Second', environment: { type: 'agnostic' } } as const;
    const apart: Design = { ...design, stacks: [...design.stacks, second] };
    expect(foundBy(referenceLists, apart).map(({ code, facts }) => [code, facts])).toEqual([
      ['list/left-out', { name: 'Http', field: 'Targets', entry: 'Near', because: 'other-stack' }],
    ]);
  });
});
