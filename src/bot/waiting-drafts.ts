// bot: drafts of documents that wait for somebody's decision, in memory alone: a restart, or a quarter of an hour, and they are gone. Also
// who is at work on one, as a server adds one document at a time, and what went wrong lately. Stores and shows nothing.
import type { DraftRefusal, ReadyDraft } from '../drafts/draft-outcome.js';

/** Discord lets the message with the buttons be edited for as long. */
export const DRAFT_KEPT_MS = 15 * 60_000;
/** Passages of all drafts together: some 20 KB each. */
const CHUNKS_KEPT_MAX = 10_000;
/** Servers that add at the same time: one process has one model. */
const UNDER_WAY_MAX = 4;
const FAILURES_KEPT = 5;

export interface FailedSource {
  /** Address or name of the file, as it was given. */
  readonly origin: string;
  readonly reason: DraftRefusal;
  readonly atMs: number;
}

interface Waiting {
  readonly guildId: string;
  readonly draft: ReadyDraft;
  readonly untilMs: number;
  readonly timer: NodeJS.Timeout;
}

export class WaitingDrafts {
  private readonly underWay = new Set<string>();
  private readonly waiting = new Map<string, Waiting>();
  private readonly failures = new Map<string, readonly FailedSource[]>();

  constructor(private readonly now: () => number) {}

  /** `undefined`: go on, and call `end`. `own`: the server is at it already. `all`: too many others are. */
  begin(guildId: string): 'own' | 'all' | undefined {
    if (this.underWay.has(guildId)) return 'own';
    if (this.underWay.size >= UNDER_WAY_MAX) return 'all';
    this.underWay.add(guildId);
    return undefined;
  }

  end(guildId: string): void {
    this.underWay.delete(guildId);
  }

  /**
   * Takes the place of the one that waits for the same server: whoever closed the message with the buttons can add again. False
   * when there is no room for it.
   */
  hold(id: string, guildId: string, draft: ReadyDraft): boolean {
    for (const [other, { guildId: owner }] of this.waiting) if (owner === guildId) this.drop(other);
    const kept = [...this.waiting.values()].reduce((sum, each) => sum + each.draft.indexed.chunks.length, 0);
    if (kept + draft.indexed.chunks.length > CHUNKS_KEPT_MAX) return false;
    const timer = setTimeout(() => this.drop(id), DRAFT_KEPT_MS).unref();
    this.waiting.set(id, { guildId, draft, untilMs: this.now() + DRAFT_KEPT_MS, timer });
    return true;
  }

  /** Once: it waits no longer. Undefined for one of another server, too. */
  take(id: string, guildId: string): ReadyDraft | undefined {
    const found = this.waiting.get(id);
    if (found === undefined || found.guildId !== guildId) return undefined;
    this.drop(id);
    return found.untilMs < this.now() ? undefined : found.draft;
  }

  noteFailure(guildId: string, failed: FailedSource): void {
    this.failures.set(guildId, [failed, ...this.failuresOf(guildId)].slice(0, FAILURES_KEPT));
  }

  /** Since the bot was started, newest first. */
  failuresOf(guildId: string): readonly FailedSource[] {
    return this.failures.get(guildId) ?? [];
  }

  private drop(id: string): void {
    clearTimeout(this.waiting.get(id)?.timer);
    this.waiting.delete(id);
  }
}
