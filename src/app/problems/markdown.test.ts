import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

test('reads headings, paragraphs and lists', () => {
  expect(readMarkdown('# One\n\nFirst line\nsecond line.\n\n- a\n- b\n  goes on\n')).toEqual([
    { is: 'heading', level: 1, text: [{ is: 'text', text: 'One' }] },
    { is: 'paragraph', text: [{ is: 'text', text: 'First line second line.' }] },
    { is: 'list', items: [[{ is: 'text', text: 'a' }], [{ is: 'text', text: 'b goes on' }]] },
  ]);
});

test('reads code, stress and links, and code in links', () => {
  expect(readMarkdown('a `b*` **c** [`d` e](https://example.com/x)!')).toEqual([
    {
      is: 'paragraph',
      text: [
        { is: 'text', text: 'a ' },
        { is: 'code', text: 'b*' },
        { is: 'text', text: ' ' },
        { is: 'strong', text: 'c' },
        { is: 'text', text: ' ' },
        {
          is: 'link',
          text: [
            { is: 'code', text: 'd' },
            { is: 'text', text: ' e' },
          ],
          to: 'https://example.com/x',
        },
        { is: 'text', text: '!' },
      ],
    },
  ]);
});

test('a link that leads elsewhere than to the web stays text', () => {
  const [block] = readMarkdown('[x](javascript:alert(1))');
  expect(block).toEqual({ is: 'paragraph', text: [{ is: 'text', text: '[x](javascript:alert(1))' }] });
});
