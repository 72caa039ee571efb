// cli: error → one line for standard error and an exit code. Expected errors speak for themselves; an unexpected one
// gets an incident id, and its stack only when the log level is debug.
import { randomUUID } from 'node:crypto';
import { AppError } from '../domain/app-error.js';
import { escapeLine, escapeLines } from './escape-terminal.js';
import { EXIT_CODES, type ExitCode, exitCodeOf } from './exit-codes.js';

interface ReportedError {
  /** One line, or with `showStack` several; ends with a line break. */
  readonly text: string;
  readonly exitCode: ExitCode;
}

/** The sentence a person gets for an error that nobody expected. */
export function describeIncident(error: unknown, incidentId: string): string {
  const cause = error instanceof Error ? error.message : String(error);
  return escapeLine(
    `Unexpected error, incident ${incidentId}: ${cause} (set AIDE_MEMOIRE_LOG_LEVEL=debug to see where it happened)`,
  );
}

export const createIncidentId = (): string => randomUUID().slice(0, 8);

export function reportError(error: unknown, showStack: boolean): ReportedError {
  if (error instanceof AppError && error.code !== 'internal') {
    return { text: `${escapeLine(error.message)}\n`, exitCode: exitCodeOf(error.code) };
  }
  const stack = showStack && error instanceof Error && error.stack !== undefined ? `${escapeLines(error.stack)}\n` : '';
  return { text: `${describeIncident(error, createIncidentId())}\n${stack}`, exitCode: EXIT_CODES.unexpected };
}
