// The log: one JSON object a line on standard error, event name in a field. No question text above debug, no secrets;
// nothing else in the project writes logs.
import { type Logger, pino } from 'pino';

/** Keys that never reach a line, at any depth that is logged here. */
const REDACTED = ['token', 'key', 'password', 'authorization'].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** `level`: as `AIDE_MEMOIRE_LOG_LEVEL`. Written at once: a line must not be lost when the process ends. */
export const createLog = (level: string): Logger =>
  pino(
    { level, base: null, redact: REDACTED, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
