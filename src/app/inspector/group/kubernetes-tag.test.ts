import { expect, it } from 'vitest';
import { missingKubernetesTag } from './kubernetes-tag.ts';

it('is that of outer load balancers for public subnets, and of inner ones for others', () => {
  expect(missingKubernetesTag({ subnetType: 'public' })?.key).toBe('kubernetes.io/role/elb');
  expect(missingKubernetesTag({ subnetType: 'private' })?.key).toBe('kubernetes.io/role/internal-elb');
  expect(missingKubernetesTag({ subnetType: 'isolated' })?.key).toBe('kubernetes.io/role/internal-elb');
});

it('is not offered again, whatever its value', () => {
  const tags = [{ key: 'kubernetes.io/role/elb', value: '' }];
  expect(missingKubernetesTag({ subnetType: 'public', tags })).toBeUndefined();
  expect(missingKubernetesTag({ subnetType: 'private', tags })).toEqual({
    key: 'kubernetes.io/role/internal-elb',
    value: '1',
  });
});
