/** Quotas of Amazon VPC as every account begins with them; all of these can be raised on request. */
export const vpcQuotas = {
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  lookedUp: '2026-11-27',
  /**
   * Inbound or outbound rules of a security group: each direction counts by itself, and in it IPv4 and IPv6. A rule
   * for a security group counts in both, one for a prefix list with as many as the list may have entries.
   */
  rulesPerSecurityGroup: 60,
  securityGroupsPerNetworkInterface: 5,
  securityGroupsPerRegion: 2500,
} as const;
