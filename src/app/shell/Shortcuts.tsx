import { Dialog } from '../ui/Dialog.tsx';
import { commandFamilies, commandOf, idsOf } from './commands/index.ts';
import { shownKeys } from './commands/shown-keys.ts';
import { showOverlay } from './overlay.ts';

/** All keys, from the list of commands. */
export function Shortcuts() {
  return (
    <Dialog title="Keyboard shortcuts" isOpen wide onClose={() => showOverlay(undefined)}>
      <div className="sm:columns-2 sm:gap-x-8">
        {commandFamilies.map(({ heading, commands }) => (
          <section
            key={heading}
            aria-label={heading}
            className="break-inside-avoid not-empty:pb-3 [&:not(:has(dt))]:hidden"
          >
            <h3 className="pb-1 text-[12px] text-muted">{heading}</h3>
            <dl className="divide-y divide-hairline">
              {idsOf(commands).map((id) => {
                const keys = shownKeys(id);
                return keys === undefined ? null : (
                  <div key={id} className="flex h-8 items-center">
                    <dt className="flex-1">{commandOf(id).label}</dt>
                    <dd>
                      <kbd className="font-sans text-muted">{keys}</kbd>
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
