import type { SubnetGroup, SubnetType, Tag } from '../../../core/index.ts';

/**
 * The tag by which Kubernetes finds the subnets for its load balancers: those that the internet reaches, or those within
 * the VPC. https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html
 */
const tagsByType: Readonly<Record<SubnetType, Tag>> = {
  public: { key: 'kubernetes.io/role/elb', value: '1' },
  private: { key: 'kubernetes.io/role/internal-elb', value: '1' },
  isolated: { key: 'kubernetes.io/role/internal-elb', value: '1' },
};

/** The tag that a group lacks; none where it has it, whatever its value. */
export function missingKubernetesTag({
  subnetType,
  tags = [],
}: Pick<SubnetGroup, 'subnetType' | 'tags'>): Tag | undefined {
  const wanted = tagsByType[subnetType];
  return tags.some(({ key }) => key === wanted.key) ? undefined : wanted;
}
