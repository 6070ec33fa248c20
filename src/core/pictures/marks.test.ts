import { expect, it } from 'vitest';
import { lineWidth, textLine, type Words } from './marks.ts';

const name: Words = { text: 'Secrets Manager', size: 13, weight: 600, fill: '#000000', cut: true };
const says: Words = { text: 'Interface endpoint of this VPC', size: 11, fill: '#000000', gap: 8, cut: true };

const textsIn = (line: string) => [...line.matchAll(/>([^<>]+)</g)].map(([, text]) => text);

it('cuts what is said of a thing before its name', () => {
  const [shown, said] = textsIn(textLine({ x: 0, y: 0 }, [name, says], { room: lineWidth([name]) + 60 }));
  expect(shown).toBe('Secrets Manager');
  expect(said).toMatch(/^Int.*….*$/);
});

it('cuts the name too where there is no room for it alone', () => {
  const [shown, said] = textsIn(textLine({ x: 0, y: 0 }, [name, says], { room: 80 }));
  expect(shown).toMatch(/^Sec.*….*r$/);
  expect(said).toBe('…');
});
