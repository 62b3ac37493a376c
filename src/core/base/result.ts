// An expected failure is a value; a bug throws.

/** What went wrong, in words for the person: what happened, what is safe, what to do. `code` is for programs. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

export type Result<Value, Failure = Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Failure };

export const succeed = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const fail = (code: string, message: string): Result<never> => ({ ok: false, problem: { code, message } });
