import { Command } from 'cmdk';
import {
  callsOf,
  hasSecurityGroups,
  type Id,
  isPeer,
  kinds,
  type Thing,
  whyNotConnect,
} from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { ChooserField } from '../../ui/ChooserField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { focusIdOf, focusSoon } from '../focus.ts';
import { ask, stopConnecting } from './connecting.ts';

/** The other end of a new arrow, by its name: those that it can lead to, in document order. */
export function ConnectTo({ from }: { readonly from: Id }) {
  const design = useDesign();
  const start = design.things.find(({ id }) => id === from);
  if (!start) return null;
  const ends = design.things.filter((thing) => whyNotConnect(start, thing) === undefined);
  const others = ends.filter((thing) => thing !== start);
  const choose = (to: Id) => {
    const box = document.getElementById(focusIdOf(from))?.getBoundingClientRect();
    ask({ from, to }, { x: box?.left ?? 200, y: box?.bottom ?? 200 });
  };
  return (
    <Dialog
      title={`Connect ${start.label} to…`}
      says={others.length === 0 ? nobody(start) : 'It will be the one that opens the connections.'}
      isOpen
      onClose={() => {
        stopConnecting();
        focusSoon(focusIdOf(from));
      }}
    >
      <Command label={`Connect ${start.label} to`} loop>
        <ChooserField placeholder="A name" />
        <Command.List className="max-h-72 overflow-auto">
          <Command.Empty className="px-2 py-4 text-center text-muted">
            Nobody goes by that name.
          </Command.Empty>
          {others.map((thing) => (
            <Command.Item
              key={thing.id}
              value={thing.id}
              keywords={[thing.label, kinds[thing.kind].label]}
              onSelect={() => choose(thing.id)}
              className={itemLook}
            >
              <KindGlyph kind={thing.kind} size={14} />
              <span className="min-w-0 flex-1 truncate">{thing.label}</span>
              <span className="text-[12px] text-muted">
                {isJoined(callsOf(design), from, thing.id) ? 'connected · ' : ''}
                {kinds[thing.kind].label}
              </span>
            </Command.Item>
          ))}
          {hasSecurityGroups(start) && (
            <Command.Item
              value={`members of ${from}`}
              keywords={['members', 'itself', start.label]}
              onSelect={() => choose(from)}
              className={itemLook}
            >
              <KindGlyph kind={start.kind} size={14} />
              <span className="min-w-0 flex-1 truncate">Its own members, among each other</span>
            </Command.Item>
          )}
        </Command.List>
      </Command>
    </Dialog>
  );
}

function nobody(start: Thing): string {
  return isPeer(start)
    ? 'There is no security group yet that it could lead to. Add one to a VPC first.'
    : 'There is nobody else yet. Add another security group, the Internet or an IP range.';
}

function isJoined(
  calls: readonly { readonly on: Id; readonly other?: Id | undefined }[],
  one: Id,
  other: Id,
): boolean {
  return calls.some(
    (call) => (call.on === one && call.other === other) || (call.on === other && call.other === one),
  );
}

const itemLook =
  'flex h-8 cursor-default select-none items-center gap-2.5 rounded-md px-2 data-[selected=true]:bg-free';
