import { describe, expect, it } from 'vitest';
import { DRAFT_KEPT_MS, WaitingDrafts } from '../../src/bot/waiting-drafts.js';
import type { ReadyDraft } from '../../src/drafts/draft-outcome.js';

const [HERE, THERE] = ['100000000000000001', '100000000000000002'];
const draftOf = (chunks: number) => ({ indexed: { chunks: Array.from({ length: chunks }) } }) as unknown as ReadyDraft;

describe('drafts that wait for a decision', () => {
  it('are given once, to their own server, and not after a quarter of an hour', () => {
    let now = 0;
    const drafts = new WaitingDrafts(() => now);
    const draft = draftOf(1);
    drafts.hold('a', HERE, draft);
    expect(drafts.take('a', THERE)).toBeUndefined();
    expect(drafts.take('a', HERE)).toBe(draft);
    expect(drafts.take('a', HERE)).toBeUndefined();
    drafts.hold('b', HERE, draft);
    now = DRAFT_KEPT_MS + 1;
    expect(drafts.take('b', HERE)).toBeUndefined();
  });

  it('are one a server, and together not more than memory is for', () => {
    const drafts = new WaitingDrafts(() => 0);
    expect(drafts.hold('a', HERE, draftOf(5000))).toBe(true);
    expect(drafts.hold('b', THERE, draftOf(5000))).toBe(true);
    expect(drafts.hold('c', '100000000000000003', draftOf(1))).toBe(false);
    expect(drafts.hold('d', HERE, draftOf(4999))).toBe(true);
    expect(drafts.take('a', HERE)).toBeUndefined();
    expect(drafts.hold('c', '100000000000000003', draftOf(1))).toBe(true);
  });

  it('are made one at a time in a server and four at a time in all', () => {
    const drafts = new WaitingDrafts(() => 0);
    const servers = ['1', '2', '3', '4'];
    expect(servers.map((id) => drafts.begin(id))).toEqual(servers.map(() => undefined));
    expect([drafts.begin('1'), drafts.begin('5')]).toEqual(['own', 'all']);
    drafts.end('1');
    expect(drafts.begin('5')).toBeUndefined();
  });

  it('that failed are remembered for their server, the five newest first', () => {
    const drafts = new WaitingDrafts(() => 0);
    for (let atMs = 1; atMs <= 7; atMs += 1) drafts.noteFailure(HERE, { origin: `${atMs}`, reason: 'format', atMs });
    expect(drafts.failuresOf(HERE).map(({ origin }) => origin)).toEqual(['7', '6', '5', '4', '3']);
    expect(drafts.failuresOf(THERE)).toEqual([]);
  });
});
