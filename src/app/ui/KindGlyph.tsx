import {
  Brackets,
  Columns3,
  Globe,
  List,
  Network,
  Shield,
  ShieldCheck,
  ShieldEllipsis,
  Square,
} from 'lucide-react';
import type { KindName } from '../../core/index.ts';
import { classes } from './classes.ts';

const glyphs: { readonly [K in KindName]?: typeof Network } = {
  vpc: Network,
  'subnet-group': Columns3,
  'security-group': Shield,
  'imported-security-group': ShieldCheck,
  'foreign-security-group': ShieldEllipsis,
  internet: Globe,
  'ip-range': Brackets,
  'ipv6-range': Brackets,
  'prefix-list': List,
};

/** The glyph of a kind; its name always stands beside it. */
export function KindGlyph({
  kind,
  size = 16,
  className,
}: {
  readonly kind: KindName;
  readonly size?: number;
  readonly className?: string;
}) {
  const Glyph = glyphs[kind] ?? Square;
  return <Glyph aria-hidden size={size} className={classes('shrink-0 text-muted', className)} />;
}
