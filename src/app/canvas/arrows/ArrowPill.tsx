import { memo } from 'react';
import {
  type ArrowLayout,
  type Call,
  connectionSentence,
  type Id,
  shortPortWords,
} from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { classes } from '../../ui/classes.ts';
import { choose } from '../choose.ts';
import { focusIdOf } from '../focus.ts';
import { placeOf } from '../place.ts';
import { pointAtArrow, useArrows } from './arrow-state.ts';
import { chooseArrow, useIsChosen } from './choose-arrow.ts';

/** What an arrow allows, in its gutter; of several connections their count, which unfolds while it is in hand. */
export const ArrowPill = memo(function ArrowPill({ arrow }: { readonly arrow: ArrowLayout }) {
  const { calls, pill } = arrow;
  const isChosen = useIsChosen(arrow);
  const isLit = useArrows(({ pointed }) => pointed?.key === arrow.key);
  const [only] = calls;
  const isOpen = calls.length > 1 && (isChosen || isLit);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pointed at is lit; the buttons in it say the rest
    <div
      style={placeOf(pill.box)}
      className={classes('arrow-pill nopan', isOpen ? 'z-[20002]' : 'z-[20001]')}
      onPointerEnter={() => pointAtArrow(arrow)}
      onPointerLeave={() => pointAtArrow(undefined)}
      onFocus={() => pointAtArrow(arrow)}
      onBlur={() => pointAtArrow(undefined)}
    >
      {calls.length === 1 && only ? (
        <CallButton
          call={only}
          words={pill.words}
          isLit={isChosen || isLit}
          className="-translate-x-1/2 absolute left-1/2 h-full min-w-full"
        />
      ) : (
        <CountButton arrow={arrow} isOpen={isOpen} isLit={isChosen || isLit} />
      )}
      {isOpen && (
        <ul className="-translate-x-1/2 absolute top-full left-1/2 flex w-max flex-col gap-0.5 rounded-lg border border-hairline bg-panel p-1 shadow-md">
          {calls.map((call) => (
            <li key={call.id}>
              <CallButton call={call} words={shortPortWords(call)} isLit={false} className="h-6 w-full" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});

interface CallButtonProps {
  readonly call: Call;
  readonly words: string;
  readonly isLit: boolean;
  readonly className: string;
}

function CallButton({ call, words, isLit, className }: CallButtonProps) {
  const { id } = call;
  const isSelected = useEditor(({ selection }) => selection.ids.includes(id));
  const sentence = useEditor(({ history }) => connectionSentence(history.design, call));
  return (
    <button
      type="button"
      id={focusIdOf(id)}
      data-box={id}
      aria-label={sentence}
      aria-pressed={isSelected}
      title={words === '' ? sentence : undefined}
      onClick={(event) => {
        event.stopPropagation();
        choose(id, { adding: event.shiftKey });
      }}
      className={classes(look, isSelected || isLit ? lit : plain, className)}
    >
      <span className="arrow-words">{words === '' ? '…' : words}</span>
    </button>
  );
}

interface CountButtonProps {
  readonly arrow: ArrowLayout;
  readonly isOpen: boolean;
  readonly isLit: boolean;
}

function CountButton({ arrow, isOpen, isLit }: CountButtonProps) {
  const { calls, pill } = arrow;
  const name = useEditor(({ history }) => endsOf(history.design.things, arrow));
  return (
    <button
      type="button"
      aria-label={`${calls.length} connections ${name}`}
      aria-expanded={isOpen}
      onClick={(event) => {
        event.stopPropagation();
        chooseArrow(arrow, event.shiftKey);
      }}
      className={classes(look, isLit ? lit : plain, 'arrow-count h-full w-full font-semibold')}
    >
      {pill.words === '' ? calls.length : pill.words}
    </button>
  );
}

function endsOf(
  things: readonly { readonly id: Id; readonly label: string }[],
  { from, to }: ArrowLayout,
): string {
  const [start, end] = [from, to].map((id) => things.find((thing) => thing.id === id)?.label ?? 'any IPv4');
  return from === to ? `among members of ${start}` : `from ${start} to ${end}`;
}

const look =
  'flex items-center justify-center whitespace-nowrap rounded-full border bg-panel px-1.5 font-medium text-[11px] leading-none';
const lit = 'border-accent text-accent';
const plain = 'border-control text-ink hover:border-accent';
