import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import type { Output, Vpc } from '../kinds/index.ts';
import { outputHolders, outputIds } from './names-in-code.ts';
import {
  checked,
  drawn,
  found,
  foundBy,
  isolatedGroup,
  securityGroup,
  vpc,
  vpnConnection,
  withLaterStack,
} from './test-design.ts';

const group = isolatedGroup('Data', { cidrMask: 24 });
const ids = (...names: readonly string[]): readonly Output[] =>
  names.map((constructId) => ({ of: 'vpc-id', constructId }));
const orders = (fields: Partial<Vpc>) => drawn(vpc('Orders', fields, group));
const at = (item: number) => ({ id: 'orders', field: 'outputs', item });

describe('what holds the outputs for other stacks', () => {
  const called = (constructId: string, stack: string) => {
    const web = securityGroup('Web', { stack });
    return foundBy(outputHolders, withLaterStack(drawn(vpc('Orders', { constructId }, group, web))));
  };

  it.each(['Exports', 'Publish'])('can’t be a VPC called %s', (id) => {
    expect(called(id, 'later')).toEqual([
      finding('id/reserved', { id: 'orders', field: 'constructId' }, { id }),
    ]);
  });

  it('can be something in the stack that speaks', () => {
    const web = securityGroup('Exports', { stack: 'later' });
    expect(foundBy(outputHolders, withLaterStack(drawn(vpc('Orders', {}, group, web))))).toEqual([]);
  });

  it('is of no matter where no stack speaks of another', () => {
    expect(called('Exports', 'stack')).toEqual([]);
  });
});

describe('ids of outputs', () => {
  it('finds those that differ in punctuation only', () => {
    expect(checked(orders({ outputs: ids('a-b', 'abc', 'ab') }))).toEqual([
      finding('id/clash', at(2), { id: 'ab', other: 'a-b', logicalId: 'ab' }),
    ]);
  });

  it('finds those of a VPC and of what stands in it', () => {
    const web = securityGroup('Web', { outputs: [{ of: 'security-group-id', constructId: 'ab' }] });
    const design = drawn(vpc('Orders', { outputs: ids('a-b') }, group, web));
    expect(foundBy(outputIds, design)).toEqual([
      finding(
        'id/clash',
        { id: 'orders-web', field: 'outputs', item: 0 },
        { id: 'ab', other: 'a-b', logicalId: 'ab' },
      ),
    ]);
  });

  it('leaves equal ones to the network', () => {
    expect(found(orders({ outputs: ids('a/b', 'a--b') })).map(({ code }) => code)).toEqual(['id/taken']);
  });

  it('takes VPCs that differ in punctuation only, since their logical ids have a hash', () => {
    const two = drawn(
      vpc('Orders', { constructId: 'a-b' }, group),
      vpc('Billing', { constructId: 'ab', cidr: '10.1.0.0/16' }, group),
    );
    expect(found(two)).toEqual([]);
  });

  it('takes an output that is called like a resource', () => {
    expect(found(orders({ outputs: ids('Resource') }))).toEqual([]);
  });

  it('finds a VPC called Default that has VPN connections', () => {
    const design = drawn(vpc('Orders', { constructId: 'Default' }, group, vpnConnection('Office')));
    expect(found(design)).toEqual([
      finding('id/reserved', { id: 'orders', field: 'constructId' }, { id: 'Default' }),
    ]);
  });

  it('finds what is called Resource beside a VPC called Default', () => {
    expect(found(orders({ constructId: 'Default', outputs: ids('Resource') }))).toEqual([
      finding('id/reserved', at(0), { id: 'Resource' }),
    ]);
    const two = drawn(
      vpc('Orders', { constructId: 'Default' }, group),
      vpc('Billing', { constructId: 'Resource', cidr: '10.1.0.0/16' }, group),
    );
    expect(found(two)).toEqual([
      finding('id/reserved', { id: 'billing', field: 'constructId' }, { id: 'Resource' }),
    ]);
  });
});

describe('the maker of restricted security groups', () => {
  const constructId = 'Custom::VpcRestrictDefaultSGCustomResourceProvider';
  const reserved = (design: Design) => checked(design).filter(({ code }) => code === 'id/reserved');

  it('has its name for itself where there is one', () => {
    expect(reserved(orders({ constructId, restrictDefaultSecurityGroup: true }))).toEqual([
      finding('id/reserved', { id: 'orders', field: 'constructId' }, { id: constructId }),
    ]);
    expect(reserved(orders({ outputs: ids(constructId), restrictDefaultSecurityGroup: true }))).toEqual([
      finding('id/reserved', at(0), { id: constructId }),
    ]);
  });

  it('leaves it to others where there is none', () => {
    expect(found(orders({ outputs: ids(constructId) }))).toEqual([]);
  });
});

describe('names of groups', () => {
  it('finds those that differ in punctuation only', () => {
    expect(checked(drawn(vpc('Orders', {}, group, isolatedGroup('Da ta', { cidrMask: 24 }))))).toEqual([
      finding(
        'group/similar-name',
        { id: 'orders-da ta', field: 'constructId' },
        { group: 'Da ta', other: 'Data', vpc: 'Orders' },
      ),
    ]);
  });

  it('leaves equal ones to the network', () => {
    const twin = isolatedGroup('Data', { cidrMask: 24, id: 'twin' });
    expect(found(drawn(vpc('Orders', {}, group, twin))).map(({ code }) => code)).toEqual([
      'group/duplicate-name',
    ]);
  });

  it('says nothing of groups of two VPCs', () => {
    const other = vpc('Billing', { cidr: '10.1.0.0/16' }, isolatedGroup('Da-ta', { cidrMask: 24 }));
    expect(checked(drawn(vpc('Orders', {}, group), other))).toEqual([]);
  });
});
