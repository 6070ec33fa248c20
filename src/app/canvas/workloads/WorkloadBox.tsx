import {
  boxDetail,
  type ItemLayout,
  kinds,
  listenerWords,
  runStages,
  workloadDetail,
} from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { classes } from '../../ui/classes.ts';
import { BoxName } from '../connect/BoxName.tsx';
import { EndBox } from '../connect/EndBox.tsx';
import { MoreButton } from '../menus/MoreButton.tsx';
import { ListenerChip } from './ListenerChip.tsx';

/** From this width on there is room for all words in one line. */
const WIDE = 300;

/** What stands in subnets: its name, what it is, its listeners, and how many rules its security group has. */
export function WorkloadBox({ item }: { readonly item: ItemLayout }) {
  const { thing, parts, box, place } = item;
  const { id, label, kind } = thing;
  const isRenaming = useEditor((state) => state.renaming === id);
  const rules = useEditor((state) => boxDetail(runStages(state.history.design).network, thing));
  const isWide = box.width >= WIDE;
  const detail = workloadDetail(item);
  const kindLabel = kinds[kind].label;
  const words = [kindLabel, detail].filter(Boolean);
  // A name that begins like that says the kind itself.
  const shownWords = label.startsWith(kindLabel) ? detail : words.join(' · ');
  return (
    <EndBox thing={thing} parts={parts} className="workload-box">
      <div className={classes('min-w-0 flex-1', isWide && 'flex items-center gap-2')}>
        <div className={classes('flex h-4 min-w-0 items-center gap-1', isWide && 'max-w-3/5 shrink-0')}>
          <BoxName id={id} label={label} says={[...words, place === '' ? '' : `in ${place}`, rules]} />
        </div>
        <p className="fine flex min-w-0 items-center gap-1 whitespace-nowrap text-[11px] text-muted leading-3.5">
          {(isWide || parts.length === 0) && (
            <span className="truncate">
              {isWide ? shownWords : [detail || kindLabel, rules].filter(Boolean).join(' · ')}
            </span>
          )}
          {parts.map((part) => (
            <ListenerChip key={part.id} id={part.id} label={part.label} words={listenerWords(part)} />
          ))}
        </p>
      </div>
      {isWide && <span className="fine shrink-0 text-[11px] text-muted">{rules}</span>}
      {!isRenaming && <MoreButton id={id} label={label} />}
    </EndBox>
  );
}
