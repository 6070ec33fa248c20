/** Under which the CDK looks for the zones of an account's region in `cdk.context.json`. */
export function zonesContextKey(account: string, region: string): string {
  return `availability-zones:account=${quoted(account)}:region=${quoted(region)}`;
}

/** As the CDK's `colonQuote` does it: what it means for dollar signs leaves them as they are. */
function quoted(text: string): string {
  return text.replaceAll(':', '$:');
}
