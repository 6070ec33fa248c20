/**
 * Field descriptions: what a person can say about a thing. Schema, inspector form, JSON Schema, random designs and
 * the checks of limits are read from them, so a field is described once.
 *
 * A document may hold any value of the field's *type*; what lies outside its *limits* is stored and found by a
 * check, since a half-typed design is normal.
 */
export type Field =
  | TextField
  | CidrField
  | IntegerField
  | BooleanField
  | ChoiceField
  | TextListField
  | ReferenceField
  | ReferenceListField
  | IntegerListField
  | TagsField
  | RecordListField;

export type Fields = Readonly<Record<string, Field>>;

interface Described {
  /** The AWS word for it, as a label. */
  readonly label: string;
  /** What it does, in one plain sentence. */
  readonly says: string;
  /** Other words under which a person may look for it: the property's name, the console's word. */
  readonly search?: readonly string[];
}

export interface TextField extends Described {
  readonly type: 'text';
  readonly limits: TextLimits;
  readonly required?: true;
  readonly multiline?: true;
}

/** What a text may be. Lengths count UTF-16 units, as a text box does. */
export interface TextLimits {
  readonly alphabet: AlphabetName;
  readonly minLength: number;
  readonly maxLength: number;
  /** For texts that AWS measures in bytes of UTF-8. */
  readonly maxBytes?: number;
}

/** An IPv4 block as text; only one that can be parsed is stored. */
export interface CidrField extends Described {
  readonly type: 'cidr';
  readonly required?: true;
}

export interface IntegerField extends Described {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
  readonly required?: true;
  /** The CDK's own value where nothing is said; absent where it follows from other things. */
  readonly default?: number;
}

export interface BooleanField extends Described {
  readonly type: 'boolean';
  readonly default: boolean;
}

export interface ChoiceField extends Described {
  readonly type: 'choice';
  readonly options: readonly Choice[];
  readonly required?: true;
  readonly default?: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly says: string;
}

export interface TextListField extends Described {
  readonly type: 'text-list';
  readonly limits: TextLimits;
  readonly maxItems: number;
  readonly required?: true;
}

/** What a reference may name. */
export type ReferenceTo =
  | 'stack'
  | 'subnet-group'
  | 'security group'
  | 'Auto Scaling group or instance'
  | 'thing with security groups'
  | 'thing or peer';

/** The id of another thing; one that is no longer there is found by a check. */
export interface ReferenceField extends Described {
  readonly type: 'reference';
  readonly required?: true;
  readonly to: ReferenceTo;
}

/** The ids of other things, in the order in which they are written. */
export interface ReferenceListField extends Described {
  readonly type: 'reference-list';
  readonly to: ReferenceTo;
  readonly maxItems: number;
}

/** Whole numbers, in the order in which they are written. */
export interface IntegerListField extends Described {
  readonly type: 'integer-list';
  readonly min: number;
  readonly max: number;
  readonly maxItems: number;
}

/** Keys with values, in the order in which they are written. */
export interface TagsField extends Described {
  readonly type: 'tags';
  readonly maxItems: number;
}

/** A list whose entries have fields of their own. */
export interface RecordListField extends Described {
  readonly type: 'record-list';
  readonly fields: Fields;
  readonly maxItems: number;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** The type of a field's value. */
export type ValueOf<F extends Field> = F extends { readonly type: 'text' | 'cidr' | 'reference' }
  ? string
  : F extends { readonly type: 'integer' }
    ? number
    : F extends { readonly type: 'boolean' }
      ? boolean
      : F extends { readonly type: 'choice'; readonly options: readonly { readonly value: infer V }[] }
        ? V
        : F extends { readonly type: 'text-list' | 'reference-list' }
          ? readonly string[]
          : F extends { readonly type: 'integer-list' }
            ? readonly number[]
            : F extends { readonly type: 'tags' }
              ? readonly Tag[]
              : F extends { readonly type: 'record-list'; readonly fields: infer R extends Fields }
                ? readonly ValuesOf<R>[]
                : never;

/** The values of a set of fields: the required ones, and whatever else the person said. */
export type ValuesOf<F extends Fields> = {
  readonly [K in RequiredNames<F>]: ValueOf<F[K]>;
} & {
  readonly [K in Exclude<keyof F, RequiredNames<F>>]?: ValueOf<F[K]>;
};

type RequiredNames<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly required: true } ? K : never;
}[keyof F];

const IPV4_CIDR = String.raw`(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)/(?:3[0-2]|[12]?\d)`;

const IPV6_BLOCK = String.raw`(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}:|(?:[\da-f]{1,4}:){1,5}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,4}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,5}|:(?::[\da-f]{1,4}){1,6}|::)/(?:12[0-8]|1[01]\d|[1-9]?\d)`;

