import type { Derived, FormatName } from '../../core/index.ts';
import { stackOfText } from './stack-of-text.ts';

/** What a text is called as a file: the template after its stack, code after the class of the first one. */
export function exportFileName(
  derived: Pick<Derived, 'design' | 'network'>,
  format: FormatName,
  of?: string,
): string {
  const stack = stackOfText(derived, format, of) ?? derived.design.stacks[0]?.name ?? 'Network';
  const words = (stack.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? ['network']).map((word) =>
    word.toLowerCase(),
  );
  switch (format) {
    case 'cloudformation-yaml':
      return `${stack}.yaml`;
    case 'cloudformation-json':
      return `${stack}.json`;
    case 'cdk-typescript':
      return `${words.join('-')}-stack.ts`;
    case 'cdk-python':
      return `${words.join('_')}_stack.py`;
  }
}
