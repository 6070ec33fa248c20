import { expect, it } from 'vitest';
import { commonFields, constructFields, kinds, stackFields } from '../../core/index.ts';
import { sentenceOf } from './limits-words.ts';

it('says what a field does and what it may be', () => {
  expect(sentenceOf(stackFields.name)).toBe(
    'The name of the CloudFormation stack; part of the Name tag of everything in it. At most 128 characters: ASCII letters, digits and hyphens, beginning with a letter.',
  );
  expect(sentenceOf(kinds.vpc.fields.maxAzs)).toMatch(/ From 1 to 6\.$/);
  expect(sentenceOf(kinds.vpc.fields.tags)).toMatch(
    / At most 49; a key of 128 characters, a value of 256\.$/,
  );
  expect(sentenceOf(kinds.vpc.fields.createInternetGateway)).toBe(
    kinds.vpc.fields.createInternetGateway.says,
  );
});

it('names the limits of every text, number and list', () => {
  const fields = [
    commonFields,
    constructFields,
    stackFields,
    ...Object.values(kinds).map((kind) => kind.fields),
  ];
  for (const field of fields.flatMap((some) => Object.values(some)))
    if (['text', 'integer', 'text-list', 'tags', 'record-list'].includes(field.type))
      expect(sentenceOf(field), field.label).toMatch(/\d[\d,]*.*\.$/);
});
