// bot: QUESTIONS → their answers, one after the other, in a line with an end. Says who is how far behind, refuses with a
// time to come back, gives up what takes too long. It knows neither Discord nor the answer path.
import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';

export interface QueueLimits {
  /** Waiting and running questions of everybody, ≥ 1. */
  readonly waitingMax: number;
  readonly perUserMax: number;
  readonly perGuildMax: number;
  /** From joining the line to the answer. */
  readonly timeoutMs: number;
}

export interface QueuedBy {
  readonly userId: string;
  /** Null in a direct message: no limit of a server then. */
  readonly guildId: string | null;
}

export type RefusalReason = 'full' | 'user-limit' | 'guild-limit' | 'stopping';

export type QueueOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** `retryAfterSeconds`: whole seconds ≥ 1, from how long questions have taken lately. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly retryAfterSeconds: number }
  | { readonly kind: 'timed-out' }
  /** By the given signal. */
  | { readonly kind: 'cancelled' }
  /** The bot was stopped before the answer was there. */
  | { readonly kind: 'interrupted' };

interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called at once when at least `TOLD_FROM` places are before this one or it; position from 1. */
  readonly onQueued?: (position: number) => void;
}

/** From this position on the wait is longer than the note about it takes to read. */
const TOLD_FROM = 3;
/** Before anything was measured; a question with the model on a small machine. */
const FIRST_ESTIMATE_MS = 500;
/** Weight of the newest duration in the running mean. */
const NEWEST_WEIGHT = 0.2;
/** Under a stop, those who are refused are told to come back after a restart's time. */
const RESTART_SECONDS = 30;

/** Questions have 0; higher goes first. */
const BEHIND_QUESTIONS = -1;

/** One at a time: the model is one worker, and a second question beside the first would only make both slower. */
const CONCURRENCY = 1;

export class AnswerQueue {
  private readonly line = new PQueue({ concurrency: CONCURRENCY });
  private readonly underWay = new Map<string, number>();
  private readonly stopper = new AbortController();
  private meanMs = FIRST_ESTIMATE_MS;
  private readonly stopRequest = new AbortController();
  /** Pieces of work that are no question. */
  private behind = 0;

  constructor(private readonly limits: QueueLimits) {
    // Every accepted question listens for the stop until it is answered; Node takes more than ten for a leak.
    setMaxListeners(limits.waitingMax, this.stopper.signal);
  }

  /** Questions waiting and running. */
  get length(): number {
    return this.line.size + this.line.pending - this.behind;
  }

  /** Aborted when the bot begins to stop: what nobody waits for in the line should end then. */
  get stopping(): AbortSignal {
    return this.stopRequest.signal;
  }

  /**
   * Runs when no question waits, one piece at a time; a piece should take a second at most, as the next question waits for it.
   * It counts for nobody's limit. Rejects with what `work` rejects with.
   */
  async runBehind<T>(work: () => Promise<T>): Promise<T> {
    this.behind += 1;
    try {
      return await this.line.add(work, { priority: BEHIND_QUESTIONS });
    } finally {
      this.behind -= 1;
    }
  }

  /** Rejects only with what `work` rejects with. */
  async run<T>(by: QueuedBy, work: () => Promise<T>, { signal, onQueued }: RunOptions = {}): Promise<QueueOutcome<T>> {
    const refusal = this.refusalFor(by);
    if (refusal) return { kind: 'refused', ...refusal };
    const keys = keysOf(by);
    const position = this.length + 1;
    for (const key of keys) this.underWay.set(key, (this.underWay.get(key) ?? 0) + 1);
    if (position >= TOLD_FROM) onQueued?.(position);
    const given = new AbortController();
    // A question that was given up keeps its place while it runs: the model works on it until it is through.
    const done = this.line
      .add(async () => (given.signal.aborted ? undefined : this.measure(work)))
      .finally(() => this.leave(keys));
    try {
      return await raceOutcome(done as Promise<T>, {
        signal,
        stop: this.stopper.signal,
        timeoutMs: this.limits.timeoutMs,
      });
    } finally {
      given.abort();
    }
  }

  /** No new work from now on; what was accepted may finish within `graceMs`, the rest ends as `interrupted`. */
  async stop(graceMs: number): Promise<void> {
    this.stopRequest.abort();
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([this.line.onIdle(), grace]);
    clearTimeout(timer);
    this.stopper.abort();
  }

  private refusalFor({ userId, guildId }: QueuedBy): { reason: RefusalReason; retryAfterSeconds: number } | undefined {
    if (this.stopping.aborted) return { reason: 'stopping', retryAfterSeconds: RESTART_SECONDS };
    const { waitingMax, perUserMax, perGuildMax } = this.limits;
    const count = (key: string) => this.underWay.get(key) ?? 0;
    const retryAfterSeconds = Math.max(1, Math.ceil((this.length * this.meanMs) / CONCURRENCY / 1000));
    if (count(`user ${userId}`) >= perUserMax) return { reason: 'user-limit', retryAfterSeconds };
    if (guildId !== null && count(`guild ${guildId}`) >= perGuildMax)
      return { reason: 'guild-limit', retryAfterSeconds };
    return this.length >= waitingMax ? { reason: 'full', retryAfterSeconds } : undefined;
  }

  private async measure<T>(work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    try {
      return await work();
    } finally {
      this.meanMs += NEWEST_WEIGHT * (performance.now() - startedAt - this.meanMs);
    }
  }

  private leave(keys: readonly string[]): void {
    for (const key of keys) {
      const left = (this.underWay.get(key) ?? 1) - 1;
      if (left > 0) this.underWay.set(key, left);
      else this.underWay.delete(key);
    }
  }
}

const keysOf = ({ userId, guildId }: QueuedBy): string[] =>
  guildId === null ? [`user ${userId}`] : [`user ${userId}`, `guild ${guildId}`];

interface Ends {
  readonly signal: AbortSignal | undefined;
  readonly stop: AbortSignal;
  readonly timeoutMs: number;
}

/** The first of: the value, the asker's cancelling, the stop, the time-out. A late failure of the work is nobody's news. */
function raceOutcome<T>(done: Promise<T>, { signal, stop, timeoutMs }: Ends): Promise<QueueOutcome<T>> {
  return new Promise((resolve, reject) => {
    const cancel = () => settle({ kind: 'cancelled' });
    const interrupt = () => settle({ kind: 'interrupted' });
    const timer = setTimeout(() => settle({ kind: 'timed-out' }), timeoutMs);
    const tidy = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      stop.removeEventListener('abort', interrupt);
    };
    const settle = (outcome: QueueOutcome<T>) => {
      tidy();
      resolve(outcome);
    };
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel);
    stop.addEventListener('abort', interrupt);
    done.then(
      (value) => settle({ kind: 'done', value }),
      (error) => {
        tidy();
        reject(error);
      },
    );
  });
}
