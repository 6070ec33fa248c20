/** What may come next in a JSON text, in the words of a finding. */
const expectations = {
  value: 'a value',
  'value-or-end': 'a value or ]',
  key: 'a key in double quotes',
  'key-or-end': 'a key in double quotes or }',
  colon: 'a colon',
  'comma-in-list': 'a comma or ]',
  'comma-in-object': 'a comma or }',
  nothing: 'nothing more',
} as const;

type Expectation = keyof typeof expectations;

/** Where a text stops being JSON, and what should stand there instead; the text is known to be none. */
export function locateFault(text: string): string {
  if (text.trim() === '') return 'it is empty';
  const containers: ('list' | 'object')[] = [];
  let expected: Expectation = 'value';
  let position = skipSpace(text, 0);
  while (position < text.length) {
    const token = tokenAt(text, position);
    if (!token && text[position] === '"')
      return `${place(text, position)}: a text that is broken or not closed`;
    const next: Expectation | undefined = token && step(expected, token.type, containers);
    if (!token || !next)
      return `${place(text, position)}: expected ${expectations[expected]}, found ${seen(text, position)}`;
    expected = next;
    position = skipSpace(text, token.end);
  }
  return `it ends too early, at ${place(text, text.length)}: expected ${expectations[expected]}`;
}

type TokenType = 'string' | 'scalar' | '{' | '}' | '[' | ']' | ',' | ':';

interface Token {
  readonly type: TokenType;
  readonly end: number;
}

/** The state after a token; `undefined` if it may not stand here. */
function step(
  expected: Expectation,
  token: TokenType,
  containers: ('list' | 'object')[],
): Expectation | undefined {
  const isValue = expected === 'value' || expected === 'value-or-end';
  const isKey = expected === 'key' || expected === 'key-or-end';
  switch (token) {
    case 'string':
      if (isKey) return 'colon';
      return isValue ? afterValue(containers) : undefined;
    case 'scalar':
      return isValue ? afterValue(containers) : undefined;
    case '{':
      if (isValue) containers.push('object');
      return isValue ? 'key-or-end' : undefined;
    case '[':
      if (isValue) containers.push('list');
      return isValue ? 'value-or-end' : undefined;
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case ',':
      if (expected === 'comma-in-list') return 'value';
      return expected === 'comma-in-object' ? 'key' : undefined;
    case '}':
      if (expected !== 'key-or-end' && expected !== 'comma-in-object') return undefined;
      containers.pop();
      return afterValue(containers);
    case ']':
      if (expected !== 'value-or-end' && expected !== 'comma-in-list') return undefined;
      containers.pop();
      return afterValue(containers);
  }
}

function afterValue(containers: readonly ('list' | 'object')[]): Expectation {
  const container = containers.at(-1);
  if (container === undefined) return 'nothing';
  return container === 'list' ? 'comma-in-list' : 'comma-in-object';
}

const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const MARK = /[{}[\],:]/y;

function tokenAt(text: string, start: number): Token | undefined {
  if (text[start] === '"') {
    const end = endOfString(text, start + 1);
    return end === undefined ? undefined : { type: 'string', end };
  }
  MARK.lastIndex = start;
  const [mark] = MARK.exec(text) ?? [];
  if (mark !== undefined) return { type: mark as TokenType, end: start + 1 };
  SCALAR.lastIndex = start;
  return SCALAR.test(text) ? { type: 'scalar', end: SCALAR.lastIndex } : undefined;
}

/** One past the closing quotes; `undefined` where they are missing or something before them is wrong. */
function endOfString(text: string, start: number): number | undefined {
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (text[index] === '"') return index + 1;
    if (code < 0x20) return undefined;
    if (text[index] !== '\\') continue;
    const sequence = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(index + 1, index + 6));
    if (!sequence) return undefined;
    index += sequence[0].length;
  }
  return undefined;
}

function skipSpace(text: string, start: number): number {
  let position = start;
  while (' \t\n\r'.includes(text.charAt(position)) && position < text.length) position += 1;
  return position;
}

function place(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** The text, word or sign that stands there instead. */
function seen(text: string, position: number): string {
  const [found = ''] =
    /^(?:"[^"\n]{0,30}"?|[\w.+-]{1,30}|.)/su.exec(text.slice(position, position + 40)) ?? [];
  return found.startsWith('"') ? found : JSON.stringify(found);
}
