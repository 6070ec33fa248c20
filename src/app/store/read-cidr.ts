import { formatBlock, parseBlock } from '../../core/index.ts';
import type { Reading } from './draft-reading.ts';

/** Reads what was typed into a CIDR field whose saved text is known: "/21" alone keeps its address. */
export function readCidr(saved: string | undefined) {
  return (text: string): Reading<string> => {
    const typed = text.trim();
    const block = parseBlock(typed.startsWith('/') ? `${saved?.split('/')[0] ?? ''}${typed}` : typed);
    if (!block) return { is: 'refused', says: 'Write a CIDR like 10.0.0.0/16.' };
    return { is: 'value', value: formatBlock(block), text: formatBlock(block) };
  };
}
