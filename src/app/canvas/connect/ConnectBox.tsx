import { boxDetail, type Connectable, kinds, type Peer, runStages } from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { classes } from '../../ui/classes.ts';
import { MoreButton } from '../menus/MoreButton.tsx';
import { BoxName } from './BoxName.tsx';
import { EndBox } from './EndBox.tsx';

/** A security group, or who is at the other end of a connection. */
export function ConnectBox({ thing }: { readonly thing: Connectable | Peer }) {
  const { id, label, kind } = thing;
  const isRenaming = useEditor((state) => state.renaming === id);
  const detail = useEditor((state) => boxDetail(runStages(state.history.design).network, thing));
  const isAddress = kind === 'ip-range' || kind === 'ipv6-range';
  return (
    <EndBox thing={thing}>
      <div className="min-w-0 flex-1">
        <div className="flex h-4 items-center gap-1">
          <BoxName id={id} label={label} says={[kinds[kind].label, detail]} />
          {/* Beside the name, so that no address is cut while one points at it. */}
          {!isRenaming && (
            <span className="-my-1 -mr-2 ml-auto">
              <MoreButton id={id} label={label} />
            </span>
          )}
        </div>
        <p
          className={classes(
            'fine truncate text-[11px] leading-3.5',
            isAddress ? 'font-[650] font-mono' : 'text-muted',
          )}
        >
          {detail}
        </p>
      </div>
    </EndBox>
  );
}
