import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import type { Stack } from '../design/design.ts';
import { type Check, perVpc } from './check.ts';

/**
 * CloudFormation counts descriptions of stacks and outputs in bytes, of which a letter with an accent takes two and
 * a Chinese character three: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const MOST_BYTES = 1024;

export const descriptions: Check = (drawing) => [
  ...drawing.design.stacks.flatMap((stack) => ofStack(stack)),
  ...ofOutputs(drawing),
];

const ofStack = memoByIdentity(({ id, name, description }: Stack): readonly Finding[] =>
  byteFindings(description, { id, field: 'description' }, { name, field: 'Description' }),
);

const ofOutputs = perVpc(({ vpc }) =>
  (vpc.outputs ?? []).flatMap(({ description }, item) =>
    byteFindings(
      description,
      { id: vpc.id, field: 'outputs', item },
      { name: vpc.label, field: `Description in Outputs ${item + 1}` },
    ),
  ),
);

/** What has too many characters already is told about those. */
function byteFindings(
  text: string | undefined,
  at: Place,
  of: { readonly name: string; readonly field: string },
): readonly Finding[] {
  if (text === undefined || text.length > MOST_BYTES) return [];
  const bytes = utf8Length(text);
  return bytes > MOST_BYTES ? [finding('field/too-many-bytes', at, { ...of, bytes, limit: MOST_BYTES })] : [];
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
