import { describe, expect, it } from 'vitest';
import { type Design, sizeChoices } from '../../../core/index.ts';
import { starters } from '../../../examples/index.ts';
import { misfitWords } from './misfit-words.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;

function words(group: string, mask: number): string | undefined {
  const choice = sizeChoices(founding, group).find((one) => one.mask === mask);
  return choice?.misfit && misfitWords(choice.misfit, group);
}

describe('misfitWords', () => {
  it('counts what is needed and what is left', () => {
    expect(words('application', 22)).toBe('3 × /22 need 3,072, 1,280 are left');
  });

  it('names another group that would have to go', () => {
    expect(words('ingress', 23)).toMatch(/^(Application|Database) doesn’t fit: /);
  });

  it('is silent where it fits', () => {
    expect(words('application', 24)).toBeUndefined();
  });
});
