import type { Finding, Id } from '../../../core/index.ts';
import { useDerived } from '../../store/hooks.ts';

/** Where findings about a control may lie: a field of a thing, or one entry of a list; `concerns` narrows it. */
export interface FoundPlace {
  readonly at: Id;
  readonly field: string | readonly string[];
  readonly item?: number;
  readonly concerns?: (found: Finding) => boolean;
}

export function useFindings({ at, field, item, concerns }: FoundPlace): readonly Finding[] {
  const { findings } = useDerived();
  const names = typeof field === 'string' ? [field] : field;
  return findings.filter(
    (one) =>
      one.at.id === at &&
      names.includes(one.at.field ?? '') &&
      (item === undefined || one.at.item === item) &&
      (concerns?.(one) ?? true),
  );
}

/** What a control tells of itself to those who don't see what stands beneath it. */
export interface Found {
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** Errors make a value invalid; warnings and notes only describe it. */
export function useFound(place: FoundPlace | undefined): Found {
  const found = useFindings(place ?? nowhere);
  return {
    'aria-invalid': found.some(({ severity }) => severity === 'error'),
    'aria-describedby': found.length === 0 ? undefined : found.map(findingId).join(' '),
  };
}

const nowhere: FoundPlace = { at: '', field: [] };

/** Names the message of a finding on the page. Of one entry several parts may be found wrong in one way. */
export function findingId({ code, at: { id, field, item, zone }, facts }: Finding): string {
  const part = 'field' in facts ? String(facts.field).replace(/\W+/g, '-') : undefined;
  return ['found', code, id, field, item, zone, part].filter((one) => one !== undefined).join(':');
}
