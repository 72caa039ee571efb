// bot: who was told something that is said once a day only. Bounded: what was said longest ago is forgotten first.
const FORGET_AFTER_MS = 24 * 3600 * 1000;
const REMEMBERED_MAX = 10_000;

export class RememberTold {
  private readonly toldAt = new Map<string, number>();

  /** True at the first time within a day, and notes it. */
  isNew(key: string, nowMs: number): boolean {
    const before = this.toldAt.get(key);
    if (before !== undefined && nowMs - before < FORGET_AFTER_MS) return false;
    this.toldAt.delete(key);
    this.toldAt.set(key, nowMs);
    const [oldest] = this.toldAt.keys();
    if (this.toldAt.size > REMEMBERED_MAX && oldest !== undefined) this.toldAt.delete(oldest);
    return true;
  }
}
