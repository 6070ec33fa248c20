import { kinds, type VpnConnection, vpnRoutingWords } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { classes } from '../ui/classes.ts';
import { KindGlyph } from '../ui/KindGlyph.tsx';
import { boxEvents } from './box-events.ts';
import { BoxName } from './connect/BoxName.tsx';
import { MoreButton } from './menus/MoreButton.tsx';
import { ProblemBadge } from './ProblemBadge.tsx';

const NO_ADDRESS = 'no address yet';

/** The customer gateway at the other end of a VPN connection, and what is routed to it. */
export function VpnBox({ connection }: { readonly connection: VpnConnection }) {
  const { id, label, kind, ip = NO_ADDRESS } = connection;
  const isSelected = useEditor((state) => state.selection.ids.includes(id));
  const isRenaming = useEditor((state) => state.renaming === id);
  const routing = vpnRoutingWords(connection);
  return (
    <div
      data-box={id}
      {...boxEvents(id)}
      className={classes(
        'connect-box absolute inset-0 flex items-center gap-1.5 rounded-lg border bg-panel pr-2 pl-2.5',
        isSelected ? 'is-selected border-accent' : 'border-control',
      )}
    >
      <KindGlyph kind={kind} />
      <div className="min-w-0 flex-1">
        <div className="flex h-4 items-center gap-1">
          <BoxName id={id} label={label} says={[kinds[kind].label, ip, routing]} />
          {!isRenaming && (
            <span className="-my-1 -mr-2 ml-auto">
              <MoreButton id={id} label={label} />
            </span>
          )}
        </div>
        <p className={classes('fine truncate text-[11px] leading-4', ip !== NO_ADDRESS && 'font-mono')}>
          {ip}
        </p>
        <p className="fine truncate text-[11px] text-muted leading-4">{routing}</p>
      </div>
      <ProblemBadge id={id} label={label} isOnCorner />
    </div>
  );
}
