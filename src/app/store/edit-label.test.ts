import { describe, expect, it } from 'vitest';
import { commonFields, kinds } from '../../core/index.ts';
import { editLabel } from './edit-label.ts';

const group = kinds['subnet-group'].fields;
const vpc = kinds.vpc.fields;

describe('editLabel', () => {
  it('says old and new size', () => {
    expect(editLabel('Application', 'cidrMask', group.cidrMask, 24, 26)).toBe('Application /24 → /26');
  });

  it('says when a size gives way to a share', () => {
    expect(editLabel('Application', 'cidrMask', group.cidrMask, 24, undefined)).toBe(
      'Application /24 → an even share',
    );
  });

  it('says types by their words', () => {
    expect(editLabel('Application', 'subnetType', group.subnetType, 'private', 'isolated')).toBe(
      'Application Private → Isolated',
    );
  });

  it('says a rename', () => {
    expect(editLabel('Application', 'label', commonFields.label, 'Application', 'App')).toBe(
      'Rename Application → App',
    );
  });

  it('says what was switched, and what off means where nothing is said', () => {
    expect(editLabel('Web', 'reserved', group.reserved, undefined, true)).toBe(
      'Web: Only reserve the space on',
    );
    expect(editLabel('Net', 'enableDnsSupport', vpc.enableDnsSupport, false, undefined)).toBe(
      'Net: DNS resolution on',
    );
  });

  it('says numbers with the field’s name', () => {
    expect(editLabel('Net', 'natGateways', vpc.natGateways, undefined, 1)).toBe(
      'Net: NAT gateways automatic → 1',
    );
  });

  it('leaves long values to the field’s name', () => {
    expect(editLabel('Net', 'vpcName', vpc.vpcName, undefined, 'prod')).toBe('Net: Name tag');
    expect(editLabel('Net', 'tags', vpc.tags, [], [{ key: 'a', value: 'b' }])).toBe('Net: Tags');
  });
});
