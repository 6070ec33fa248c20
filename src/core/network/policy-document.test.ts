import { describe, expect, it } from 'vitest';
import { type PolicyStatement, policyDocument } from './policy-document.ts';

const read: PolicyStatement = {
  effect: 'Allow',
  principals: [{ arn: '*' }],
  actions: ['s3:GetObject'],
  resources: ['arn:aws:s3:::a/*'],
};

function statementsOf(...statements: readonly PolicyStatement[]): unknown {
  const document = policyDocument(statements, 'cn-north-1');
  return typeof document === 'object' ? Reflect.get(document, 'Statement') : undefined;
}

describe('policyDocument', () => {
  it('is none without statements', () => {
    expect(policyDocument([], undefined)).toBeUndefined();
  });

  it('merges what differs in one part, and sorts it', () => {
    const list = { ...read, actions: ['s3:ListBucket', 's3:GetBucketLocation'] };
    expect(statementsOf(list, read)).toEqual([
      {
        Action: ['s3:GetBucketLocation', 's3:GetObject', 's3:ListBucket'],
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Resource: 'arn:aws:s3:::a/*',
      },
    ]);
  });

  it('keeps apart what differs in two parts, or is denied', () => {
    const other = { ...read, actions: ['s3:PutObject'], resources: ['*'] };
    expect(statementsOf(read, other, { ...read, effect: 'Deny' })).toHaveLength(3);
  });

  it('merges again what became alike', () => {
    const [a, b] = ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'];
    const put = { ...read, actions: ['s3:PutObject'] };
    const statements = [read, { ...put, resources: [b] }, put, { ...read, resources: [b] }];
    expect(statementsOf(...statements)).toEqual([
      expect.objectContaining({ Action: ['s3:GetObject', 's3:PutObject'], Resource: [a, b] }),
    ]);
  });

  it('spells accounts for the partition, each once, and takes two of them for different ones as the CDK does', () => {
    const account = (): PolicyStatement => ({ ...read, principals: [{ account: '123456789012' }] });
    const other = { ...account(), actions: ['*'] };
    expect(statementsOf(account(), other)).toHaveLength(2);
    expect(statementsOf(account(), account())).toEqual([
      expect.objectContaining({ Principal: { AWS: 'arn:aws-cn:iam::123456789012:root' } }),
    ]);
  });
});