/** The alphabets that text fields are written in, each with the words in which a finding names it. */
export const alphabets = {
  // At least one letter: the construct tree keeps its children in a JavaScript object, where `10` would come first.
  id: {
    pattern: /^(?=.*[A-Za-z])[A-Za-z0-9 _.:/=+@-]*$/,
    allowed: 'ASCII letters, digits, spaces and _ . : / = + @ -, with at least one letter',
  },
  'stack-name': {
    pattern: /^[A-Za-z][A-Za-z0-9-]*$/,
    allowed: 'ASCII letters, digits and hyphens, beginning with a letter',
  },
  'export-name': { pattern: /^[A-Za-z0-9:-]*$/, allowed: 'ASCII letters, digits, colons and hyphens' },
  zone: { pattern: /^[a-z0-9-]*$/, allowed: 'lower-case letters, digits and hyphens' },
  'allocation-id': {
    pattern: /^eipalloc-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    allowed: 'an allocation ID like eipalloc-0123456789abcdef0',
  },
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
  'rule-text': {
    pattern: /^[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/,
    allowed: 'ASCII letters, digits, spaces and . _ - : / ( ) # , @ [ ] + = & ; { } ! $ *',
  },
  'group-name': {
    pattern: /^(?![sS][gG]-)(?! )[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]*(?<! )$/,
    allowed:
      'ASCII letters, digits, spaces inside and . _ - : / ( ) # , @ [ ] + = & ; { } ! $ *, not beginning with sg-',
  },
  'security-group-id': {
    pattern: /^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    allowed: 'a security group ID like sg-0123456789abcdef0',
  },
  'vpc-id': {
    pattern: /^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    allowed: 'a VPC ID like vpc-0123456789abcdef0',
  },
  'subnet-id': {
    pattern: /^subnet-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    allowed: 'a subnet ID like subnet-0123456789abcdef0',
  },
  'route-table-id': {
    pattern: /^rtb-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    allowed: 'a route table ID like rtb-0123456789abcdef0',
  },
  'prefix-list-id': {
    pattern: /^pl-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    allowed: 'a prefix list ID like pl-0123456789abcdef0',
  },
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html
  'route-target': {
    pattern: /^(?:tgw|pcx|vgw|eni)-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    allowed:
      'the ID of a transit gateway (tgw-0123456789abcdef0), peering connection (pcx-…), virtual private gateway (vgw-…) or network interface (eni-…)',
  },
  'route-destination': {
    pattern: new RegExp(`^(?:${IPV4_CIDR}|${IPV6_BLOCK}|pl-(?:[0-9a-f]{8}|[0-9a-f]{17}))$`),
    allowed:
      'a CIDR like 10.200.0.0/16, an IPv6 block in lower case like 2001:db8::/32, or a prefix list ID like pl-0123456789abcdef0',
  },
  'ipv4-address': {
    pattern: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    allowed: 'an IPv4 address like 203.0.113.10',
  },
  'ipv4-cidr': {
    pattern: new RegExp(`^${IPV4_CIDR}$`),
    allowed: 'a CIDR like 192.168.10.0/24',
  },
  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
  'secret-id': {
    pattern:
      /^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@-]+|[A-Za-z0-9/_+=.@-]{1,512})$/,
    allowed: 'the name of a secret (ASCII letters, digits and / _ + = . @ -) or its ARN',
  },
  'json-key': { pattern: /^[A-Za-z0-9_.-]*$/, allowed: 'ASCII letters, digits and _ . -' },
  'topic-arn': {
    pattern: /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,
    allowed: 'the ARN of a standard topic like arn:aws:sns:eu-central-1:123456789012:on-call',
  },
  'filter-name': {
    pattern: /^[A-Za-z][A-Za-z0-9 _.:/=+@-]*$/,
    allowed: 'ASCII letters, digits, spaces and _ . : / = + @ -, beginning with a letter',
  },
  'image-id': {
    pattern: /^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    allowed: 'an image ID like ami-0123456789abcdef0',
  },
  'instance-type': {
    pattern: /^[a-z]+-?\d[a-z\d-]*\.[a-z\d-]+$/,
    allowed: 'class and size, like t3.micro',
  },
  'engine-version': { pattern: /^\d[a-z\d.-]*$/, allowed: 'a version of the engine like 16.6' },
  // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
  'database-name': {
    pattern: /^[A-Za-z][A-Za-z0-9_]*$/,
    allowed: 'ASCII letters, digits and _, beginning with a letter',
  },
  'certificate-arn': {
    pattern:
      /^arn:aws[a-z-]*:(?:acm:[a-z0-9-]+:\d{12}:certificate|iam::\d{12}:server-certificate)\/[\w/+=,.@-]+$/,
    allowed: 'the ARN of a certificate like arn:aws:acm:eu-central-1:123456789012:certificate/0123abcd',
  },
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  bucket: {
    pattern:
      /^(?:arn:aws[a-z-]*:s3:::)?(?!\d{1,3}(?:\.\d{1,3}){3}$)(?!.*(?:\.\.|\.-|-\.))[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    allowed: 'the name of a bucket like flow-logs-123456789012, or its ARN',
  },
  // https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3.html: AWSLogs is reserved.
  'key-prefix': {
    pattern: /^(?!\/)(?!(?:.*\/)?AWSLogs(?:\/|$))[A-Za-z0-9!_.*'()/-]*$/,
    allowed:
      "ASCII letters, digits and ! _ . * ' ( ) / -, not beginning with a slash, without a folder AWSLogs",
  },
  'delivery-stream-arn': {
    pattern: /^arn:aws[a-z-]*:firehose:[a-z0-9-]+:\d{12}:deliverystream\/[A-Za-z0-9_.-]{1,64}$/,
    allowed:
      'the ARN of a delivery stream like arn:aws:firehose:eu-central-1:123456789012:deliverystream/flow-logs',
  },
  'role-arn': {
    pattern: /^arn:aws[a-z-]*:iam::\d{12}:role\/(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/,
    allowed: 'the ARN of a role like arn:aws:iam::123456789012:role/flow-logs',
  },
  // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
  'log-group-name': {
    pattern: /^(?!aws\/)[A-Za-z0-9_\-/.#]*$/,
    allowed: 'ASCII letters, digits and _ - / . #, not beginning with aws/',
  },
  'log-field': {
    pattern: /^[a-z][a-z0-9-]*$/,
    allowed: 'the name of a field like srcaddr, or default for the default ones',
  },
  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html
  'tag-text': {
    pattern: /^[A-Za-z0-9 _.:/=+@-]*$/,
    allowed: 'ASCII letters, digits, spaces and _ . : / = + @ -',
  },
  'url-path': { pattern: /^\/[\x21-\x7e]*$/, allowed: 'a path that begins with a slash, without spaces' },
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html
  'parameter-name': {
    pattern: /^(?:\/[A-Za-z0-9_.\-/]*|[A-Za-z0-9_.-]*)$/,
    allowed: 'ASCII letters, digits and _ . - /, beginning with a slash if there is any',
  },
  'ipam-pool-id': {
    pattern: /^ipam-pool-(?:[\da-f]{8}|[\da-f]{17})$/,
    allowed: 'the ID of an IPAM pool like ipam-pool-0123456789abcdef0',
  },
  'ipv6-block': {
    pattern: new RegExp(`^${IPV6_BLOCK}$`),
    allowed: 'an IPv6 block in lower case like 2001:db8::/32',
  },
  // https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
  'endpoint-service': {
    pattern: /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)*$/,
    allowed: 'lower-case letters, digits, hyphens and dots',
  },
  principal: {
    pattern: /^(?:\*|[0-9]{12}|arn:[a-z-]+:(?:iam|sts)::(?:[0-9]{12}|\*)?:[\w+=,.@/:*-]+)$/,
    allowed: '*, an account ID of 12 digits, or an ARN like arn:aws:iam::123456789012:role/Web',
  },
  /** As the CDK takes them. */
  action: {
    pattern: /^(?:\*|[A-Za-z0-9-]+:[A-Za-z0-9*]+)$/,
    allowed: '* or a call of a service like s3:GetObject, s3:Get* or s3:*',
  },
  'resource-arn': {
    pattern: /^(?:\*|arn:[\w*-]+:[\w*-]+:[\w*-]*:[\w*-]*:[\w+=,.@/:*?-]+)$/,
    allowed: '* or an ARN like arn:aws:s3:::my-bucket/*',
  },
  account: { pattern: /^[0-9]{12}$/, allowed: 'an account ID of 12 digits' },
  /** Whatever a person can read in one line: no control characters, half surrogates or placeholders. */
  line: {
    pattern: /^[^\p{Cc}\p{Cs}\u2028\u2029\ufeff]*$/u,
    allowed: 'text in one line, without control characters and placeholders like ${Name}',
  },
  /** Remarks for people, which no code ever holds. */
  prose: {
    pattern: /^(?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff]|\n)*$/u,
    allowed: 'text without control characters',
  },
} as const;

export type AlphabetName = keyof typeof alphabets;

/**
 * Text that means something else to a reader of the code: a token of the CDK (`${Token[x]}`, `#{Token[x]}`), on which
 * it fails, or what looks like a parameter (`${AWS::Region}`), which the CDK's validator refuses outside of `Fn::Sub`.
 */
const PLACEHOLDER = /[$#]\{Token\[|\$\{[A-Za-z0-9_.:]+\}/;

export type TextFault =
  | { readonly fault: 'alphabet'; readonly allowed: string }
  | { readonly fault: 'too-short' | 'too-long'; readonly length: number; readonly limit: number };

/** What is wrong with a text, measured by its limits; `undefined` where nothing is. */
export function textFault(text: string, limits: TextLimits): TextFault | undefined {
  const { alphabet, minLength, maxLength, maxBytes } = limits;
  const { length } = text;
  if (length > maxLength) return { fault: 'too-long', length, limit: maxLength };
  if (length < minLength) return { fault: 'too-short', length, limit: minLength };
  if (maxBytes !== undefined && length * 3 > maxBytes && utf8Length(text) > maxBytes) {
    return { fault: 'too-long', length: utf8Length(text), limit: maxBytes };
  }
  const { pattern, allowed } = alphabets[alphabet];
  if (length === 0) return undefined;
  const isPlain = alphabet === 'prose' || !PLACEHOLDER.test(text);
  return pattern.test(text) && isPlain ? undefined : { fault: 'alphabet', allowed };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
