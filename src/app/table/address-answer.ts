import {
  type Design,
  formatBlock,
  holdsAddress,
  isRelative,
  networkOf,
  parseAddress,
  parseBlock,
  rowsHolding,
  type SubnetRow,
} from '../../core/index.ts';

/** Where an address lies: in words, and the row that holds it. */
export interface AddressAnswer {
  readonly says: string;
  readonly row?: SubnetRow;
}

/** Answers for a whole address; `undefined` while the text is none. */
export function addressAnswer(
  text: string,
  design: Design,
  rows: readonly SubnetRow[],
): AddressAnswer | undefined {
  const address = parseAddress(text.trim());
  if (address === undefined) return undefined;
  const [row, other] = rowsHolding(rows, address);
  if (row) {
    const also = other ? `; also ${rowWords(other)} of ${other.vpc}` : '';
    return { says: `${rowWords(row)}${also}`, row };
  }
  const range = design.usedRanges.find(({ cidr }) => {
    const block = parseBlock(cidr);
    return block && holdsAddress(networkOf(block), address);
  });
  if (range) return { says: `in ${range.name} (${range.cidr}), used elsewhere` };
  const isUnknown = rows.some(({ vpcBlock }) => isRelative(vpcBlock));
  return {
    says: isUnknown
      ? 'in no CIDR of this design; blocks from IPAM are not known yet'
      : 'not in any VPC of this design',
  };
}

function rowWords({ status, subnet, group, block }: SubnetRow): string {
  const cidr = block ? ` (${formatBlock(block)})` : '';
  switch (status) {
    case 'created':
    case 'existing':
      return `in ${subnet}${cidr}`;
    case 'reserved':
      return `in reserved ${group}${cidr}`;
    case 'free':
      return `free${cidr}`;
    case 'alignment_gap':
      return `lost to alignment${cidr}`;
  }
}
