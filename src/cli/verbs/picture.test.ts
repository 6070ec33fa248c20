import { expect, test } from 'vitest';
import { starters } from '../../examples/index.ts';
import { runWith } from '../fake-io.ts';

function textOf(name: string): string {
  return JSON.stringify(starters.find((starter) => starter.name === name)?.design);
}

const files = {
  'founding.json': textOf('founding'),
  'two.json': textOf('two-vpcs').replace('"constructId":"Staging"', '"constructId":"StagingVpc"'),
  'too-large.json': textOf('founding').replace('"cidrMask":28', '"cidrMask":22'),
  'hostile.json': textOf('founding').replace('"label":"TheVPC"', '"label":"\\u001b[31m<red>"'),
};

function cli(...args: readonly string[]) {
  return runWith(['picture', ...args], { files });
}

test('draws the design, light if nothing is said', async () => {
  const { code, out, err } = await cli('founding.json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*>10\.0\.6\.32\/28<.*<\/svg>\n$/s);
  expect((await cli('founding.json', '--format', 'svg', '--theme', 'light')).out).toBe(out);
  expect((await cli('founding.json', '--theme', 'dark')).out).not.toBe(out);
});

test('writes a file, and writes it again', async () => {
  const { out } = await cli('founding.json');
  const before = { ...files, './network.svg': 'old' };
  const written = await runWith(['picture', 'founding.json', '--out', 'network.svg'], { files: before });
  expect(written).toEqual({ code: 0, out: '', err: '', files: { ...files, './network.svg': out } });
  const deeper = await cli('founding.json', '--out', 'docs/network.svg');
  expect(deeper.files['docs/network.svg']).toBe(out);
});

test.each(['Staging', 'StagingVpc', ' Staging , StagingVpc'])('draws only %s', async (name) => {
  const { code, out } = await cli('two.json', '--only', name);
  expect(code).toBe(0);
  expect(out).toContain('>Staging<');
  expect(out).not.toContain('>Production<');
});

test('draws what can be computed of a design with errors', async () => {
  const { code, out, err } = await cli('too-large.json');
  expect(code).toBe(1);
  expect(out).toContain('>doesn’t fit<');
  expect(err).toMatch(/^error group\/does-not-fit: .*\n$/);
});

test('says nothing to a terminal but text', async () => {
  const { out } = await cli('hostile.json');
  expect(out).toContain('[31m&lt;red&gt;');
  expect(out).not.toContain('\x1b');
});

test.each([
  [
    ['two.json', '--only', 'Stagin'],
    'no VPC “Stagin”; did you mean Staging?; there are Production, Staging\n',
  ],
  [['founding.json', '--format', 'png'], '--format is one of svg, not “png”'],
  [['founding.json', '--theme', 'sepia'], '--theme is one of light, dark, not “sepia”'],
  [['nothing.json'], 'nothing.json can’t be read'],
])('%j is used wrongly', async (args, complaint) => {
  const { code, out, err } = await cli(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(complaint);
});
