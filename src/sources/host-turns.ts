// sources: who may ask a host next. One request at a time per host, with a pause after each, and none while the host has asked
// for quiet. Knows the clock and hosts; asks nobody anything.

/** The clock as everything here uses it; tests give their own. */
export interface Clock {
  readonly now: () => number;
  /** Rejects with the signal's reason when it is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export class HostTurns {
  /** The last turn taken or waited for at each host. */
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly quietUntil = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  /** Waits until it is the caller's turn; `end(pauseMs)` gives it on. Whoever holds a turn must not ask for another. */
  async take(host: string, signal?: AbortSignal): Promise<(pauseMs: number) => void> {
    const before = this.last.get(host) ?? Promise.resolve();
    const { promise, resolve } = deferred();
    this.last.set(
      host,
      before.then(() => promise),
    );
    const end = (pauseMs: number) => {
      this.keepQuiet(host, pauseMs);
      resolve();
    };
    try {
      await before;
      for (let wait = this.waitMs(host); wait > 0; wait = this.waitMs(host)) await this.clock.sleep(wait, signal);
      return end;
    } catch (error) {
      end(0);
      throw error;
    }
  }

  /** Nobody asks the host for so many milliseconds from now. A longer quiet stays. */
  keepQuiet(host: string, ms: number): void {
    this.quietUntil.set(host, Math.max(this.quietUntil.get(host) ?? 0, this.clock.now() + ms));
  }

  private waitMs(host: string): number {
    return (this.quietUntil.get(host) ?? 0) - this.clock.now();
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
