import type { Theme } from '../store/theme.ts';
import { monaco } from './monaco.ts';

/** Monaco in the tokens of the page, read from it, so that there is one place for each colour. */
export function showTheme(theme: Theme): void {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => sixDigits(style.getPropertyValue(`--${name}`).trim());
  const plain = (name: string) => token(name).replace('#', '');
  monaco.editor.defineTheme('page', {
    base: theme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: plain('ink') },
      { token: 'string', foreground: plain('string') },
      { token: 'string.yaml', foreground: plain('string') },
      { token: 'keyword', foreground: plain('muted') },
      { token: 'type', foreground: plain('ink') },
      { token: 'identifier', foreground: plain('ink') },
      { token: 'number', foreground: plain('ink'), fontStyle: 'bold' },
      { token: 'comment', foreground: plain('muted'), fontStyle: 'italic' },
      { token: 'tag', foreground: plain('private') },
      { token: 'delimiter', foreground: plain('muted') },
    ],
    colors: {
      'editor.background': token('panel'),
      'editor.foreground': token('ink'),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, token('ink')]),
      ),
      'editorLineNumber.foreground': token('muted'),
      'editorLineNumber.activeForeground': token('muted'),
      'editorLineNumber.dimmedForeground': token('muted'),
      'editorGutter.background': token('panel'),
      'editorWidget.background': token('panel'),
      'editorIndentGuide.background1': token('hairline'),
      'scrollbarSlider.background': `${token('muted')}40`,
    },
  });
  monaco.editor.setTheme('page');
}

/** Monaco takes no short colours, and the build shortens where it can. */
function sixDigits(colour: string): string {
  return colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
}
