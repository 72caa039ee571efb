// domain: the one exception class. An expected outcome is a value; this is for broken promises and for input that a
// person must mend. The message says what, where, got, expected, and what to do.

/** Stable codes; the command line maps them to exit codes (`cli/exit-codes.ts`). */
export type AppErrorCode =
  | 'bad-input'
  | 'index-missing'
  | 'index-mismatch'
  | 'index-damaged'
  | 'model-missing'
  | 'store-newer'
  | 'store-busy'
  | 'internal';

export class AppError extends Error {
  readonly code: AppErrorCode;
  /** Facts for the log; never shown to a Discord user. */
  readonly context: Readonly<Record<string, unknown>>;

  constructor(
    code: AppErrorCode,
    message: string,
    options: { context?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.context = options.context ?? {};
  }
}
