import { accept, type Result, refuse } from '../base/result.ts';
import {
  ADDRESS_BITS,
  formatBlock,
  hasHostBits,
  type Ipv4Address,
  type Ipv4Block,
  netmask,
  networkOf,
  parseAddress,
} from './ipv4.ts';

/** What a person typed into a field for a block. */
export interface CidrInput {
  /** As it was meant, host bits included. */
  readonly block: Ipv4Block;
  /** The normal form: `10.20.0.0/21`. */
  readonly text: string;
  /** The network that the address lies in, where the two differ. */
  readonly network?: Ipv4Block;
}

/** Why a text is no block; positions of parts count from 1. */
export type CidrInputProblem =
  | { readonly problem: 'empty' }
  /** `/21` where there is no address yet that could be kept. */
  | { readonly problem: 'no-address' }
  /** Not four numbers with dots between them. */
  | { readonly problem: 'not-an-address'; readonly saw: string }
  | { readonly problem: 'ipv6'; readonly saw: string }
  | { readonly problem: 'part-count'; readonly saw: string; readonly parts: number }
  | { readonly problem: 'part-out-of-range'; readonly part: string; readonly position: number }
  /** Some programs read such a number as octal. */
  | { readonly problem: 'leading-zeros'; readonly part: string; readonly position: number }
  | { readonly problem: 'no-prefix'; readonly address: Ipv4Address }
  | { readonly problem: 'prefix-not-a-number'; readonly saw: string }
  | { readonly problem: 'prefix-too-long'; readonly saw: string; readonly longest: number }
  | { readonly problem: 'mask-not-contiguous'; readonly saw: string };

type Read<Value> = Result<Value, CidrInputProblem>;

/**
 * Reads a block as people type it: with spaces around it, `/21` alone for another size of the current block, or
 * `10.20.0.0 255.255.248.0` as routers print it.
 */
export function readCidrInput(text: string, current?: Ipv4Block): Read<CidrInput> {
  const typed = text.trim();
  if (typed === '') return refuse({ problem: 'empty' });
  const [first = '', second = '', ...rest] = typed.split(/\s*\/\s*|\s+/);
  if (rest.length > 0 || typed.length > LONGEST) return refuse({ problem: 'not-an-address', saw: typed });
  const address = first === '' ? addressOf(current) : readAddress(first);
  if (!address.ok) return address;
  if (second === '') return refuse({ problem: 'no-prefix', address: address.value });
  const prefixLength = readSize(second);
  if (!prefixLength.ok) return prefixLength;
  return accept(inputOf({ address: address.value, prefixLength: prefixLength.value }));
}

/** More than any address with any mask takes. */
const LONGEST = 100;

function inputOf(block: Ipv4Block): CidrInput {
  const text = formatBlock(block);
  return hasHostBits(block) ? { block, text, network: networkOf(block) } : { block, text };
}

function addressOf(current: Ipv4Block | undefined): Read<Ipv4Address> {
  return current ? accept(current.address) : refuse({ problem: 'no-address' });
}

function readAddress(text: string): Read<Ipv4Address> {
  const address = parseAddress(text);
  return address === undefined ? refuse(addressProblem(text)) : accept(address);
}

/** What is wrong with a text that is no address. */
function addressProblem(text: string): CidrInputProblem {
  if (/^[0-9a-f:]*:[0-9a-f:.]*$/i.test(text)) return { problem: 'ipv6', saw: text };
  const parts = text.split('.');
  if (!parts.every((part) => /^\d+$/.test(part))) return { problem: 'not-an-address', saw: text };
  if (parts.length !== 4) return { problem: 'part-count', saw: text, parts: parts.length };
  const wrong = parts.findIndex((part) => Number(part) > 255 || part !== String(Number(part)));
  const part = parts[wrong] ?? '';
  const problem = Number(part) > 255 ? 'part-out-of-range' : 'leading-zeros';
  return { problem, part, position: wrong + 1 };
}

/** A prefix length, or a mask that stands for one. */
function readSize(text: string): Read<number> {
  return text.includes('.') ? readMask(text) : readPrefixLength(text);
}

function readPrefixLength(text: string): Read<number> {
  if (!/^\d+$/.test(text)) return refuse({ problem: 'prefix-not-a-number', saw: text });
  const prefixLength = Number(text);
  return prefixLength > ADDRESS_BITS
    ? refuse({ problem: 'prefix-too-long', saw: text, longest: ADDRESS_BITS })
    : accept(prefixLength);
}

function readMask(text: string): Read<number> {
  const mask = readAddress(text);
  if (!mask.ok) return mask;
  const prefixLength = Math.clz32(~mask.value);
  return netmask(prefixLength) === mask.value
    ? accept(prefixLength)
    : refuse({ problem: 'mask-not-contiguous', saw: text });
}
