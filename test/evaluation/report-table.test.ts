import { describe, expect, it } from 'vitest';
import { featureLines } from '../../src/evaluation/feature-lines.js';
import { listMisses } from '../../src/evaluation/list-misses.js';
import { reportTable } from '../../src/evaluation/report-table.js';
import { summariseResults } from '../../src/evaluation/summarise-results.js';
import { BESIDE, HIT, judge, makeResult } from './synthetic-results.js';

const near = { type: 'unanswerable', gold: [] } as const;
const full = [
  judge({ id: 'q-1' }, makeResult([HIT])),
  judge({ id: 'q-2', language: 'ru' }, makeResult([BESIDE, HIT])),
  judge({ id: 'q-3', ...near }, makeResult([BESIDE])),
  judge({ id: 'q-4', part: 'held-out' }, makeResult([], [BESIDE])),
];
const dense = [
  judge({ id: 'q-1' }, makeResult([BESIDE])),
  judge({ id: 'q-2', language: 'ru' }, makeResult([BESIDE])),
  judge({ id: 'q-3', ...near }, makeResult([])),
  judge({ id: 'q-4', part: 'held-out' }, makeResult([HIT])),
];

describe('reportTable', () => {
  const rows = summariseResults(
    new Map([
      ['dense', dense],
      ['full', full],
    ]),
  );
  const lines = reportTable('documents', rows);
  const lineAfter = (start: string, words: string[]) =>
    lines
      .slice(lines.findIndex((line) => line.startsWith(start)))
      .find((line) => words.every((word) => line.includes(word)))!;
  const cellsOf = (line: string) => [...line.matchAll(/\S+ \[\S+\] (\S+)/gu)].map((match) => match[1]);

  it('shows the modes side by side with counts, part by part and for all', () => {
    expect(lines.find((line) => line.startsWith('part '))).toMatch(/dense.+full$/u);
    expect(cellsOf(lineAfter('tune', ['evidence@1']))).toEqual(['0/2', '1/2']);
    expect(cellsOf(lineAfter('held-out', ['evidence@1']))).toEqual(['1/1', '0/1']);
    expect(cellsOf(lineAfter('all parts', ['evidence@1']))).toEqual(['1/3', '1/3']);
    expect(cellsOf(lineAfter('all parts', ['refused: near miss']))).toEqual(['1/1', '0/1']);
  });

  it('breaks the felt numbers down by type and by language pair', () => {
    expect(cellsOf(lineAfter('ru → de', ['evidence@3']))).toEqual(['0/1', '1/1']);
    expect(cellsOf(lineAfter('en → –', ['refused-when-not']))).toEqual(['1/1', '0/1']);
    expect(cellsOf(lineAfter('unanswerable', ['refused-when-not']))).toEqual(['1/1', '0/1']);
  });

  it('prints an interval in every cell, those of languages and language pairs too', () => {
    expect(lineAfter('By question language', ['ru', 'evidence@1'])).toMatch(/(?: +\.00 \[\.00–\.00\] 0\/1){2}$/u);
    expect(lineAfter('By language pair', ['en → de', 'evidence@1'])).toContain('.50 [.00–1.00] 1/2');
  });

  it('prints shares and intervals without leading zeros', () => {
    expect(lineAfter('all parts', ['evidence@1'])).toContain('.33 [.00–1.00] 1/3');
  });

  it('gives the same report twice', () => {
    expect(
      reportTable(
        'documents',
        summariseResults(
          new Map([
            ['dense', dense],
            ['full', full],
          ]),
        ),
      ),
    ).toEqual(lines);
  });
});

describe('listMisses', () => {
  const text = listMisses(full).join('\n');

  it('lists what was not answered with gold first or not refused', () => {
    expect(text).toContain('Misses: 2 of 3');
    expect(text).toMatch(/q-2[\s\S]+ranked 2[\s\S]+q-3/u);
    expect(text).not.toContain('q-1 ');
  });

  it('never lists a held-out question', () => {
    expect(text).not.toContain('q-4');
    expect(text).toContain('the 1 held-out questions are never listed');
  });

  it('lets no control character of a source through', () => {
    const hostile = listMisses([judge({}, makeResult([['other', 'a\u001b[31mred\u0007']]))]).join('\n');
    expect(hostile).toContain('a [31mred');
    for (const control of ['\u0007', '\u001b']) expect(hostile).not.toContain(control);
  });
});

describe('featureLines', () => {
  it('gives one object a question from the ranking, without the held-out part', () => {
    const lines = featureLines('documents', full).map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['q-1', 'q-2', 'q-3']);
    expect(lines[1]).toEqual({
      corpus: 'documents',
      id: 'q-2',
      part: 'tune',
      language: 'ru',
      type: 'who',
      answerable: true,
      hit1: false,
      hit3: true,
      features: { top: 0.5 },
    });
    expect(lines[2]).toMatchObject({ answerable: false, hit1: false });
  });
});
