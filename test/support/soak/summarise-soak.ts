// Soak: what became of every interaction → figures a kind, against the limits. Pure; prints nothing.
import type { HeapReading } from './spawn-bot.js';

export interface SoakSample {
  readonly kind: string;
  /** To the first response; undefined: there was none. */
  readonly ackMs: number | undefined;
  /** As the bot's log says; undefined: it says nothing of it. */
  readonly outcome: string | undefined;
}

export interface KindFigures {
  readonly kind: string;
  readonly count: number;
  readonly refused: number;
  /** Neither refused nor done: timed out, faults, no response. */
  readonly failed: number;
  readonly ackP50Ms: number;
  readonly ackP99Ms: number;
  readonly ackMaxMs: number;
}

export const LIMITS = { ackP99Ms: 300, refusedShare: 0.02, heapRatio: 1.1 } as const;

const DONE: ReadonlySet<string> = new Set([
  'answered',
  'abstained',
  'shown',
  'completed',
  'saved',
  'asked-back',
  'noticed',
]);

export function summariseSoak(samples: readonly SoakSample[]): KindFigures[] {
  const kinds = [...new Set(samples.map(({ kind }) => kind))].sort();
  return [
    ...kinds.map((kind) =>
      figuresOf(
        kind,
        samples.filter((sample) => sample.kind === kind),
      ),
    ),
    figuresOf('all', samples),
  ];
}

function figuresOf(kind: string, samples: readonly SoakSample[]): KindFigures {
  const acks = samples.flatMap(({ ackMs }) => ackMs ?? []).sort((a, b) => a - b);
  const refused = samples.filter(({ outcome }) => outcome === 'refused').length;
  const done = samples.filter(({ ackMs, outcome }) => ackMs !== undefined && DONE.has(outcome ?? '')).length;
  return {
    kind,
    count: samples.length,
    refused,
    failed: samples.length - refused - done,
    ackP50Ms: quantile(acks, 0.5),
    ackP99Ms: quantile(acks, 0.99),
    ackMaxMs: quantile(acks, 1),
  };
}

/** The smallest value that at least that share of all are not above; 0 for none. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** One sentence a limit that is broken. @param early heap after the first interactions, @param late at the end */
export function findBreaches(figures: readonly KindFigures[], early: HeapReading, late: HeapReading): string[] {
  const breaches = figures.flatMap(({ kind, count, refused, failed, ackP99Ms }) => [
    ...(ackP99Ms > LIMITS.ackP99Ms ? [`${kind}: acknowledgement p99 ${ackP99Ms} ms, limit ${LIMITS.ackP99Ms}`] : []),
    ...(refused > count * LIMITS.refusedShare ? [`${kind}: ${refused} of ${count} refused, limit 2 %`] : []),
    ...(failed > 0 ? [`${kind}: ${failed} of ${count} failed`] : []),
  ]);
  const ratio = late.heapUsed / early.heapUsed;
  if (ratio > LIMITS.heapRatio) breaches.push(`heap grew to ${ratio.toFixed(2)} times, limit ${LIMITS.heapRatio}`);
  return breaches;
}
