import { describe, expect, it } from 'vitest';
import { PLACE, paletteRank } from './palette-rank.ts';

const things: Readonly<Record<string, readonly string[]>> = {
  new: ['New', 'empty', 'begin'],
  'saved-designs': ['Designs in this browser…', 'recent', 'open', 'delete'],
  'download-yaml': ['Download CloudFormation YAML', 'export', 'template', 'take'],
  'download-python-project': ['Download the CDK project in Python', 'export', 'template', 'zip'],
  add: ['Add a VPC', 'create'],
  [`${PLACE}vpc`]: ['TheVPC', '10.0.0.0/21', 'VPC'],
  [`${PLACE}application`]: ['Application', 'subnet group in TheVPC'],
  [`${PLACE}application 0`]: ['ApplicationSubnet1', '10.0.3.0/24', 'in TheVPC'],
  [`${PLACE}deploys`]: ['Deploys', 'subnet group in TheVPC'],
};

/** The names of what answers, the best first. */
function answers(text: string): readonly string[] {
  return Object.entries(things)
    .map(([value, keywords]) => ({ name: keywords[0] ?? '', rank: paletteRank(value, text, keywords) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ name }) => name);
}

describe('paletteRank', () => {
  it('has first what begins with the text, places before commands', () => {
    expect(answers('appl')).toEqual(['Application', 'ApplicationSubnet1']);
    expect(answers('de').slice(0, 2)).toEqual(['Deploys', 'Designs in this browser…']);
  });

  it('then names with a word that does, then names that hold it, then other words for the same', () => {
    expect(answers('vpc').slice(0, 2)).toEqual(['Add a VPC', 'TheVPC']);
    expect(answers('recent')).toEqual(['Designs in this browser…']);
    expect(answers('10.0.3.0/24')).toEqual(['ApplicationSubnet1']);
  });

  it('takes words in any order, and letters with gaps in a name last', () => {
    expect(answers('python proj')).toEqual(['Download the CDK project in Python']);
    expect(answers('yaml down')).toEqual(['Download CloudFormation YAML']);
    expect(answers('dcpp')).toEqual(['Download the CDK project in Python']);
    expect(answers('no such thing')).toEqual([]);
  });
});
