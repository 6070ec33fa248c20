import { describe, expect, it } from 'vitest';
import type { Place } from '../base/place.ts';
import { type Brackets, createWriter, type Writer } from './writer.ts';

const CALL: Brackets = { open: '(', close: ')' };
const OBJECT: Brackets = { open: '{', close: '}', padding: ' ' };
const long = 'x'.repeat(60);

function bracket(writer: Writer, brackets: Brackets, items: readonly string[], after = 0): void {
  writer.bracketed(brackets, items, (item) => writer.write(item), after);
}

function textOf(write: (writer: Writer) => void): string {
  const writer = createWriter('  ');
  write(writer);
  return writer.take().text;
}

describe('brackets', () => {
  it('stay on one line if they fit', () => {
    expect(textOf((writer) => bracket(writer, OBJECT, ['a', 'b']))).toBe('{ a, b }');
  });

  it('are tight if there is nothing in them', () => {
    expect(textOf((writer) => bracket(writer, OBJECT, []))).toBe('{}');
  });

  it('are broken if they do not fit', () => {
    expect(textOf((writer) => bracket(writer, CALL, [long, long]))).toBe(`(\n  ${long},\n  ${long},\n)`);
  });

  it('fill a line of 100 columns, and no more', () => {
    const exactly = 'x'.repeat(98);
    expect(textOf((writer) => bracket(writer, CALL, [exactly]))).toBe(`(${exactly})`);
    expect(textOf((writer) => bracket(writer, CALL, [`${exactly}x`]))).toBe(`(\n  ${exactly}x,\n)`);
  });

  it('leave room for what must follow on their line', () => {
    const exactly = 'x'.repeat(98);
    expect(textOf((writer) => bracket(writer, CALL, [exactly], 1))).toBe(`(\n  ${exactly},\n)`);
  });

  it('are broken on demand, and so is what holds them', () => {
    const inner = { ...CALL, broken: true };
    const text = textOf((writer) =>
      writer.bracketed(CALL, ['a'], (item) => bracket(writer, inner, [item]), 0),
    );
    expect(text).toBe('(\n  (\n    a,\n  ),\n)');
  });

  it('hug the last item if the others fit before it', () => {
    const text = textOf((writer) =>
      writer.bracketed(
        { ...CALL, hugLast: true },
        [['this'], [long, long]],
        (items, after) =>
          items.length > 1 ? bracket(writer, OBJECT, items, after) : items.map((item) => writer.write(item)),
        0,
      ),
    );
    expect(text).toBe(`(this, {\n  ${long},\n  ${long},\n})`);
  });
});

it('empty lines carry no indentation', () => {
  const text = textOf((writer) => {
    writer.indent();
    writer.write('a');
    writer.newLine();
    writer.newLine();
    writer.write('b');
  });
  expect(text).toBe('  a\n\n  b');
});

describe('spans', () => {
  const place: Place = { id: 'vpc' };

  it('begin behind the indentation', () => {
    const writer = createWriter('  ');
    writer.indent();
    const mark = writer.begin(place);
    writer.write('abc');
    writer.end(mark);
    writer.write(';');
    expect(writer.take()).toEqual({ text: '  abc;', spans: [{ start: 2, end: 5, origin: place }] });
  });

  it('of what was tried on one line and given up are gone', () => {
    const writer = createWriter('  ');
    writer.bracketed(
      CALL,
      [long, long],
      (item) => {
        const mark = writer.begin(place);
        writer.write(item);
        writer.end(mark);
      },
      0,
    );
    expect(writer.take().spans).toEqual([
      { start: 4, end: 64, origin: place },
      { start: 68, end: 128, origin: place },
    ]);
  });

  it('of one chunk know nothing of another', () => {
    const writer = createWriter('  ');
    writer.end(writer.begin(place));
    writer.take();
    writer.end(writer.begin(undefined));
    expect(writer.take()).toEqual({ text: '', spans: [] });
  });
});
