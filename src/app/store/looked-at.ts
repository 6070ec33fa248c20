import { create } from 'zustand';
import type { Id } from '../../core/index.ts';

/** A subnet that is looked at in a table, so that the canvas can show its way out; `undefined` for none. */
export const useLookedAt = create<{
  readonly subnet: { readonly group: Id; readonly zone: number } | undefined;
}>(() => ({ subnet: undefined }));

export function lookAt(subnet: { readonly group: Id; readonly zone: number } | undefined): void {
  useLookedAt.setState({ subnet });
}
