/** The outcome of something that may be refused: a value, or the reasons why there is none. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function accept<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function refuse<Problem>(...problems: readonly Problem[]): Result<never, Problem> {
  return { ok: false, problems };
}
