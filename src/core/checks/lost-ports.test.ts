import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Call, Database } from '../kinds/index.ts';
import { lostPorts } from './lost-ports.ts';
import { repeatedConnections } from './repeated-connections.ts';
import {
  connecting,
  database,
  drawn,
  foundBy,
  privateGroup,
  publicGroup,
  securityGroup,
  vpc,
} from './test-design.ts';

const stored = (second: Partial<Database>, calls: readonly Omit<Call, 'id' | 'on'>[]) => {
  const shared = { securityGroups: ['orders-data'] };
  const things = vpc(
    'Orders',
    {},
    publicGroup('Ingress'),
    privateGroup('Application'),
    securityGroup('Web'),
    securityGroup('Data'),
    database('First', shared),
    database('Second', { ...shared, ...second }),
  );
  return connecting(
    calls.map((call, index) => ({ ...call, id: `${index}`, on: 'orders-web' })),
    drawn(things),
  );
};
const mysql = { engine: 'mysql', engineVersion: '8.4.8' } as const;
const both = ['orders-first', 'orders-second'].map(
  (other) => ({ verb: 'allowToDefaultPort', other }) as const,
);

it('finds the second of two default ports behind one group, and doesn’t call it said twice', () => {
  const design = stored(mysql, both);
  const facts = { group: 'Data', rule: 'its default port (3306) from Web', lost: 3306, kept: 5432 };
  expect(foundBy(lostPorts, design)).toEqual([finding('connection/port-lost', { id: '1' }, facts)]);
  expect(foundBy(repeatedConnections, design)).toEqual([]);
});

it('says nothing where both have one port, for then the first rule is enough', () => {
  const design = stored({}, both);
  expect(foundBy(lostPorts, design)).toEqual([]);
  expect(foundBy(repeatedConnections, design).map(({ at }) => at)).toEqual([{ id: '1' }]);
});

it('says nothing where each has a group of its own', () => {
  expect(foundBy(lostPorts, stored({ ...mysql, securityGroups: [] }, both))).toEqual([]);
});
