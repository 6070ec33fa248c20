import type { Place } from './place.ts';

/** Says which part of a text came from which place in the design. Offsets count UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly origin: Place;
}

/** A piece of text with spans relative to its own start, kept as long as what it was written from. */
export interface Chunk {
  readonly text: string;
  readonly spans: readonly Span[];
}

export function plainChunk(text: string): Chunk {
  return { text, spans: [] };
}

/** One text of several pieces; spans move along, in order of their start. */
export function joinChunks(chunks: readonly Chunk[]): Chunk {
  const spans: Span[] = [];
  let text = '';
  for (const chunk of chunks) {
    for (const { start, end, origin } of chunk.spans) {
      spans.push({ start: start + text.length, end: end + text.length, origin });
    }
    text += chunk.text;
  }
  return { text, spans };
}
