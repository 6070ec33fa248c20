import type { TextDraft } from '../../store/use-text-draft.ts';

/** Why a typed text isn't taken, or what was probably meant by it. */
export function DraftMessage({ error, meant }: Pick<TextDraft, 'error' | 'meant'>) {
  const says = meant === undefined ? error : `${meant}; Enter takes it`;
  if (says === undefined) return null;
  return (
    <p
      role={error === undefined ? 'status' : 'alert'}
      className={`mt-1 text-[12px] leading-4 ${error === undefined ? 'text-muted' : 'text-error'}`}
    >
      {says}
    </p>
  );
}
