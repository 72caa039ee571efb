import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { benchIngest } from '../../src/evaluation/bench-ingest.js';
import { median } from '../../src/evaluation/bench-statistics.js';
import type { EvaluatedApp } from '../../src/evaluation/evaluated-app.js';
import { makeStored } from './synthetic-results.js';

const PREFIX_IDS = [7, 7];
const TEXT = 'First chunk. Second one.';
const CHUNKS = [
  { start: 0, end: 12, tokens: 40 },
  { start: 13, end: 24, tokens: 60 },
];

describe('benchIngest', () => {
  let dataFolder: string;
  const calls: string[] = [];
  beforeEach(() => {
    dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-ingest-'));
    calls.length = 0;
  });
  afterEach(() => fs.rmSync(dataFolder, { recursive: true }));

  const pause = (elapsedMs: number) => new Promise((resolve) => setTimeout(resolve, elapsedMs));
  /** One token a character; every pass takes 20 ms. */
  const encoder = {
    startId: 0,
    endId: 2,
    tokenise: (text: string) => (text === 'passage: ' ? PREFIX_IDS : Array.from(text, () => 1)),
    encode: async (ids: readonly number[]) => {
      calls.push(`encode ${ids.length}`);
      await pause(20);
      return { states: new Float32Array(), tokens: ids.length };
    },
    close: async () => void calls.push('close encoder'),
  };
  const openApp = (config: { dataFolder: string }) => {
    expect(fs.readdirSync(config.dataFolder)).toEqual([]);
    const store = {
      documents: () => [{ id: 'talks' }],
      document: () => makeStored('talks', TEXT),
      chunkVectors: () => CHUNKS.map((_, id) => ({ id })),
      chunks: (ids: number[]) => ids.map((id) => ({ chunk: CHUNKS[id] })),
    };
    return {
      store: store as unknown as EvaluatedApp['store'],
      embedder: { embedQuestion: async () => void calls.push('warm') } as unknown as EvaluatedApp['embedder'],
      ingest: async (paths: readonly string[]) => {
        calls.push(`ingest ${paths.length}`);
        fs.writeFileSync(path.join(config.dataFolder, 'store'), '');
        await pause(40);
        return { added: [], updated: [], unchanged: [], removed: [], failed: [], corpus: '', elapsedMs: 0 };
      },
      ask: () => Promise.reject(new Error('not asked here')),
      verify: () => Promise.reject(new Error('not asked here')),
      close: async () => void calls.push('close'),
    };
  };

  it('takes turns three times over the same chunk texts, each ingest into an empty folder with a warm model', async () => {
    const config = { ...loadConfig({}), dataFolder };
    const surroundings = { config, openApp, print: () => undefined, notice: () => undefined };
    const speed = await benchIngest(['/a.txt', '/b.txt'], surroundings, async () => encoder);
    // start + prefix + text + end
    const round = ['warm', 'ingest 0', 'ingest 2', 'close', 'encode 16', 'encode 15'];
    expect(calls).toEqual(['encode 12', ...round, ...round, ...round, 'close encoder']);
    expect(speed).toMatchObject({ documents: 1, chunks: 2, tokens: 100 });
    expect(speed.ingestMs).toHaveLength(3);
    // Two pauses of 40 ms; timers may fire a millisecond early.
    for (const elapsedMs of speed.ingestMs) expect(elapsedMs).toBeGreaterThan(75);
    expect(speed.ingestTokensPerSecond).toBeCloseTo(100_000 / median(speed.ingestMs), 6);
    expect(speed.share).toBeCloseTo(median(speed.rawMs) / median(speed.ingestMs), 6);
    expect(fs.readdirSync(dataFolder)).toEqual([]);
  });
});
