// cli: what a command ends with → exit code. The numbers are a contract with scripts; they never change.
import type { AppErrorCode } from '../domain/app-error.js';

/**
 * 0 done (a question without an answer included) · 1 unexpected · 2 bad input · 3 a part failed, the rest was done ·
 * 4 the index is missing, mismatched or damaged; the message names the command that fixes it · 130 interrupted.
 */
export const EXIT_CODES = { done: 0, unexpected: 1, badInput: 2, partFailed: 3, index: 4, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

const BY_ERROR_CODE: Readonly<Record<AppErrorCode, ExitCode>> = {
  'bad-input': EXIT_CODES.badInput,
  'index-missing': EXIT_CODES.index,
  'index-mismatch': EXIT_CODES.index,
  'index-damaged': EXIT_CODES.index,
  // A store written by a newer version cannot be used as it is, like a mismatch.
  'store-newer': EXIT_CODES.index,
  'model-missing': EXIT_CODES.unexpected,
  'store-busy': EXIT_CODES.unexpected,
  internal: EXIT_CODES.unexpected,
};

export const exitCodeOf = (code: AppErrorCode): ExitCode => BY_ERROR_CODE[code];
