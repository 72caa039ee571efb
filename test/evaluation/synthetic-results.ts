// Builders of questions, results and a small app for the evaluation's tests: everything is made up and adds up by hand.
import type { Excerpt } from '../../src/domain/answer.js';
import type { AskResult } from '../../src/domain/ask.js';
import { type JudgedAnswer, judgeAnswer } from '../../src/evaluation/judge-answer.js';
import type { EvaluationQuestion } from '../../src/evaluation/read-questions.js';
import type { StoredDocument } from '../../src/store/store.js';

export const GOLD_TEXT = 'led by Ambassador Doe';
export const GOLD_DOCUMENT = 'talks';

/** Excerpts are written as their document and text. */
type Shown = readonly [documentId: string, text: string];
/** A place with gold, and one without. */
export const HIT: Shown = [GOLD_DOCUMENT, `The side was ${GOLD_TEXT}.`];
export const BESIDE: Shown = [GOLD_DOCUMENT, 'The talks were fruitful.'];

export function makeQuestion(fields: Partial<EvaluationQuestion> = {}): EvaluationQuestion {
  return {
    id: 'q-1',
    part: 'tune',
    language: 'en',
    type: 'who',
    question: 'Who led the side?',
    gold: [{ documentId: GOLD_DOCUMENT, text: GOLD_TEXT }],
    ...fields,
  };
}

export function makeExcerpt([documentId, text]: Shown, rank: number, fields: Partial<Excerpt> = {}): Excerpt {
  const citation = { number: rank, documentId, version: 1, title: 'Title', titleBasis: 'stated' as const };
  return {
    rank,
    text,
    start: 0,
    end: text.length,
    language: 'en',
    score: 1 / rank,
    citation: { ...citation, machineTranslated: false },
    matches: [],
    trace: { total: 1 / rank, parts: {} },
    ...fields,
  };
}

export function makeResult(shown: readonly Shown[], ranked = shown, missing: readonly string[] = []): AskResult {
  const base = { question: '', language: 'en', corpus: 'c', missing, notes: [], confidence: 0.5, lead: '' };
  const [first, ...others] = shown.map((each, index) => makeExcerpt(each, index + 1));
  return {
    answer: first
      ? { ...base, outcome: 'answered', excerpts: [first, ...others] }
      : { ...base, outcome: 'not-found', cause: 'not-in-corpus', nearest: [] },
    ranked: ranked.map((each, index) => makeExcerpt(each, index + 1)),
    features: { top: 0.5 },
    stageMs: { understand: 1, retrieve: 2 },
  };
}

export const judge = (fields: Partial<EvaluationQuestion>, result: AskResult): JudgedAnswer =>
  judgeAnswer(makeQuestion(fields), result, () => 'de');

/** A stored document whose text is its source. */
export function makeStored(id: string, text: string): StoredDocument {
  return {
    id: id as StoredDocument['id'],
    version: 1,
    current: true,
    origin: `/corpus/${id}.txt`,
    contentSha256: '',
    metadata: {
      id: id as StoredDocument['id'],
      title: id,
      titleBasis: 'stated',
      language: 'de',
      events: [],
      machineTranslated: false,
      forums: [],
      parties: [],
    },
    sourceText: text,
    sourceSha256: '',
    text,
    map: [[0, text.length, 0, text.length]],
    removed: [],
    sentences: [],
  };
}
