/** Under which the CDK looks for the zones of an account's region in `cdk.context.json`. */
export function zonesContextKey(account: string, region: string): string {
  return contextKey('availability-zones', { account, region });
}

/** Under which the CDK looks for the image that a look-up came to. */
export function imageContextKey(
  account: string,
  region: string,
  owners: readonly string[] | undefined,
  filters: Readonly<Record<string, readonly string[]>>,
): string {
  return contextKey('ami', { account, region, ...(owners ? { owners } : {}), filters });
}

/** What a look-up of a VPC asks for. */
export interface VpcQuestion {
  /** Names of filters of `DescribeVpcs` with their values. */
  readonly filter: Readonly<Record<string, string>>;
  readonly subnetGroupNameTag?: string;
}

/** What `Vpc.fromLookup` is told. */
interface VpcOptions {
  readonly vpcId: string | undefined;
  readonly vpcName: string | undefined;
  readonly isDefault: boolean | undefined;
  readonly tags: readonly (readonly [key: string, value: string])[];
  readonly subnetGroupNameTag: string | undefined;
}

/** As the CDK makes a question of it: empty texts are none, and a name counts before a tag of that key. */
export function vpcQuestion({
  vpcId,
  vpcName,
  isDefault,
  tags,
  subnetGroupNameTag,
}: VpcOptions): VpcQuestion {
  return {
    filter: {
      ...Object.fromEntries(tags.map(([key, value]) => [`tag:${key}`, value])),
      ...(vpcId ? { 'vpc-id': vpcId } : {}),
      ...(vpcName ? { 'tag:Name': vpcName } : {}),
      ...(isDefault === undefined ? {} : { isDefault: String(isDefault) }),
    },
    ...(subnetGroupNameTag === undefined ? {} : { subnetGroupNameTag }),
  };
}

/** Under which the CDK looks for the VPC that a look-up came to. */
export function vpcContextKey(
  account: string,
  region: string,
  { filter, subnetGroupNameTag }: VpcQuestion,
): string {
  return contextKey('vpc-provider', {
    account,
    region,
    filter,
    returnAsymmetricSubnets: 'true',
    ...(subnetGroupNameTag === undefined ? {} : { subnetGroupNameTag }),
  });
}

type Asked = string | readonly string[] | { readonly [name: string]: Asked };

/** What is asked for, each part by its path, sorted; as the CDK's `ContextProvider.getKey` does it. */
function contextKey(provider: string, asked: Readonly<Record<string, Asked>>): string {
  return [provider, ...partsOf(asked, '')].join(':');
}

function partsOf(
  asked: Readonly<Record<string, Asked>> | readonly string[],
  path: string,
): readonly string[] {
  return Object.entries(asked)
    .flatMap(([name, value]) =>
      typeof value === 'string' ? [`${path}${name}=${quoted(value)}`] : partsOf(value, `${path}${name}.`),
    )
    .toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}

/** As the CDK's `colonQuote` does it: what it means for dollar signs leaves them as they are. */
function quoted(text: string): string {
  return text.replaceAll(':', '$:');
}

/** What the CDK asks for an image by: its own conditions, and those of the person in their place. */
export function imageFilters(
  name: string,
  isWindows: boolean,
  own: readonly (readonly [name: string, values: readonly string[]])[],
): Readonly<Record<string, readonly string[]>> {
  return {
    name: [name],
    state: ['available'],
    'image-type': ['machine'],
    ...(isWindows ? { platform: ['windows'] } : {}),
    ...Object.fromEntries(own),
  };
}

/** What the CDK looks for where NAT instances of the former kind are given no image (`NatInstanceImage`). */
export const formerNatImage = { name: 'amzn-ami-vpc-nat-*', owners: ['amazon'] } as const;
