/**
 * Quotas of Amazon VPC as every account begins with them, looked up on 2026-11-28; all of these can be raised on
 * request: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
export const vpcQuotas = {
  /**
   * Inbound or outbound rules: each direction counts by itself, and in it IPv4 and IPv6. A rule for a security group
   * counts in both, one for a prefix list with as many as the list may have entries.
   */
  rulesPerSecurityGroup: 60,
  securityGroupsPerNetworkInterface: 5,
  securityGroupsPerRegion: 2500,
  /** Those of NAT gateways count, whether the stack makes them or they are given. */
  elasticIpsPerRegion: 5,
  natGatewaysPerZone: 5,
} as const;
