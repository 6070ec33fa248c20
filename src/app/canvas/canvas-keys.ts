import type { Direction } from '../../core/index.ts';

/** What a key asks for on the canvas. */
export type KeyDeed =
  | { readonly do: 'remove' | 'rename' | 'duplicate' | 'copy' }
  | { readonly do: 'move-row'; readonly by: -1 | 1 }
  | { readonly do: 'go'; readonly direction: Direction };

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
};

export function deedOf(keys: Keys): KeyDeed | undefined {
  const { key, altKey, shiftKey } = keys;
  const hasMain = keys.ctrlKey || keys.metaKey;
  if (hasMain) {
    if (altKey || shiftKey) return undefined;
    if (key === 'd' || key === 'D') return { do: 'duplicate' };
    return key === 'c' ? { do: 'copy' } : undefined;
  }
  if (altKey) {
    if (key === 'ArrowUp') return { do: 'move-row', by: -1 };
    return key === 'ArrowDown' ? { do: 'move-row', by: 1 } : undefined;
  }
  if (shiftKey) return undefined;
  if (key === 'Delete' || key === 'Backspace') return { do: 'remove' };
  if (key === 'F2') return { do: 'rename' };
  const direction = arrows[key];
  return direction ? { do: 'go', direction } : undefined;
}
