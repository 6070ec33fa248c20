import { Globe, Lock, LogOut, SquareDashed } from 'lucide-react';
import type { SubnetType } from '../../core/index.ts';
import { classes } from './classes.ts';

const glyphs = { public: Globe, private: LogOut, isolated: Lock } as const;
const colours = { public: 'text-public', private: 'text-private', isolated: 'text-isolated' } as const;

/** The glyph of a subnet type in its colour; a word always stands beside it. */
export function TypeGlyph({
  type,
  reserved = false,
  size = 14,
  className,
}: {
  readonly type: SubnetType;
  readonly reserved?: boolean;
  readonly size?: number;
  readonly className?: string;
}) {
  const Glyph = reserved ? SquareDashed : glyphs[type];
  return (
    <Glyph
      aria-hidden
      size={size}
      className={classes('shrink-0', reserved ? 'text-muted' : colours[type], className)}
    />
  );
}
