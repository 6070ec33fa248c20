/**
 * A text as a YAML scalar that every reader takes for that text: CloudFormation reads YAML 1.1, most tools 1.2.
 * Plain where nothing can be mistaken, between single quotes where a person can still read it, with escapes for
 * what cannot be seen.
 */
export function yamlScalar(text: string): string {
  if (PLAIN.test(text) && !OTHER_THAN_TEXT.test(text)) return text;
  return UNSEEN.test(text) ? doubleQuoted(text) : `'${text.replaceAll("'", "''")}'`;
}

/**
 * A word, a path, a sentence or an IPv4 block. What begins with a digit, a sign or a dot may be a number, a time or a
 * date; commas and brackets mean something inside brackets; so do `: ` and ` #` anywhere.
 */
const PLAIN =
  /^(?:[A-Za-z_/](?:[\w./@%+=~^*!;()$<>|&'"\\-]|:(?=[\w/:])| (?=[\w./@%+=(-]))*|\d+\.\d+\.\d+\.\d+\/\d+)$/;

/** Words that YAML 1.1 takes for a truth value or for nothing; `e0` is a number to some readers. */
const OTHER_THAN_TEXT = /^(?:y|yes|n|no|true|false|on|off|null|e[-+]?\d+)$/i;

/** Control characters, line ends, byte order marks, half surrogates and what is no character. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

const UNSEEN_IN_JSON = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** JSON's escapes are YAML's too; JSON leaves more characters as they are than YAML may hold. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    UNSEEN_IN_JSON,
    (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
