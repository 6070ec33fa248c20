/** A quota of Amazon VPC as every account begins with it; most can be raised on request. */
export interface VpcQuota {
  readonly quota: number;
  readonly isAdjustable: boolean;
}

/** Where the quotas are told. */
export const vpcQuotasSource = 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html';

/** When they were looked up there. */
export const vpcQuotasDate = '2026-11-27';

export const vpcQuotas = {
  /**
   * Inbound or outbound rules of a security group: each direction counts by itself, and in it IPv4 and IPv6. A rule
   * for a security group counts in both, one for a prefix list with as many as the list may have entries.
   */
  rulesPerSecurityGroup: { quota: 60, isAdjustable: true },
  securityGroupsPerNetworkInterface: { quota: 5, isAdjustable: true },
  securityGroupsPerRegion: { quota: 2500, isAdjustable: true },
} as const satisfies Readonly<Record<string, VpcQuota>>;
