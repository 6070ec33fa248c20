import { holdsAddress, parseAddress, parseBlock } from '../net/ipv4.ts';
import type { RouteRow } from './route-rows.ts';

/**
 * The routes of which a text speaks: for an address those whose destination holds it, otherwise those with the text in
 * destination, target, subnet or logical id.
 */
export function routesMatching(rows: readonly RouteRow[], text: string): readonly RouteRow[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return rows;
  const address = parseAddress(wanted);
  if (address !== undefined)
    return rows.filter(({ destination }) => {
      const block = parseBlock(destination);
      return block !== undefined && holdsAddress(block, address);
    });
  return rows.filter(({ destination, target, subnet, logicalId = '' }) =>
    [destination, target, subnet, logicalId].some((one) => one.toLowerCase().includes(wanted)),
  );
}
