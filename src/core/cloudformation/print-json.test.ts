import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomDesigns } from '../../conformance/random/random-design.ts';
import { joinChunks } from '../base/text.ts';
import { compose } from '../compose/compose.ts';
import { build } from '../network/build.ts';
import { printJson } from './print-json.ts';
import { type Template, templateJson } from './template.ts';
import { writeTemplates } from './write.ts';

const one = {
  origin: { id: 'vpc' },
  logicalId: 'Vpc',
  body: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
};
const other = { origin: { id: 'group' }, logicalId: 'Subnet', body: { Type: 'AWS::EC2::Subnet' } };
const output = { origin: { id: 'vpc', item: 0 }, logicalId: 'Id', body: { Value: { Ref: 'Vpc' } } };

const template: Template = {
  stackId: 'Network',
  parameters: [],
  mappings: [],
  description: 'A "network"',
  resources: [{ resources: [one, other] }, { resources: [] }, { resources: [other] }],
  outputs: [output],
};

test('prints a template with two spaces of indentation', () => {
  expect(joinChunks(printJson(template)).text).toBe(`{
  "Description": "A \\"network\\"",
  "Resources": {
    "Vpc": {
      "Type": "AWS::EC2::VPC",
      "Properties": {
        "CidrBlock": "10.0.0.0/16"
      }
    },
    "Subnet": {
      "Type": "AWS::EC2::Subnet"
    },
    "Subnet": {
      "Type": "AWS::EC2::Subnet"
    }
  },
  "Outputs": {
    "Id": {
      "Value": {
        "Ref": "Vpc"
      }
    }
  }
}
`);
});

test('gives each resource and output the lines that it came to, without the comma', () => {
  const { text, spans } = joinChunks(printJson(template));
  const parts = spans.map(({ start, end, origin }) => ({ text: text.slice(start, end), origin }));
  expect(parts).toEqual([
    { text: expect.stringMatching(/^ {4}"Vpc": \{\n[\s\S]*\n {4}\}$/), origin: one.origin },
    { text: '    "Subnet": {\n      "Type": "AWS::EC2::Subnet"\n    }', origin: other.origin },
    { text: '    "Subnet": {\n      "Type": "AWS::EC2::Subnet"\n    }', origin: other.origin },
    { text: expect.stringMatching(/^ {4}"Id": \{\n[\s\S]*\n {4}\}$/), origin: output.origin },
  ]);
});

test('keeps the text of what did not change, whatever follows it', () => {
  const [group] = template.resources;
  const before = printJson(template);
  const after = printJson({
    stackId: 'Network',
    parameters: [],
    mappings: [],
    resources: group ? [group] : [],
    outputs: [output],
  });
  const kept = after.filter((chunk) => before.includes(chunk) && chunk.spans.length > 0);
  expect(kept.map(({ spans }) => spans.length)).toEqual([2, 1]);
});

test('leaves out empty sections', () => {
  const empty: Template = { stackId: 'Network', parameters: [], mappings: [], resources: [], outputs: [] };
  expect(joinChunks(printJson(empty)).text).toBe('{}\n');
  expect(joinChunks(printJson({ ...empty, outputs: [output] })).text).not.toContain('Resources');
});

test('is the template of any design, key by key', () => {
  fc.assert(
    fc.property(randomDesigns, (design) => {
      for (const written of writeTemplates(build(compose(design)).network)) {
        const json = templateJson(written);
        const isOrdered = !/"\d+":/.test(JSON.stringify(json)) && hasDistinctIds(written);
        const { text } = joinChunks(printJson(written));
        if (isOrdered) expect(text).toBe(`${JSON.stringify(json, null, 2)}\n`);
        else expect(JSON.parse(text)).toEqual(json);
      }
    }),
    { numRuns: 200 },
  );
});

function hasDistinctIds({ resources, outputs }: Template): boolean {
  const ids = [resources.flatMap((group) => group.resources), outputs].map((all) =>
    all.map(({ logicalId }) => logicalId),
  );
  return ids.every((all) => new Set(all).size === all.length);
}
