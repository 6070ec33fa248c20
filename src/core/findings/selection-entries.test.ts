import { expect, it } from 'vitest';
import {
  drawn,
  found,
  instance,
  isolatedGroup,
  loadBalancer,
  privateGroup,
  publicGroup,
  type ThingIn,
  vpc,
} from '../checks/test-design.ts';
import { fixesFor } from './fixes.ts';
import { findingText } from './text.ts';

const rows = [
  publicGroup('Ingress', { cidrMask: 24 }),
  privateGroup('App', { cidrMask: 24 }),
  isolatedGroup('Data', { cidrMask: 24 }),
  privateGroup('Later', { cidrMask: 24, reserved: true }),
];

/** What is said of selections, with the labels of the ways out. */
function said(...inside: readonly ThingIn[]) {
  const design = drawn(vpc('Orders', { cidr: '10.0.0.0/20' }, ...rows, ...inside));
  return found(design)
    .filter(({ code }) => code.startsWith('selection/'))
    .map((one) => [findingText(one), ...fixesFor(one, design).map(({ label }) => label)]);
}

it('a group that is gone has no name, and another one is offered', () => {
  expect(said(instance('Web', { subnetGroup: 'group-7' }))).toEqual([
    [
      'Web is to stand in a subnet group that Orders doesn’t have any longer; the CDK refuses that.',
      'Move to App',
      'Move to Ingress',
      'Move to Data',
      'Let the CDK choose',
    ],
  ]);
});

it('a group that only keeps its space can have its subnets', () => {
  const [first] = said(instance('Web', { subnetGroup: 'orders-later' }));
  expect(first?.slice(0, 2)).toEqual([
    'Web is to stand in Later, which only keeps its space: Orders makes no subnets for it.',
    'Make the subnets of Later',
  ]);
});

it('a zone that is gone leaves the others, or the one beside', () => {
  expect(said(instance('Web', { subnetGroup: 'orders-app', zones: [2, 4] }))).toEqual([
    ['Web is to stand in zone 4, and its VPC has 3 zones.', 'Keep to zone 2', 'Allow all zones'],
  ]);
  const [first] = said(instance('Web', { subnetGroup: 'orders-app', zones: [5] }));
  expect(first?.[1]).toBe('Move to zone 3');
  expect(said(loadBalancer('Lb', { subnetGroup: 'orders-app', zones: [2, 4] }))[0]?.slice(1)).toEqual([
    'Allow all zones',
  ]);
});
