import { Protocol } from 'aws-cdk-lib/aws-ec2';
import { expect, it } from 'vitest';
import { protocolInRule, protocolName } from './protocols.ts';

const named: readonly (readonly [string, string])[] = Object.entries(Protocol).filter(
  // 84 has two names; rules can only say the number.
  ([name]) => name !== 'ALL' && name !== 'IPTM',
);

it.each(named)('%s is the protocol that the CDK writes as %s', (name, value) => {
  expect(protocolInRule(name)).toBe(value);
});

it('knows by number what the CDK has a name for', () => {
  expect(protocolName(47)).toBe('GRE');
  expect(protocolName(13)).toBeUndefined();
  expect(protocolName(256)).toBeUndefined();
  const known = Array.from({ length: 256 }, (_, number) => protocolName(number)).filter(Boolean);
  expect(known.toSorted()).toEqual(named.map(([name]) => name).toSorted());
});

it('knows no other word', () => {
  expect(protocolInRule('ALL')).toBeUndefined();
});
