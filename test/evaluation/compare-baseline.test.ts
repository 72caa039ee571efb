import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareBaseline, gatedCounts, readBaseline, writeBaseline } from '../../src/evaluation/compare-baseline.js';
import { ALL_PARTS, type SummaryRow } from '../../src/evaluation/summarise-results.js';

const counts = (right: number, of: number) => ({ tune: { 'evidence@1': { right, of } } });
const drops = (was: [number, number], now: [number, number]) =>
  compareBaseline({ documents: counts(...was) }, 'documents', counts(...now));

describe('compareBaseline', () => {
  it.each([
    ['the same', [50, 70], [50, 70]],
    ['better', [50, 70], [60, 70]],
    ['two of a few', [50, 70], [48, 70]],
    ['.02 of many', [300, 400], [292, 400]],
    ['the same share of more questions', [50, 100], [60, 120]],
  ] as [string, [number, number], [number, number]][])('lets pass: %s', (_, was, now) => {
    expect(drops(was, now)).toEqual([]);
  });

  it.each([
    ['three of a few', [50, 70], [47, 70]],
    ['more than .02 of many', [300, 400], [291, 400]],
    ['a lower share of more questions', [90, 100], [100, 120]],
  ] as [string, [number, number], [number, number]][])('fails and names both counts: %s', (_, was, now) => {
    expect(drops(was, now)).toEqual([
      `documents, tune, evidence@1: ${was.join('/')} in the baseline, now ${now.join('/')}`,
    ]);
  });

  it('fails where there is nothing to compare with, since a gate without a baseline holds nothing', () => {
    expect(compareBaseline({}, 'documents', counts(1, 2))).toEqual([expect.stringContaining('no baseline yet')]);
    const other = { documents: { tune: { 'evidence@3': { right: 1, of: 2 } } } };
    expect(compareBaseline(other, 'documents', counts(1, 2))).toEqual([expect.stringContaining('not in the baseline')]);
  });

  it('asks nothing of parts that were not run', () => {
    expect(compareBaseline({ documents: counts(50, 70) }, 'documents', {})).toEqual([]);
  });
});

describe('gatedCounts', () => {
  it('takes only the gated measures of mode full, part by part', () => {
    const row: SummaryRow = {
      grouping: 'part',
      group: 'tune',
      measure: 'evidence@1',
      mode: 'full',
      share: 0.5,
      low: 0,
      high: 1,
      sum: 35,
      of: 70,
    };
    const rows: SummaryRow[] = [
      row,
      { ...row, mode: 'dense', sum: 1 },
      { ...row, grouping: 'type', group: 'who', sum: 2 },
      { ...row, group: ALL_PARTS, sum: 3 },
      { ...row, measure: 'retrieval MRR', sum: 4.5 },
    ];
    expect(gatedCounts(rows)).toEqual(counts(35, 70));
  });
});

describe('baseline file', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baseline-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('keeps the settings and parts that were not run', () => {
    const file = path.join(folder, 'baseline.json');
    const before = {
      speeches: counts(1, 3),
      documents: { fit: { 'evidence@1': { right: 2, of: 3 } }, ...counts(1, 9) },
    };
    writeBaseline(file, before, { documents: counts(5, 9) });
    expect(readBaseline(file)).toEqual({ ...before, documents: { fit: before.documents.fit, ...counts(5, 9) } });
  });

  it('is empty where there is none, and refused where it is something else', () => {
    const file = path.join(folder, 'baseline.json');
    expect(readBaseline(file)).toEqual({});
    fs.writeFileSync(file, '{"documents": 3}');
    expect(() => readBaseline(file)).toThrow(/not a baseline: documents/u);
    fs.writeFileSync(file, 'x');
    expect(() => readBaseline(file)).toThrow(/not JSON/u);
  });
});
