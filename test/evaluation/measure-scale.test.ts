import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { dot } from '../../src/domain/vector.js';
import { describeScale } from '../../src/evaluation/describe-scale.js';
import { scaleCommand } from '../../src/evaluation/scale-command.js';
import { SyntheticDocuments } from '../../src/evaluation/synthetic-documents.js';
import { temporaryFolder } from '../store/synthetic-documents.js';
import { OPERATOR } from '../support/scopes.js';

it('makes the same documents from the same seed, with vectors nearer to their own document than to others', () => {
  const one = new SyntheticDocuments(1);
  const [a, b] = [one.next(), one.next()];
  expect(new SyntheticDocuments(1).next()).toEqual(a);
  expect(new SyntheticDocuments(2).next().head.vector).not.toEqual(a.head.vector);
  const own = a.chunks.map(({ vector }) => dot(vector, a.head.vector));
  const other = a.chunks.map(({ vector }) => dot(vector, b.head.vector));
  expect(Math.min(...own)).toBeGreaterThan(Math.max(...other) + 0.3);
});

it('measures each size in a folder that is gone afterwards, and writes the figures', async () => {
  const dataFolder = temporaryFolder();
  const printed: string[] = [];
  const noticed: string[] = [];
  const surroundings = {
    config: { ...loadConfig({}), dataFolder },
    openApp: () => {
      throw new Error('no model is needed');
    },
    print: (line: string) => void printed.push(line),
    notice: (line: string) => void noticed.push(line),
  };
  expect(await scaleCommand({ scope: OPERATOR, sizes: [50, 200] }, surroundings)).toBe(0);
  expect(fs.readdirSync(dataFolder)).toEqual(['bench-scale.json']);
  const { sizes } = JSON.parse(fs.readFileSync(path.join(dataFolder, 'bench-scale.json'), 'utf8'));
  expect(sizes).toMatchObject([
    { chunks: 60, documents: 3, method: 'exact', recall: 1, graphBytes: 0 },
    { chunks: 200, documents: 10, method: 'exact', recall: 1, graphBytes: 0 },
  ]);
  for (const { adding, deleting, storeBytes } of sizes)
    expect([adding.storeMs > 0, deleting.refreshMs > 0, storeBytes > 50_000]).toEqual([true, true, true]);
  expect(printed.find((line) => line.startsWith('chunks'))).toMatch(/60 +200$/u);
  expect(noticed).toHaveLength(2);
});

it('shows sizes side by side', () => {
  const change = { storeMs: 2.44, refreshMs: 10, vectorsAdded: 20, graphWrites: 3 };
  const small = {
    ...{ chunks: 1000, documents: 50, method: 'exact', recall: 1, reopenMs: 4, fillMs: { store: 1500, index: 20 } },
    ...{
      adding: change,
      deleting: { ...change, vectorsAdded: 0 },
      searchMs: { p50: 0.5, p95: 1 },
      exactMs: { p50: 0.4 },
    },
    ...{ termsMs: { p50: 0.1, p95: 0.2 }, residentBytes: 1e8, storeBytes: 7.9e6, graphBytes: 0 },
  };
  const lines = describeScale({ node: 'v20' }, [small, { ...small, chunks: 10_000, recall: 0.9954 }]);
  const cells = (start: string) =>
    lines
      .find((line) => line.startsWith(start))
      ?.slice(start.length)
      .trim()
      .split(/ {2,}/u);
  expect(cells('adding a document: store')).toEqual(['2.4 ms', '2.4 ms']);
  expect(cells('recall of it against exact')).toEqual(['1.000', '0.995']);
  expect(cells('search by vector, p50 / p95')).toEqual(['0.5 / 1.0 ms', '0.5 / 1.0 ms']);
  expect(cells('growing to this size: store')).toEqual(['1.50 s', '1.50 s']);
});
