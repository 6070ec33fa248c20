import { describe, expect, it } from 'vitest';
import type { ConstructOutputThing } from '../../../core/index.ts';
import { constructOutputWords, proposedConstructOutputs, withConstructName } from './construct-outputs.ts';

const web: ConstructOutputThing = {
  id: 'web',
  kind: 'load-balancer',
  parent: 'vpc',
  label: 'Web',
  constructId: 'Web',
  outputs: [{ of: 'arn', constructId: 'WebArn' }],
};

it('proposes what isn’t handed out yet', () => {
  expect(proposedConstructOutputs(web).map((handed) => constructOutputWords(handed, web))).toEqual([
    'DNS name',
    'Hosted zone ID',
    'Full name',
  ]);
});

describe('a new output', () => {
  it('is named after the thing and what it hands out', () => {
    expect(withConstructName({ of: 'dns-name' }, web, ['Web'])).toEqual({
      of: 'dns-name',
      constructId: 'WebDnsName',
    });
  });

  it('gets a number where that name is taken', () => {
    expect(withConstructName({ of: 'dns-name' }, web, ['WebDnsName']).constructId).toBe('WebDnsName2');
  });
});
