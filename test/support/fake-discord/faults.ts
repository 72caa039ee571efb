// Test support: faults of the REST API that a test switches on for the next matching requests.
import type { RouteName } from './routes.js';

export type Fault =
  /** 429; `global` limits every route, `shared` does not count against the bot. */
  | { readonly kind: 'rate-limit'; readonly retryAfterMs: number; readonly scope?: 'user' | 'global' | 'shared' }
  | { readonly kind: 'server-error'; readonly status: 500 | 502 | 503 | 504 }
  /** The request is read and never answered; the connection stays open. */
  | { readonly kind: 'no-answer' }
  /** The connection is reset while the client waits. */
  | { readonly kind: 'reset' }
  /** An error with one of Discord's codes: `{ kind: 'error', status: 403, code: 50013 }`. */
  | { readonly kind: 'error'; readonly status: number; readonly code: number };

export interface FaultControl {
  /** The next `times` (default 1) requests of the route fail this way; `any` stands for every route. */
  next(route: RouteName | 'any', fault: Fault, times?: number): void;
  /** Faults that have not struck yet. */
  readonly pending: number;
  clear(): void;
}

export class FaultQueue implements FaultControl {
  #waiting: { readonly route: RouteName | 'any'; readonly fault: Fault }[] = [];

  next(route: RouteName | 'any', fault: Fault, times = 1): void {
    for (let count = 0; count < times; count += 1) this.#waiting.push({ route, fault });
  }

  get pending(): number {
    return this.#waiting.length;
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The first fault that waits for the route, which is then used up. */
  strike(route: RouteName | 'unknown'): Fault | undefined {
    const at = this.#waiting.findIndex((waiting) => waiting.route === 'any' || waiting.route === route);
    return at < 0 ? undefined : this.#waiting.splice(at, 1)[0]?.fault;
  }
}
