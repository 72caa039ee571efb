// Test data: indexed documents made from a seed, in a temporary folder, with vectors in clusters as real ones are.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { DocumentId } from '../../src/domain/document.js';
import type { IndexedChunk, IndexedDocument, IndexManifest } from '../../src/store/store.js';

export const temporaryFolder = (): string => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-test-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const gaussian = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A unit vector; with a centre, one near it. */
export const unitVector = (random: () => number, dimension: number, centre?: Float32Array): Float32Array => {
  const spread = centre === undefined ? 1 : 0.6 / Math.sqrt(dimension);
  const values = Float32Array.from({ length: dimension }, (_, i) => (centre?.[i] ?? 0) + spread * gaussian(random));
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
};

export const documentId = (text: string): DocumentId => text as DocumentId;

export interface SyntheticOptions {
  readonly chunks?: number;
  readonly dimension?: number;
  readonly tokensPerChunk?: number;
  readonly seed?: number;
  readonly terms?: (index: number) => readonly string[];
  readonly text?: string;
  readonly contentSha256?: string;
  readonly centre?: Float32Array;
}

export const syntheticDocument = (id: string, options: SyntheticOptions = {}): IndexedDocument => {
  const { chunks = 3, dimension = 8, tokensPerChunk = 4, seed = 1 } = options;
  const random = seededRandom(seed);
  const text = options.text ?? `Text of ${id}, seed ${seed}. `.repeat(chunks);
  const step = Math.floor(text.length / chunks);
  const indexedChunks = Array.from(
    { length: chunks },
    (_, index): IndexedChunk => ({
      chunk: {
        start: index * step,
        end: (index + 1) * step,
        index,
        firstSentence: index,
        endSentence: index + 1,
        tokens: tokensPerChunk,
      },
      vector: unitVector(random, dimension, options.centre),
      tokenVectors: Int8Array.from({ length: tokensPerChunk * 8 }, () => Math.floor(random() * 255) - 127),
      sentenceTokens: [tokensPerChunk],
      terms: options.terms?.(index) ?? ['common', `${id}-${index}`],
      entities: [{ id: 'country:JP', kind: 'country', by: 'name', start: 0, end: 4 }],
    }),
  );
  return {
    document: {
      metadata: {
        id: documentId(id),
        title: `Title of ${id}`,
        titleBasis: 'stated',
        language: 'en',
        events: [],
        machineTranslated: false,
        forums: ['sco'],
        parties: ['DE'],
      },
      sourceText: `${text}\n`,
      sourceSha256: 'ab'.repeat(32),
      text,
      map: [[0, text.length, 0, text.length]],
      removed: [{ start: text.length, end: text.length + 1, rule: 'blank' }],
      sentences: indexedChunks.map(({ chunk }) => ({
        start: chunk.start,
        end: chunk.end,
        kind: 'body',
        language: 'en',
      })),
    },
    origin: `/corpus/${id}/source.txt`,
    contentSha256: options.contentSha256 ?? `content-${id}-${seed}`,
    chunks: indexedChunks,
    head: {
      vector: unitVector(random, dimension, options.centre),
      tokenVectors: Int8Array.from([1, 2, 3, 4]),
      terms: ['entity:osce'],
    },
    entityTerms: ['year:2026', 'entity:sco', 'entity:sco'],
  };
};

export const manifestFor = (dimension: number): IndexManifest => ({
  formatVersion: 1,
  embedder: { modelId: 'synthetic', dimension, tokenDimension: 8 },
  chunker: { maxTokens: 100 },
  lexicon: 'none',
});
