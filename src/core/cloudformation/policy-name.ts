const LONGEST = 128;

/** The CDK names a policy by its logical id, of which IAM takes the end. */
export function policyName(logicalId: string): string {
  return logicalId.slice(-LONGEST);
}
