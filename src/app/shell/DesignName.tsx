import { designFields } from '../../core/index.ts';
import { dispatch } from '../store/dispatch.ts';
import type { Reading } from '../store/draft-reading.ts';
import { useDesign } from '../store/hooks.ts';
import { useTextDraft } from '../store/use-text-draft.ts';

/** The design's name, edited where it stands. */
export function DesignName() {
  const { name } = useDesign();
  const draft = useTextDraft({
    key: 'design.name',
    text: name,
    read: readName,
    take: (value, gesture) =>
      dispatch(
        { do: 'set-design', changes: { name: value } },
        { label: `Rename the design → ${value}`, gesture },
      ),
  });
  return (
    <input
      {...draft.input}
      aria-label="Name of the design"
      aria-invalid={draft.error !== undefined}
      title={draft.error}
      maxLength={designFields.name.limits.maxLength}
      spellCheck={false}
      autoComplete="off"
      onFocus={(event) => {
        draft.input.onFocus();
        event.currentTarget.select();
      }}
      onKeyDown={(event) => {
        draft.input.onKeyDown(event);
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
      size={Math.max(4, Math.min(draft.text.length, 28))}
      className="h-7 min-w-16 max-w-72 truncate [field-sizing:content] rounded-md border border-transparent bg-transparent px-1.5 font-semibold text-[14px] hover:border-hairline focus:border-control aria-invalid:border-error"
    />
  );
}

function readName(text: string): Reading<string> {
  const name = text.trim();
  return name === ''
    ? { is: 'refused', says: 'The name can’t be empty.' }
    : { is: 'value', value: name, text: name };
}
