import { useState } from 'react';
import { type FormatName, stackById, stackIdOf } from '../../core/index.ts';
import { findThing } from '../store/find.ts';
import { useDerived, useSelection } from '../store/hooks.ts';
import { stackOfText } from '../store/stack-of-text.ts';
import { Select } from '../ui/Select.tsx';

/** The stack whose template is shown: that of what is selected, else the one that was chosen; none for code. */
export function useStackInHand(
  format: FormatName,
): readonly [stack: string | undefined, choose: (stack: string) => void] {
  const derived = useDerived();
  const { ids } = useSelection();
  const [chosen, choose] = useState<{ readonly stack: string; readonly beside: string }>();
  const selected = ids.join(' ');
  const { design } = derived;
  const thing = ids.length === 1 ? findThing(design, ids[0] ?? '') : undefined;
  const ofSelected = thing && stackById(design, stackIdOf(design, thing))?.name;
  const wanted = chosen?.beside === selected ? chosen.stack : (ofSelected ?? chosen?.stack);
  return [stackOfText(derived, format, wanted), (stack) => choose({ stack, beside: selected })];
}

/** Chooses among the templates of several stacks. */
export function StackOfText({
  format,
  stack,
  onChoose,
}: {
  readonly format: FormatName;
  readonly stack: string | undefined;
  readonly onChoose: (stack: string) => void;
}) {
  const { stacks } = useDerived().network;
  if (stack === undefined || stacks.length < 2) return null;
  return (
    <Select
      key={format}
      label="Stack of the text"
      hideLabel
      className="w-32"
      isSmall
      value={stack}
      onChange={(event) => onChoose(event.target.value)}
    >
      {stacks.map(({ id }) => (
        <option key={id} value={id}>
          {id}
        </option>
      ))}
    </Select>
  );
}
