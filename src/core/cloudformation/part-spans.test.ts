import { describe, expect, it } from 'vitest';
import { joinChunks } from '../base/text.ts';
import { connecting, drawn, internet, ipRange, securityGroup, vpc } from '../checks/test-design.ts';
import { compose } from '../compose/compose.ts';
import type { Call } from '../kinds/index.ts';
import { build } from '../network/build.ts';
import { printJson } from './print-json.ts';
import { printYaml } from './print-yaml.ts';
import { writeTemplates } from './write.ts';

const call = (id: string, fields: Partial<Call>): Call => ({
  id,
  verb: 'allowFrom',
  on: 'v-web',
  port: 'tcp',
  fromPort: 443,
  ...fields,
});
const design = connecting(
  [
    call('office', { other: 'office', description: 'the office' }),
    call('anyone', { other: 'internet' }),
    call('out', { verb: 'allowTo', other: 'office', description: 'back' }),
    call('other', { on: 'v-data', other: 'office', description: 'the office' }),
  ],
  drawn(
    vpc('V', {}, securityGroup('Web', { allowAllOutbound: false }), securityGroup('Data')),
    internet('Internet'),
    ipRange('Office', '203.0.113.0/24'),
  ),
);

describe.each([
  ['JSON', printJson],
  ['YAML', printYaml],
])('a rule within its group, in %s', (_, print) => {
  const [template] = writeTemplates(build(compose(design)).network);
  if (!template) throw new Error('no template');
  const { text, spans } = joinChunks(print(template));
  const textsOf = (id: string) =>
    spans.filter(({ origin }) => origin.id === id).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['office', 'the office'],
    ['anyone', 'from 0.0.0.0/0:443'],
    ['out', 'back'],
    ['other', 'the office'],
  ])('has a span of its own: %s', (id, description) => {
    const texts = textsOf(id);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(description);
    expect(texts[0]?.match(/CidrIp/g)).toHaveLength(1);
    expect(texts[0]).not.toContain('SecurityGroup');
  });
});
