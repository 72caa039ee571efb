// When a store is filled with the starter corpus, and when it is left alone or refused.
import { describe, expect, it } from 'vitest';
import type { IngestReport } from '../../src/domain/ingest-report.js';
import { type FillOptions, fillEmptyStore } from '../../src/ingest/fill-empty-store.js';

const report = (unchanged: readonly string[]): IngestReport => ({
  added: [],
  updated: [],
  unchanged,
  removed: [],
  failed: [],
  corpus: '',
  elapsedMs: 0,
});
const options = (found: { generation: number; isUnfinished?: boolean }, unchanged: readonly string[]): FillOptions => ({
  store: {
    generation: () => found.generation,
    isFillUnfinished: () => found.isUnfinished === true,
    manifest: () => undefined,
  },
  dataFolder: '/data',
  corpusFolder: '/corpus',
  fill: async () => report(unchanged),
});

describe('a store', () => {
  it.each([{ generation: 0 }, { generation: 7, isUnfinished: true }])('found as %j is filled', async (found) => {
    expect(await fillEmptyStore(options(found, ['one']))).toEqual(report(['one']));
  });

  it('that holds documents without an index is refused with the command that mends it, and not filled', async () => {
    await expect(fillEmptyStore(options({ generation: 7 }, ['one']))).rejects.toMatchObject({
      code: 'index-missing',
      message: expect.stringMatching(/\/data .*npm run ingest -- --rebuild/u),
    });
  });

  it('that stays empty because nothing could be read is refused', async () => {
    await expect(fillEmptyStore(options({ generation: 0 }, []))).rejects.toMatchObject({
      code: 'index-missing',
      message: expect.stringContaining('/corpus'),
    });
  });
});
