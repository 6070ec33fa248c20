import type { TextDraft } from '../../store/use-text-draft.ts';

type Told = Pick<TextDraft, 'error' | 'meant'>;

export function isTold({ error, meant }: Told): boolean {
  return error !== undefined || meant !== undefined;
}

/** Why a typed text isn't taken, or what was probably meant by it. */
export function DraftMessage({ id, error, meant }: { readonly id: string } & Told) {
  const says = meant === undefined ? error : `${meant}; Enter takes it`;
  if (says === undefined) return null;
  return (
    <p
      id={id}
      role={error === undefined ? 'status' : 'alert'}
      className={`mt-1 text-[12px] leading-4 [overflow-wrap:anywhere] ${error === undefined ? 'text-muted' : 'text-error'}`}
    >
      {says}
    </p>
  );
}
