import { createContext, useContext } from 'react';
import type { Field } from '../../core/index.ts';
import { answersTo } from './field-search.ts';

/** What the inspector's search is looking for, and which folds are open. */
export interface InspectorView {
  readonly query: string;
  readonly openFolds: ReadonlySet<string>;
  readonly toggleFold: (name: string) => void;
}

export const InspectorViewContext = createContext<InspectorView>({
  query: '',
  openFolds: new Set(),
  toggleFold: () => {},
});

export function useInspectorView(): InspectorView {
  return useContext(InspectorViewContext);
}

/** Does one of these fields answer to the search? All do while nothing is looked for. */
export function useIsFound(fields: Readonly<Record<string, Field>>): boolean {
  const { query } = useInspectorView();
  return Object.entries(fields).some(([name, field]) => answersTo(query, name, field));
}
