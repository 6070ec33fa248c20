import {
  ArrowLeftRight,
  Brackets,
  Cable,
  Columns3,
  Cpu,
  Database,
  Globe,
  List,
  LogIn,
  Network,
  Plug,
  ScrollText,
  Share2,
  Shield,
  ShieldCheck,
  ShieldEllipsis,
  Signpost,
  Square,
  SquareStack,
  SquareTerminal,
  Waypoints,
} from 'lucide-react';
import type { KindName } from '../../core/index.ts';
import { classes } from './classes.ts';

const glyphs: { readonly [K in KindName]?: typeof Network } = {
  vpc: Network,
  'existing-vpc': Waypoints,
  'existing-subnet-group': Columns3,
  'subnet-group': Columns3,
  'security-group': Shield,
  'imported-security-group': ShieldCheck,
  instance: Cpu,
  'auto-scaling-group': SquareStack,
  'bastion-host': SquareTerminal,
  database: Database,
  'interface-endpoint': Plug,
  'gateway-endpoint': Signpost,
  'load-balancer': Share2,
  'nat-instances': ArrowLeftRight,
  listener: LogIn,
  'flow-log': ScrollText,
  'foreign-security-group': ShieldEllipsis,
  'vpn-connection': Cable,
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
