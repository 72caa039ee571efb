import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { benchColdStart } from '../../src/evaluation/bench-cold-start.js';
import { benchQuestions } from '../../src/evaluation/bench-questions.js';
import { evenSample, median, quantile } from '../../src/evaluation/bench-statistics.js';
import { describeBench } from '../../src/evaluation/describe-bench.js';
import { describeMachine } from '../../src/evaluation/describe-machine.js';
import { makeResult } from './synthetic-results.js';

describe('quantile', () => {
  it('takes the nearest rank', () => {
    const values = [40, 15, 35, 20, 50];
    expect([0, 0.05, 0.3, 0.4, 0.5, 1].map((share) => quantile(values, share))).toEqual([15, 15, 20, 20, 35, 50]);
    expect(median([2, 1])).toBe(1);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

describe('evenSample', () => {
  it('spreads over the whole list and takes all of a short one', () => {
    expect(evenSample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
    expect(evenSample([1, 2], 5)).toEqual([1, 2]);
    expect(evenSample([1, 2], 0)).toEqual([]);
  });
});

describe('benchQuestions', () => {
  it('warms up first and reports each stage in order from the measured run only', async () => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return { ...makeResult([]), stageMs: { understand: asked <= 2 ? 1000 : asked, retrieve: 7 } };
    };
    const times = await benchQuestions({ ask }, ['a', 'b']);
    expect(asked).toBe(4);
    expect(times.map(({ stage }) => stage)).toEqual(['question', 'understand', 'retrieve']);
    expect(times[1]).toEqual({ stage: 'understand', p50Ms: 3, p95Ms: 4 });
  });
});

describe('benchColdStart', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cold-start-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));
  const run = (code: string) => {
    const script = path.join(folder, 'main.mjs');
    fs.writeFileSync(script, code);
    return benchColdStart({ ...loadConfig({}), dataFolder: folder }, script);
  };

  it('measures time and peak memory of a child that asks the given data folder', async () => {
    // 100 MB are held for a moment and given back: only a peak shows them.
    const { runsMs, medianMs, peakRssBytes } = await run(`
      import fs from 'node:fs';
      import { Worker } from 'node:worker_threads';
      fs.appendFileSync(process.env.AIDE_MEMOIRE_DATA + '/seen', process.argv[2]);
      Buffer.alloc(100_000_000, 1);
      await new Promise((done) => new Worker('', { eval: true }).on('exit', done));
      setTimeout(() => process.exit(0), 50);
    `);
    expect(fs.readFileSync(path.join(folder, 'seen'), 'utf8')).toBe('ask'.repeat(5));
    expect(runsMs).toHaveLength(5);
    expect(medianMs).toBeGreaterThan(50);
    expect(peakRssBytes).toBeGreaterThan(100e6);
    expect(peakRssBytes).toBeLessThan(400e6);
  });

  it('fails with the complaint of a child that fails', async () => {
    await expect(run(`process.stderr.write('no index'); process.exitCode = 4;`)).rejects.toThrow(
      /exit code 4.+no index/su,
    );
  });
});

describe('describeBench', () => {
  it('shows settings side by side, stages that one lacks left empty', () => {
    const setting = {
      setting: 'documents',
      documents: 5,
      chunks: 45,
      fillMs: 2345,
      filledBefore: false,
      vectorIndex: { method: 'exact', buildMs: 12 },
      questions: [
        { stage: 'question', p50Ms: 9.04, p95Ms: 12 },
        { stage: 'rerank', p50Ms: 1, p95Ms: 2 },
      ],
      coldStart: { runsMs: [1800], medianMs: 1800, peakRssBytes: 512e6 },
      diskBytes: 3.14e6,
    };
    const speeches = { ...setting, setting: 'speeches', filledBefore: true, questions: setting.questions.slice(0, 1) };
    const speed = { documents: 45, chunks: 900, tokens: 1000, ingestMs: [2, 2, 2], rawMs: [1, 1, 1] };
    const ingest = { ...speed, ingestTokensPerSecond: 4000, rawTokensPerSecond: 5000, share: 0.8 };
    const lines = describeBench({ node: 'v20' }, ingest, [setting, speeches]);
    expect(lines).toContain('  pipeline 4000 tokens/s, raw model 5000 tokens/s, share 0.80');
    expect(lines.find((line) => line.startsWith('fill data folder'))).toMatch(/2\.35 s {2,}2\.35 s \(was filled\)$/u);
    expect(lines.find((line) => line.startsWith('question'))).toMatch(/9\.0 \/ 12\.0 {2,}9\.0 \/ 12\.0$/u);
    expect(lines.find((line) => line.startsWith('rerank'))).toMatch(/1\.0 \/ 2\.0$/u);
  });
});

describe('describeMachine', () => {
  it('names processor, memory, system, Node and the packages that move the figures', () => {
    const facts = describeMachine();
    expect(facts.node).toBe(process.version);
    expect(facts['@xenova/transformers']).toMatch(/^\d+\.\d+/u);
    expect(Object.values(facts)).not.toContain(os.hostname());
  });
});
