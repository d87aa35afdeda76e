// Pure. An outcome that may fail for a reason the caller should show, without an exception.

export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <E>(reason: E): { ok: false; reason: E } => ({ ok: false, reason });
