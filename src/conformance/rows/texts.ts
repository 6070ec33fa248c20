import { counted, of, type Row } from './row.ts';

/** Texts and names, wherever they are met. */

export function texts(): readonly Row[] {
  return [
    ...of('synthesis', [
      counted('a text with a token', 'field/alphabet'),
      counted(
        'an export name of other characters or lengths',
        'field/alphabet',
        'field/too-long',
        'field/too-short',
      ),
      counted('an output id without letter or digit', 'field/alphabet'),
    ]),
    ...of('building', [
      counted('a stack description that is too long', 'field/too-long', 'field/too-many-bytes'),
    ]),
    ...of('silent', [
      counted('a stack name over 128 characters', 'field/too-long'),
      counted(
        'control characters, half surrogates, byte order marks',
        'field/alphabet',
        'tag/key',
        'tag/value',
      ),
      counted('quotes, backslashes, braces and dynamic references', 'agreement'),
    ]),
    ...of('validator', [
      counted('a tag key over 128 or a value over 256 characters', 'tag/key', 'tag/value'),
      counted('ids that make a Name tag over 256 characters', 'field/too-long', 'stack/name-tag-too-long'),
    ]),
  ];
}

export function smallFacts(): readonly Row[] {
  return [
    ...of('building', [
      counted('an output over a reserved or unknown group', 'output/no-subnets', 'output/no-group'),
      counted('an output of NAT addresses where there are none', 'output/no-nat-addresses'),
      counted('NAT gateways in a reserved or unknown group', 'nat/group-without-subnets'),
      counted('mapPublicIpOnLaunch on an isolated group', 'group/public-ip-not-public'),
      counted('the id of the provider of a restricted VPC', 'id/reserved'),
    ]),
    ...of('synthesis', [counted('the ids CheckBootstrapVersion and, for an output, Default', 'id/reserved')]),
    ...of('silent', [counted('ids of digits only, which the tree holds first', 'field/alphabet')]),
  ];
}
