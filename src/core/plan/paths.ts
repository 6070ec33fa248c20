import { md5 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Construct paths and the ids that follow from them alone, as `aws-cdk-lib` computes them
 * (`makeUniqueId` in its core; the same since 2019).
 */

const HUMAN_LENGTH = 240;
const PLAIN_LENGTH = 255;
const HIDDEN = 'Default';
const HIDDEN_IN_HUMAN = 'Resource';

/** An id as the construct tree holds it: path separators and line feeds become `--`. */
export function respellConstructId(id: string): string {
  return id.replace(/[/\n]/g, '--');
}

/** Beyond this many, ids are most likely those of designs that are long closed. */
const MOST_KEPT = 50_000;
const kept = new Map<string, string>();

/** The logical id of the resource whose ids below the stack are these, already respelt. Hashing is slow, so ids are kept. */
export function logicalId(...components: readonly string[]): string {
  const path = components.join('/');
  const known = kept.get(path);
  if (known !== undefined) return known;
  const id = newLogicalId(components);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(path, id);
  return id;
}

function newLogicalId(components: readonly string[]): string {
  const visible = components.includes(HIDDEN) ? components.filter((id) => id !== HIDDEN) : components;
  const [only] = visible;
  if (visible.length === 1 && only !== undefined) {
    const plain = alphanumerics(only);
    if (plain.length <= PLAIN_LENGTH) return plain;
  }
  return humanPart(visible) + pathHash(visible);
}

/** Letters and digits of ASCII; all else is dropped from ids. */
export function alphanumerics(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '');
}

function humanPart(components: readonly string[]): string {
  let human = '';
  let kept = '';
  for (const id of components) {
    if (kept !== '' && kept.endsWith(id)) continue;
    kept = id;
    if (id !== HIDDEN_IN_HUMAN) human += alphanumerics(id);
  }
  return human.slice(0, HUMAN_LENGTH);
}

const HEX = '0123456789ABCDEF';
const HASH_BYTES = 4;

// One hash and its buffers serve all paths: making them anew costs more than hashing.
const blank = md5.create();
const running = md5.create();
const digest = new Uint8Array(blank.outputLen);
const pathBytes = new Uint8Array(1024);

/** The first eight digits of the path's MD5. */
function pathHash(components: readonly string[]): string {
  const path = components.join('/');
  blank._cloneInto(running);
  running.update(asciiBytes(path) ?? utf8ToBytes(path));
  running.digestInto(digest);
  let hash = '';
  for (const byte of digest.subarray(0, HASH_BYTES)) hash += HEX.charAt(byte >> 4) + HEX.charAt(byte & 15);
  return hash;
}

/** The bytes of a text of ASCII that fits the buffer; valid until the next call. */
function asciiBytes(text: string): Uint8Array | undefined {
  if (text.length > pathBytes.length) return undefined;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127) return undefined;
    pathBytes[index] = code;
  }
  return pathBytes.subarray(0, text.length);
}
