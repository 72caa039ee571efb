import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/document.js';
import { judgeQuotation } from '../../src/evaluation/judge-quotation.js';
import { kindOf, readLabelledQuotations } from '../../src/evaluation/read-labelled-quotations.js';
import { listBrokenPromises, reportQuotations } from '../../src/evaluation/report-quotations.js';
import type { CheckedQuotation, DifferenceKind, Verdict } from '../../src/quotes/verdict.js';
import { temporaryFolder } from '../store/synthetic-documents.js';

const readLines = (...lines: readonly unknown[]) => {
  const file = path.join(temporaryFolder(), 'labelled.jsonl');
  fs.writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return readLabelledQuotations(file);
};

const checked = (verdict: Verdict, kinds: readonly DifferenceKind[] = []): CheckedQuotation => ({
  text: 'some text',
  verdict,
  parts: [{ documentId: 'a' as DocumentId, version: 1, start: 10, end: 20, source: 'x' }],
  alsoIn: [],
  differences: kinds.map((kind) => ({
    kind,
    quoted: 'we must',
    source: 'we should',
    quotedSpan: { start: 0, end: 1 },
    sourceSpan: { start: 0, end: 1 },
    documentId: 'a' as DocumentId,
  })),
  skipped: [],
  warnings: [],
  searched: 1,
});
const CHANGED = {
  id: 'word-changed-0001',
  text: 'some text',
  label: {
    verdict: 'altered',
    parts: [{ documentId: 'a', start: 12, end: 20 }],
    differences: [{ quoted: 'must', source: 'should', kind: 'word-changed' }],
  },
};

describe('judging a checked quotation', () => {
  it('takes a wider difference and a border a sign further for right', () => {
    const [labelled] = readLines(CHANGED);
    expect(judgeQuotation(labelled!, checked('altered', ['word-changed']), 1)).toMatchObject({
      isVerdictRight: true,
      isDifferenceRight: true,
      isPlaceRight: true,
      hidesNegation: false,
    });
  });

  it.each([
    ['another verdict', checked('exact', ['word-changed']), { isVerdictRight: false }],
    ['another kind', checked('altered', ['name']), { isDifferenceRight: false }],
    ['another place', { ...checked('altered'), parts: [] }, { isPlaceRight: false }],
  ])('takes %s for wrong', (_, found, expected) => {
    expect(judgeQuotation(readLines(CHANGED)[0]!, found, 1)).toMatchObject(expected);
  });
});

describe('the gate', () => {
  const judge = (kind: string, label: Verdict, found: Verdict, differences: readonly unknown[] = []) => {
    const [labelled] = readLines({ id: `${kind}-1`, text: 'some text', label: { verdict: label, differences } });
    return judgeQuotation(labelled!, checked(found), 1);
  };
  const negation = [{ quoted: '', source: 'not', kind: 'negation' }];

  it('holds where every promise is kept', () => {
    expect(listBrokenPromises([judge('exact-plain', 'exact', 'exact')])).toEqual([]);
  });

  it.each([
    ['an exact quotation that was not recognised', () => judge('exact-plain', 'exact', 'altered'), /exact/],
    ['a negation that was not flagged', () => judge('negation-dropped', 'altered', 'altered', negation), /negation/],
    ['a paraphrase taken for the wording', () => judge('paraphrased-by-rule', 'not-found', 'exact'), /paraphrase/],
  ])('breaks with %s', (_, made, message) => {
    expect(listBrokenPromises([made()]).join()).toMatch(message);
  });

  it('prints what was found for each label', () => {
    const lines = reportQuotations('Generated', [judge('exact-plain', 'exact', 'altered')]);
    expect(lines[0]).toContain('1 quotations');
    expect(lines.find((line) => line.startsWith('exact '))?.split(/\s+/u)).toEqual([
      'exact',
      '·',
      '·',
      '·',
      '1',
      '·',
      '·',
      '·',
      '·',
    ]);
  });
});

describe('labelled quotations', () => {
  it('have the kind of edit in their id', () => {
    expect(readLines(CHANGED).map(kindOf)).toEqual(['word-changed']);
  });

  it.each([
    ['no JSON', '{'],
    ['an unknown verdict', { ...CHANGED, label: { verdict: 'fine' } }],
    ['no text', { ...CHANGED, text: '' }],
  ])('with %s are refused with their line', (_, line) => {
    expect(() => readLines(CHANGED, line)).toThrow(/line 2/);
  });
});
