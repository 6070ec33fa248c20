import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { darkColours, lightColours, type PictureColours } from '../../core/index.ts';
import { blend, contrast } from './contrast.ts';
import { adornments, faded, marks, type Pairs, texts } from './contrast-pairs.ts';

type Tokens = ReadonlyMap<string, string>;

const app = new URL('../', import.meta.url);
const css = readFileSync(new URL('../main.css', app), 'utf8');
const themes: Readonly<Record<string, Tokens>> = {
  light: tokensOf(':root'),
  dark: tokensOf(":root[data-theme='dark']"),
};
const named = new Set([texts, marks].flatMap((pairs) => Object.entries(pairs).flat(2)));

test('contrast is that of WCAG 2', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(blend('#ffffff', 0.5, '#000000')).toBe('#808080');
});

describe.each(Object.entries(themes))('in the %s theme', (_, tokens) => {
  test('words are read on every fill', () => {
    expect(tooFaint(tokens, texts, 4.5)).toEqual([]);
  });

  test('edges and glyphs are seen on every fill', () => {
    expect(tooFaint(tokens, marks, 3)).toEqual([]);
  });

  test.each(faded)('%s on %s is read at %d over %s', (text, fill, share, beneath) => {
    const seen = (token: string) => blend(colour(tokens, token), share, colour(tokens, beneath));
    expect(contrast(seen(text), seen(fill))).toBeGreaterThan(4.5);
  });

  test('every colour has a place in the tables', () => {
    const places = [...named, ...adornments];
    expect([...tokens.keys()].filter((token) => !places.includes(token))).toEqual([]);
  });
});

test('both themes have the same colours', () => {
  expect([...(themes.dark?.keys() ?? [])]).toEqual([...(themes.light?.keys() ?? [])]);
});

test('words and their fills in one list of classes are in the tables', () => {
  const pairs = stringsOf(sourcesOfApp()).flatMap(pairsOfClasses);
  expect(pairs.length).toBeGreaterThan(20);
  expect(pairs.filter(([text, fill]) => !texts[text]?.includes(fill))).toEqual([]);
});

test('every colour of words in the app is in the tables', () => {
  const used = sourcesOfApp().matchAll(/(?<![\w-])text-([a-z-]+)/g);
  const colours = new Set([...used].map(([, token = '']) => token).filter(isToken));
  expect([...colours].filter((token) => !(token in texts))).toEqual([]);
});

test('the code editor colours its words as the tables say', () => {
  const theme = readFileSync(new URL('code/editor-theme.ts', app), 'utf8');
  const colours = [...theme.matchAll(/foreground: plain\('([\w-]+)'\)/g)].map(([, token = '']) => token);
  expect(colours).toContain('string');
  expect(colours.filter((token) => !texts[token]?.includes('panel'))).toEqual([]);
});

test('the pictures of designs have the colours of the page', () => {
  expect(lightColours).toEqual(picturesColours(themes.light ?? new Map()));
  expect(darkColours).toEqual(picturesColours(themes.dark ?? new Map()));
});

/** The colours that a rule of main.css sets, under the names that the classes of the app know them by. */
function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`\n${selector} {`);
  const rule = css.slice(start, css.indexOf('\n}', start));
  const names = new Map(
    [...css.matchAll(/--color-([\w-]+): var\(--([\w-]+)\);/g)].map(([, name = '', token = '']) => [
      token,
      name,
    ]),
  );
  return new Map(
    [...rule.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, token = '', value = '']) => [
      names.get(token) ?? token,
      value,
    ]),
  );
}

function colour(tokens: Tokens, token: string): string {
  const value = tokens.get(token);
  if (!value?.match(/^#[0-9a-f]{6}$/)) throw new Error(`main.css has no colour ${token} as #rrggbb`);
  return value;
}

function isToken(name: string): boolean {
  return themes.light?.has(name) ?? false;
}

/** The pairs with less contrast than asked for, as lines to be read. */
function tooFaint(tokens: Tokens, pairs: Pairs, least: number): readonly string[] {
  return Object.entries(pairs).flatMap(([front, fills]) =>
    fills.flatMap((fill) => {
      const ratio = contrast(colour(tokens, front), colour(tokens, fill));
      return ratio < least ? `${front} on ${fill}: ${ratio.toFixed(2)}` : [];
    }),
  );
}

function sourcesOfApp(): string {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$/.test(file));
  return sources.map((file) => readFileSync(new URL(file, app), 'utf8')).join('\n');
}

function stringsOf(source: string): readonly string[] {
  return source.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? [];
}

/** Words and fills that are seen together: those of one state (`hover:`), where it sets none those of the rest. */
function pairsOfClasses(names: string): readonly (readonly [text: string, fill: string])[] {
  const found = [...names.matchAll(/(?<![\w-])((?:\S+:)?)(text|bg)-([a-z-]+)/g)].filter(
    ([, , , token = '']) => isToken(token),
  );
  const of = (what: string, state: string) =>
    found.filter(([, its, kind]) => its === state && kind === what).map(([, , , token = '']) => token);
  const inState = (what: string, state: string) => {
    const own = of(what, state);
    return own.length > 0 ? own : of(what, '');
  };
  return [...new Set(found.map(([, state = '']) => state))].flatMap((state) =>
    inState('text', state).flatMap((text) => inState('bg', state).map((fill) => [text, fill] as const)),
  );
}

/** What core/pictures lists, since a picture that stands alone can't read the page. */
function picturesColours(tokens: Tokens): PictureColours {
  const of = (token: string) => colour(tokens, token);
  const type = (name: string) => ({ strong: of(name), fill: of(`${name}-fill`), edge: of(`${name}-edge`) });
  return {
    panel: of('panel'),
    ink: of('ink'),
    muted: of('muted'),
    error: of('error'),
    frame: of('control'),
    frameFill: of('lane'),
    stripes: of('hairline'),
    types: { public: type('public'), private: type('private'), isolated: type('isolated') },
  };
}
