import { type Finding, finding } from '../base/finding.ts';
import { DESIGN, type Id } from '../base/place.ts';

/** The reasons for which commands are refused. */

export function dangling(path: string, reference: Id): readonly Finding[] {
  return [finding('design/dangling', { id: DESIGN }, { path, reference })];
}

export function duplicateId(id: Id): readonly Finding[] {
  return [finding('design/duplicate-id', { id }, { id })];
}

export function malformed(id: Id, path: string, saw: unknown, allowed: string): readonly Finding[] {
  return [finding('design/malformed', { id, field: path }, { path, saw: shown(saw), allowed })];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
