import { holdsBlock, type Ipv4Block, networkOf, overlap, parseAddress, parseBlock } from '../net/ipv4.ts';
import { LAST_PORT } from '../net/well-known-ports.ts';
import { connectionText, directionText, placeText } from './rule-columns.ts';
import { letsPass } from './rule-ports.ts';
import type { RuleRow } from './rule-rows.ts';

/**
 * The rules that all words of a text speak of: an address finds those whose range holds it, a CIDR those that share
 * addresses with it, a number those that let the port pass, and any other word those in which it stands.
 */
export function rulesMatching(rows: readonly RuleRow[], text: string): readonly RuleRow[] {
  const tests = text.split(/\s+/).filter(Boolean).map(testOf);
  return rows.filter((row) => tests.every((test) => test(row)));
}

type Test = (row: RuleRow) => boolean;

function testOf(word: string): Test {
  const address = parseAddress(word);
  if (address !== undefined) {
    const single = { address, prefixLength: 32 };
    return (row) => blockTest(row, (block) => holdsBlock(block, single));
  }
  const wanted = parseBlock(word);
  if (wanted) return (row) => blockTest(row, (block) => overlap(block, networkOf(wanted)));
  const port = portIn(word);
  if (port !== undefined) return (row) => letsPass(row.port, port);
  return (row) => holdsText(row, word.toLowerCase());
}

function blockTest({ peer }: RuleRow, isMeant: (block: Ipv4Block) => boolean): boolean {
  const block = peer.is === 'ipv4' ? parseBlock(peer.cidr) : undefined;
  return block !== undefined && isMeant(networkOf(block));
}

function portIn(word: string): number | undefined {
  const number = /^\d{1,5}$/.test(word) ? Number(word) : Number.NaN;
  return number <= LAST_PORT ? number : undefined;
}

function holdsText(row: RuleRow, wanted: string): boolean {
  const { group, groupId, vpc, otherEnd, otherEndId, protocol, ports, service, description } = row;
  return [
    group,
    groupId,
    vpc,
    directionText(row),
    otherEnd,
    otherEndId,
    protocol,
    ports,
    service,
    description,
    connectionText(row),
    placeText(row),
  ].some((one) => one?.toLowerCase().includes(wanted));
}
