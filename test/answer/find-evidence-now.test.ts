import { describe, expect, it } from 'vitest';
import { describeChanges, listChanges } from '../../src/answer/describe-changes.js';
import { findEvidenceNow } from '../../src/answer/find-evidence-now.js';
import type { Answer } from '../../src/domain/answer.js';
import { AppError } from '../../src/domain/app-error.js';
import type { AskResult } from '../../src/domain/ask.js';
import { INTERFACE_LANGUAGES } from '../../src/domain/language.js';
import { abstained, answered, excerptOf } from '../bot/render/answer-cases.js';

const asking = (answer: Answer) => async (): Promise<AskResult> => ({ answer, ranked: [], features: {}, stageMs: {} });
const KEPT = answered([excerptOf(1), excerptOf(2)], { question: 'Who met?' });

describe('the evidence now', () => {
  it('is the same where the same words come first, whatever follows and wherever they stand', async () => {
    const moved = { ...excerptOf(1), start: 900, end: 990 };
    expect(await findEvidenceNow(KEPT, asking(answered([moved, excerptOf(3)])))).toEqual({ kind: 'same' });
    const abstention = abstained({ question: 'Who met?', nearest: [] });
    expect(await findEvidenceNow(abstention, asking(abstention))).toEqual({ kind: 'same' });
  });

  it('is better where another excerpt comes first', async () => {
    const now = await findEvidenceNow(KEPT, asking(answered([excerptOf(3), excerptOf(1)])));
    expect(now).toMatchObject({ kind: 'better', first: { citation: { documentId: 'document-3' } } });
  });

  it('has come or gone', async () => {
    const abstention = abstained({ question: 'Who met?', nearest: [] });
    expect(await findEvidenceNow(KEPT, asking(abstention))).toEqual({ kind: 'unanswered' });
    expect(await findEvidenceNow(abstention, asking(KEPT))).toMatchObject({ kind: 'answered' });
  });

  it('is not known where the question is gone, is not put, or the index is not sound', async () => {
    const never = async () => {
      throw new Error('asked');
    };
    expect(await findEvidenceNow(answered([excerptOf(1)], { question: '' }), never)).toEqual({ kind: 'unknown' });
    expect(await findEvidenceNow(KEPT, async () => undefined)).toEqual({ kind: 'unknown' });
    const unsound = async () => {
      throw new AppError('index-mismatch', 'another model');
    };
    expect(await findEvidenceNow(KEPT, unsound)).toEqual({ kind: 'unknown' });
    await expect(findEvidenceNow(KEPT, never)).rejects.toThrow('asked');
  });
});

describe('what changed since', () => {
  it.each(INTERFACE_LANGUAGES)('is said in %s: day, corpus, excerpts, evidence', (language) => {
    const changes = listChanges(KEPT, { document: () => undefined });
    expect(changes.map(({ change }) => change)).toEqual(['removed', 'removed']);
    const kept = { answer: KEPT, createdAtMs: Date.UTC(2026, 1, 3) };
    const lines = describeChanges(kept, changes, { kind: 'better', first: excerptOf(3) }, language);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain(KEPT.corpus);
    expect(lines[1]).toContain('[1]');
    expect(lines[2]).toContain(excerptOf(3).citation.title);
    expect(describeChanges(kept, [], { kind: 'unanswered' }, language)).toHaveLength(2);
    expect(describeChanges(kept, [], { kind: 'same' }, language)).toHaveLength(1);
  });
});
