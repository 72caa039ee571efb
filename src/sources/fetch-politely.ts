// sources: ADDRESS → bytes, as a good guest: robots.txt first, one request at a time per host with a pause between, conditional where we
// have the page already, and waiting when told to. What it may reach is `fetch-safely.ts`'s business.
import { type FetchFailure, type FetchLimits, type FetchOutcome, failure, type Headers } from './fetch-limits.js';
import { fetchSafely, type Gate } from './fetch-safely.js';
import { type Clock, HostTurns } from './host-turns.js';
import type { NetworkPolicy } from './network-policy.js';
import { ROBOT_NAME, ROBOTS_MAX_BYTES, type RobotRules, readRobots } from './read-robots.js';

export interface PolitenessSettings {
  /** Pause after each request to a host, unless robots.txt asks for more. Default 2 s: a person turning pages. */
  readonly pauseMs: number;
  /** Longest wait that is sat out; a host that asks for more is left for another run. Default two minutes. */
  readonly longestWaitMs: number;
  /** Requests for one page while the server answers 429 or 503. Default 3. */
  readonly attempts: number;
}

export const POLITENESS: PolitenessSettings = { pauseMs: 2000, longestWaitMs: 120_000, attempts: 3 };

/** First wait after a 429 or 503 that names no time; doubled each time. */
const FIRST_BACK_OFF_MS = 5000;
/** Nobody is believed who asks for more than a month. */
const RETRY_AFTER_MAX_MS = 30 * 24 * 3_600_000;

export interface PoliteFetcherParts {
  /** E-mail or web address of who runs this: part of the name that servers see. */
  readonly contact: string;
  readonly limits: FetchLimits;
  readonly policy: NetworkPolicy;
  readonly politeness: PolitenessSettings;
  readonly clock: Clock;
}

/** For one run: robots.txt is read once per host and run. */
export class PoliteFetcher {
  private readonly turns: HostTurns;
  private readonly robots = new Map<string, Promise<RobotRules>>();
  readonly userAgent: string;

  constructor(private readonly parts: PoliteFetcherParts) {
    this.turns = new HostTurns(parts.clock);
    this.userAgent = `${ROBOT_NAME} (+${parts.contact})`;
  }

  /** `known` are validators of what we have. Rejects only when the signal is aborted. */
  async fetch(address: string, known: Headers = {}, signal?: AbortSignal): Promise<FetchOutcome> {
    const { limits, policy, politeness, clock } = this.parts;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await fetchSafely(address, limits, policy, {
        userAgent: this.userAgent,
        headers: known,
        gate: this.gate(signal),
        ...(signal !== undefined && { signal }),
      });
      if (outcome.kind !== 'http-error' || (outcome.status !== 429 && outcome.status !== 503)) return outcome;
      const asked = readRetryAfter(outcome.headers['retry-after'], clock.now());
      const waitMs = asked ?? FIRST_BACK_OFF_MS * 2 ** (attempt - 1);
      this.turns.keepQuiet(new URL(outcome.finalUrl).host, Math.min(waitMs, politeness.longestWaitMs));
      if (attempt < politeness.attempts && waitMs <= politeness.longestWaitMs) continue;
      return { ...busy(outcome.status), retryAfterMs: waitMs };
    }
  }

  /** Robots first and the turn after them: whoever holds a turn waits for nobody. */
  private gate(signal: AbortSignal | undefined): Gate {
    return async (url) => {
      const { longestWaitMs, pauseMs } = this.parts.politeness;
      const rules = await this.robotsOf(url, signal);
      if (rules.kind === 'unavailable') {
        return failure('robots-unavailable', `its host's robots.txt cannot be read now (${rules.message})`);
      }
      if (!rules.isAllowed(url)) return failure('robots', `the host's robots.txt does not allow ${url.href}`);
      if (rules.delayMs > longestWaitMs) {
        return failure('robots', `the host's robots.txt asks for ${rules.delayMs / 1000} s between requests`);
      }
      const end = await this.turns.take(url.host, signal);
      return () => end(Math.max(pauseMs, rules.delayMs));
    };
  }

  private robotsOf({ origin }: URL, signal: AbortSignal | undefined): Promise<RobotRules> {
    const known = this.robots.get(origin);
    if (known !== undefined) return known;
    const reading = this.fetchRobots(origin, signal);
    this.robots.set(origin, reading);
    return reading;
  }

  private async fetchRobots(origin: string, signal: AbortSignal | undefined): Promise<RobotRules> {
    const { limits, policy } = this.parts;
    const outcome = await fetchSafely(
      `${origin}/robots.txt`,
      { ...limits, maxBytes: Math.min(limits.maxBytes, ROBOTS_MAX_BYTES) },
      policy,
      {
        userAgent: this.userAgent,
        // The page comes right after its rules: between these two there is no pause.
        gate: async (url) => {
          const end = await this.turns.take(url.host, signal);
          return () => end(0);
        },
        ...(signal !== undefined && { signal }),
      },
    );
    return readRobots(origin, outcome);
  }
}

const busy = (status: number): FetchFailure =>
  failure('busy', `the server answers ${status}: it wants to be left alone for now`);

/** Seconds or a date → milliseconds from now, 0 to 30 days; undefined when absent or unreadable. */
export function readRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/u.test(value)) return Math.min(Number(value) * 1000, RETRY_AFTER_MAX_MS);
  // Dates of HTTP begin with a weekday; the parser would take much else for a date.
  const date = /^\s*[A-Z][a-z]{2}/u.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.min(Math.max(0, date - now), RETRY_AFTER_MAX_MS);
}
