import {
  type CidrInputProblem,
  formatAddress,
  formatBlock,
  parseBlock,
  readCidrInput,
} from '../../core/index.ts';
import type { Reading } from './draft-reading.ts';

/** Reads what was typed into a CIDR field whose saved text is known: "/21" alone keeps its address. */
export function readCidr(saved: string | undefined) {
  return (text: string): Reading<string> => {
    const read = readCidrInput(text, saved === undefined ? undefined : parseBlock(saved));
    if (!read.ok) {
      const [problem] = read.problems;
      return { is: 'refused', says: problem ? problemWords(problem) : EXAMPLE };
    }
    const { network } = read.value;
    const normal = network ? formatBlock(network) : read.value.text;
    return network
      ? { is: 'meant', value: normal, text: normal, says: `network address is ${normal}` }
      : { is: 'value', value: normal, text: normal };
  };
}

const EXAMPLE = 'Write a CIDR like 10.0.0.0/16.';

function problemWords(problem: CidrInputProblem): string {
  switch (problem.problem) {
    case 'empty':
    case 'no-address':
      return EXAMPLE;
    case 'not-an-address':
      return `“${shortened(problem.saw)}” is not an address. ${EXAMPLE}`;
    case 'ipv6':
      return `“${shortened(problem.saw)}” is IPv6; this is for IPv4. ${EXAMPLE}`;
    case 'part-count':
      return `“${shortened(problem.saw)}” has ${problem.parts} of the four numbers of an address.`;
    case 'part-out-of-range':
      return `${shortened(problem.part)} is more than 255 (number ${problem.position} of the address).`;
    case 'leading-zeros':
      return `${shortened(problem.part)} has leading zeros (number ${problem.position}): some programs read it as octal.`;
    case 'no-prefix':
      return `The size is missing: ${formatAddress(problem.address)}/16, for example.`;
    case 'prefix-not-a-number':
      return `“${shortened(problem.saw)}” is not a size; write one like /16.`;
    case 'prefix-too-long':
      return `/${shortened(problem.saw)} is more than the ${problem.longest} bits of an address.`;
    case 'mask-not-contiguous':
      return `${shortened(problem.saw)} is not a netmask: its ones don’t stand in one row.`;
  }
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
