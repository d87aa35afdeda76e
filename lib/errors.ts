/**
 * What can go wrong in ways the person should be told about. Each carries words fit for the screen; the one mapper to
 * HTTP is lib/server/run-action.ts and lib/server/route.ts.
 */

/** Messages beside fields, by field name. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

export type ErrorCode =
  | "not_found"
  | "forbidden"
  | "unauthenticated"
  | "invalid_input"
  | "conflict"
  | "too_many_attempts"
  | "unavailable";

export abstract class AppError extends Error {
  abstract readonly code: ErrorCode;
  abstract readonly status: number;
}

/** The thing doesn't exist, or isn't this person's: the two are not told apart. */
export class NotFound extends AppError {
  readonly code = "not_found";
  readonly status = 404;
  constructor(what = "page") {
    super(`That ${what} doesn't exist, or isn't yours.`);
  }
}

export class Forbidden extends AppError {
  readonly code = "forbidden";
  readonly status = 403;
  constructor(message = "You can't do that.") {
    super(message);
  }
}

export class Unauthenticated extends AppError {
  readonly code = "unauthenticated";
  readonly status = 401;
  constructor() {
    super("Sign in first.");
  }
}

/** Input that can't be used; `fields` says which and why. */
export class InvalidInput extends AppError {
  readonly code = "invalid_input";
  readonly status = 422;
  readonly fields: FieldErrors;
  constructor(
    message = "Some of that can't be used. See the notes beside the fields.",
    fields: FieldErrors = {},
  ) {
    super(message);
    this.fields = fields;
  }
}

/** Someone (often the same person in another tab) changed it first. */
export class Conflict extends AppError {
  readonly code = "conflict";
  readonly status = 409;
}

export class TooManyAttempts extends AppError {
  readonly code = "too_many_attempts";
  readonly status = 429;
  readonly minutes: number;
  constructor(minutes: number) {
    super(`Too many attempts. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`);
    this.minutes = minutes;
  }
}

/** Something the app leans on (database, mail server, worker) doesn't answer just now. */
export class Unavailable extends AppError {
  readonly code = "unavailable";
  readonly status = 503;
}
