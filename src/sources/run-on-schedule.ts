// sources: SCHEDULE → runs, one at a time, until told to stop. The one importer of croner. Knows nothing of what is run.
import { Cron } from 'croner';
import { AppError } from '../domain/app-error.js';

/** More often than this is no watching but pestering. */
const SHORTEST_MINUTES = 15;

export interface Schedule {
  readonly pattern: string;
  /** Seconds between starts, the first at once; undefined for a pattern that says when. */
  readonly interval?: number;
}

const UNIT_MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 };

/** `6h`, `30m`, `1d`, or the five fields of cron (`17 5 * * *`), in the machine's time zone. */
export function readSchedule(written: string): Schedule {
  const text = written.trim();
  const [, count, unit = ''] = /^(\d{1,4})([mhd])$/u.exec(text) ?? [];
  const minutes = count === undefined ? minutesBetween(text) : Number(count) * (UNIT_MINUTES[unit] ?? 0);
  if (minutes === undefined) {
    throw new AppError(
      'bad-input',
      `The schedule is "${text.slice(0, 60)}", but it takes a time like 6h or 1d, or five fields like "17 5 * * *".`,
    );
  }
  if (minutes < SHORTEST_MINUTES) {
    throw new AppError('bad-input', `The schedule "${text}" runs more often than every ${SHORTEST_MINUTES} minutes.`);
  }
  return count === undefined ? { pattern: text } : { pattern: '* * * * * *', interval: minutes * 60 };
}

/** Shortest time between some runs in a row; undefined when it is no schedule, or has no next run. */
function minutesBetween(pattern: string): number | undefined {
  if (pattern.split(/\s+/u).length !== 5) return undefined;
  try {
    const runs = new Cron(pattern, { paused: true }).nextRuns(50);
    if (runs.length === 0) return undefined;
    const gaps = runs.slice(1).map((run, place) => run.getTime() - runs[place]!.getTime());
    return Math.min(...gaps, Number.POSITIVE_INFINITY) / 60_000;
  } catch {
    // Croner throws for what it cannot read.
    return undefined;
  }
}

/**
 * Resolves once `signal` is aborted and the run under way has ended; rejects with what a run throws. A run that takes longer than the
 * schedule makes the next one wait for its turn, not start beside it.
 */
export async function runOnSchedule(
  { pattern, interval }: Schedule,
  run: () => Promise<void>,
  signal: AbortSignal,
  onNext: (next: Date | null) => void = () => undefined,
): Promise<void> {
  if (signal.aborted) return;
  let current: Promise<void> = Promise.resolve();
  let job: Cron | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const settings = { protect: true, ...(interval !== undefined && { interval }) };
      job = new Cron(pattern, settings, () => {
        current = run();
        return current.then(() => onNext(job?.nextRun() ?? null), reject);
      });
      onNext(job.nextRun());
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    job?.stop();
    await current.catch(() => undefined);
  }
}
