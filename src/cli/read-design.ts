import { accept, type Finding, type OpenedDesign, parseDesign, type Result, refuse } from '../core/index.ts';
import type { Io } from './io.ts';
import { isFileError } from './node-io.ts';

/** Why there is no design: a file that can't be read, or one that isn't a design. */
export type NoDesign =
  | { readonly is: 'unreadable'; readonly why: string }
  | { readonly is: 'not-a-design'; readonly findings: readonly Finding[] };

/** The design in a file; `-` is standard input. */
export async function readDesign(path: string | undefined, io: Io): Promise<Result<OpenedDesign, NoDesign>> {
  if (path === undefined)
    return refuse({ is: 'unreadable', why: 'name the file of a design, or - for standard input' });
  let bytes: Uint8Array;
  try {
    bytes = await (path === '-' ? io.readInput() : io.files.read(path));
  } catch (error) {
    if (!isFileError(error)) throw error;
    return refuse({
      is: 'unreadable',
      why: `${path} can’t be read: ${reasons[error.code] ?? error.message}`,
    });
  }
  const text = decode(bytes);
  if (text === undefined) return refuse({ is: 'unreadable', why: `${path} is not a text in UTF-8` });
  const opened = parseDesign(text);
  return opened.ok ? accept(opened.value) : refuse({ is: 'not-a-design', findings: opened.problems });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** UTF-8, or the UTF-16 that some shells of Windows write; neither may hold a single wrong byte. */
function decode(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
