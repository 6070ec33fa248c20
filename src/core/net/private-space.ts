import { equalBlocks, holdsBlock, type Ipv4Block, parseBlock } from './ipv4.ts';

/** RFC 1918, and the shared space of RFC 6598, which AWS counts as private too. */
const privateSpace: readonly Ipv4Block[] = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
].flatMap((text) => parseBlock(text) ?? []);

/** Does a block lie in space that nobody has on the internet? */
export function isPrivate(block: Ipv4Block): boolean {
  return privateSpace.some((range) => holdsBlock(range, block));
}

/** Is it all of one such space, such as 10.0.0.0/8? It then means whoever is private, rather than a place. */
export function isAllOfPrivate(block: Ipv4Block): boolean {
  return privateSpace.some((range) => equalBlocks(range, block));
}
