// Test support: waiting for something to become true, asked again at each change; nothing polls and nothing sleeps.
// A wait that takes too long fails with what was awaited and what happened last.

interface Waiter {
  readonly ask: () => void;
  readonly fail: (error: Error) => void;
}

export class Waiting {
  readonly #waiters = new Set<Waiter>();

  /**
   * @param patienceMs how long a wait lasts when it does not say
   * @param report what the bot did lately, for the failure
   */
  constructor(
    readonly patienceMs: number,
    readonly report: () => string,
  ) {}

  notify(): void {
    for (const { ask } of this.#waiters) ask();
  }

  /** Resolves with the probe's first value that is neither undefined nor false. */
  until<T>(what: string, probe: () => T | undefined | false, timeoutMs = this.patienceMs): Promise<T> {
    // The place of the call: the stack inside the timer tells nothing.
    const failure = new Error();
    return new Promise<T>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
      };
      const fail = (error: unknown) => {
        end();
        reject(error);
      };
      const ask = () => {
        try {
          const value = probe();
          if (value === undefined || value === false) return;
          end();
          resolve(value);
        } catch (error) {
          fail(error);
        }
      };
      const waiter: Waiter = { ask, fail };
      const timer = setTimeout(() => {
        failure.message = `waited ${timeoutMs} ms until ${what}\n${this.report()}`;
        fail(failure);
      }, timeoutMs);
      this.#waiters.add(waiter);
      ask();
    });
  }

  close(): void {
    for (const { fail } of this.#waiters) fail(new Error('the fake was closed while a story waited'));
  }
}
