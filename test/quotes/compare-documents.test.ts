import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId, Sentence } from '../../src/domain/document.js';
import { type ComparedDocument, compareDocuments } from '../../src/quotes/compare-documents.js';
import type { ChunkId, StoredChunk } from '../../src/store/store.js';

const DIMENSION = 8;
const TOKENS = 10;

interface Written {
  readonly text: string;
  /** Axis that all tokens of the sentence point to: sentences of one axis say the same. */
  readonly axis: number;
  readonly language?: string;
  readonly afterRemoval?: true;
}

/** One chunk for the whole document; its vector is the sum of what its sentences say. */
function documentOf(written: readonly Written[]): ComparedDocument {
  const sentences: Sentence[] = [];
  let text = '';
  for (const { text: own, language = 'en', afterRemoval } of written) {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? own : `${text} ${own}`;
    sentences.push({ start, end: text.length, kind: 'body', language, ...(afterRemoval && { afterRemoval }) });
  }
  const tokenVectors = new Int8Array(written.length * TOKENS * DIMENSION);
  const vector = new Float32Array(DIMENSION);
  written.forEach(({ axis }, place) => {
    vector[axis]! += 1;
    for (let token = 0; token < TOKENS; token += 1) tokenVectors[(place * TOKENS + token) * DIMENSION + axis] = 127;
  });
  const chunk: StoredChunk = {
    id: 1 as ChunkId,
    documentId: 'd' as DocumentId,
    version: 1,
    chunk: { start: 0, end: text.length, index: 0, firstSentence: 0, endSentence: written.length, tokens: 1 },
    ...{ vector, tokenVectors, sentenceTokens: written.map(() => TOKENS), terms: [], entities: [] },
  };
  return { document: { text, sentences }, chunks: [chunk] };
}

const compare = (left: readonly Written[], right: readonly Written[], topicAxis?: number) => {
  const topic = topicAxis === undefined ? undefined : new Float32Array(DIMENSION).fill(1, topicAxis, topicAxis + 1);
  return compareDocuments(documentOf(left), documentOf(right), {
    dimension: DIMENSION,
    ...(topic !== undefined && { topic }),
  });
};
const passagesOf = (comparison: ReturnType<typeof compare>) =>
  comparison.outcome === 'compared' ? comparison.passages : [];

const SHALL: Written = { text: 'The parties shall inform each other.', axis: 0 };
const SHOULD: Written = { text: 'The parties should inform each other.', axis: 0 };
const OTHER: Written = { text: 'Rain is expected on Monday.', axis: 1 };
const ANOTHER: Written = { text: 'The choir sings at noon.', axis: 2 };

describe('comparing two documents', () => {
  it('puts the passages that say the same side by side and marks the words that differ', () => {
    const [passage, ...more] = passagesOf(compare([OTHER, SHALL], [SHOULD, ANOTHER]));
    expect(more).toEqual([]);
    const words = passage?.pieces
      ?.filter(({ isSame }) => !isSame)
      .map(({ quoted, source }) => [
        passage.left.text.slice(quoted.start, quoted.end).trim(),
        passage.right.text.slice(source.start, source.end).trim(),
      ]);
    expect(words).toEqual([['shall', 'should']]);
  });

  it('joins sentences that follow each other on both sides, but never across a removed part', () => {
    const next: Written = { text: 'They shall meet every year.', axis: 3 };
    const nextOther: Written = { text: 'They meet each year.', axis: 3 };
    expect(passagesOf(compare([SHALL, next], [SHOULD, nextOther]))).toMatchObject([
      { left: { text: `${SHALL.text} ${next.text}` }, right: { text: `${SHOULD.text} ${nextOther.text}` } },
    ]);
    expect(passagesOf(compare([SHALL, { ...next, afterRemoval: true }], [SHOULD, nextOther]))).toHaveLength(2);
  });

  it('gives no word diff across languages', () => {
    const german: Written = { text: 'Die Parteien unterrichten einander.', axis: 0, language: 'de' };
    const [passage] = passagesOf(compare([SHALL], [german]));
    expect(passage?.right.text).toBe(german.text);
    expect(passage && 'pieces' in passage).toBe(false);
  });

  it('shows what differs before what is the same, and counts the latter', () => {
    const comparison = compare([ANOTHER, OTHER, SHALL], [SHOULD, OTHER, ANOTHER]);
    expect(comparison).toMatchObject({ outcome: 'compared', sameWords: 2 });
    expect(passagesOf(comparison).map(({ left }) => left.text)).toEqual([SHALL.text]);
    const same = compare([SHALL, OTHER], [SHALL, ANOTHER]);
    expect(same).toMatchObject({ sameWords: 1, passages: [{ left: { text: SHALL.text } }] });
  });

  it('keeps to a topic', () => {
    const left = [OTHER, SHALL];
    const right = [SHOULD, { ...OTHER, text: 'Rain is likely on Monday.' }];
    expect(passagesOf(compare(left, right, 1)).map((passage) => passage.left.text)).toEqual([OTHER.text]);
    expect(compare(left, right, 5)).toEqual({ outcome: 'nothing-alike' });
  });

  it('knows documents that differ in white space alone, and documents that have nothing in common', () => {
    expect(compare([SHALL], [{ ...SHALL, text: 'The parties\nshall  inform each other.' }])).toEqual({
      outcome: 'identical',
    });
    expect(compare([OTHER], [SHALL])).toEqual({ outcome: 'nothing-alike' });
    expect(compareDocuments({ ...documentOf([OTHER]), chunks: [] }, documentOf([SHALL]), { dimension: 8 })).toEqual({
      outcome: 'nothing-alike',
    });
  });

  it('gives slices of both texts, each sentence at most once, and pieces that tile them', () => {
    const sentence = fc.record({
      text: fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,5}\.$/),
      axis: fc.nat(DIMENSION - 1),
      language: fc.constantFrom('en', 'de'),
    });
    const written = fc.array(sentence, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(written, written, (left, right) => {
        const [one, other] = [documentOf(left), documentOf(right)];
        const passages = passagesOf(compareDocuments(one, other, { dimension: DIMENSION }));
        for (const { left: ours, right: theirs, pieces } of passages) {
          expect(one.document.text.slice(ours.start, ours.end)).toBe(ours.text);
          expect(other.document.text.slice(theirs.start, theirs.end)).toBe(theirs.text);
          if (pieces === undefined) continue;
          expect(pieces.map(({ quoted }) => ours.text.slice(quoted.start, quoted.end)).join('')).toBe(ours.text);
          expect(pieces.map(({ source }) => theirs.text.slice(source.start, source.end)).join('')).toBe(theirs.text);
        }
        const spans = passages.map((passage) => passage.left).sort((a, b) => a.start - b.start);
        expect(spans.every(({ start }, place) => place === 0 || start >= spans[place - 1]!.end)).toBe(true);
      }),
    );
  });
});
