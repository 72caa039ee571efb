// evaluation: SEED → DOCUMENTS that no model was asked about, for measuring how a store and its indexes grow. Vectors lie in
// clusters, as real ones do: topics, documents within topics, chunks within documents. What they say means nothing.
import type { DocumentId } from '../domain/document.js';
import { normaliseRow } from '../domain/vector.js';
import type { IndexedChunk, IndexedDocument } from '../store/store.js';
import { seededRandom } from './bootstrap.js';

export const SYNTHETIC_DIMENSION = 384;
/** As in one document of some six pages. */
export const CHUNKS_PER_DOCUMENT = 20;
const TOKENS_PER_CHUNK = 32;
const TOKEN_DIMENSION = 32;
const CHUNK_LENGTH = 600;
const TERMS_PER_CHUNK = 40;
const VOCABULARY = 20_000;
const TOPICS = 200;
/** Length of what is added to a centre of length 1: neighbours of one document lie at a similarity of about .8. */
const SPREAD = 0.5;

/** Gives documents in order; the same for the same seed. */
export class SyntheticDocuments {
  private readonly random: () => number;
  private readonly topics: readonly Float32Array[];
  private made = 0;

  constructor(seed = 20_261_122) {
    this.random = seededRandom(seed);
    this.topics = Array.from({ length: TOPICS }, () => this.unitVector());
  }

  next(): IndexedDocument {
    const id = `synthetic-${String(this.made).padStart(6, '0')}` as DocumentId;
    this.made += 1;
    const centre = this.nearTopic();
    const text = 'synthetic text '.repeat((CHUNK_LENGTH * CHUNKS_PER_DOCUMENT) / 15);
    const chunks = Array.from({ length: CHUNKS_PER_DOCUMENT }, (_, index) => this.chunk(index, centre));
    const sentences = chunks.map(({ chunk: { start, end } }) => ({
      start,
      end,
      kind: 'body' as const,
      language: 'en',
    }));
    const metadata = {
      ...{ id, title: id, titleBasis: 'stated' as const, language: 'en' },
      ...{ events: [], machineTranslated: false, forums: [], parties: [] },
    };
    return {
      document: { metadata, sourceText: text, sourceSha256: id, text, map: [], removed: [], sentences },
      origin: `/synthetic/${id}`,
      contentSha256: id,
      chunks,
      head: { vector: centre, tokenVectors: new Int8Array(TOKEN_DIMENSION), terms: [this.term()] },
      entityTerms: [...new Set(Array.from({ length: 10 }, () => this.term()))],
    };
  }

  /** A question about one of the topics. */
  question(): Float32Array {
    return this.unitVector(this.nearTopic());
  }

  /** Common terms are common: the square of an even number, as a rough Zipf's law. */
  term(): string {
    return `term-${Math.floor(this.random() ** 2 * VOCABULARY)}`;
  }

  private nearTopic(): Float32Array {
    return this.unitVector(this.topics[Math.floor(this.random() * TOPICS)]);
  }

  private chunk(index: number, centre: Float32Array): IndexedChunk {
    const start = index * CHUNK_LENGTH;
    return {
      chunk: {
        ...{ start, end: start + CHUNK_LENGTH, index, tokens: TOKENS_PER_CHUNK },
        ...{ firstSentence: index, endSentence: index + 1 },
      },
      vector: this.unitVector(centre),
      tokenVectors: Int8Array.from({ length: TOKENS_PER_CHUNK * TOKEN_DIMENSION }, (_, place) => (place * 7) % 127),
      sentenceTokens: [TOKENS_PER_CHUNK],
      terms: Array.from({ length: TERMS_PER_CHUNK }, () => this.term()),
      entities: [],
    };
  }

  private unitVector(centre?: Float32Array): Float32Array {
    // Even noise in [−w, w] has the variance w² ÷ 3.
    const width = (centre === undefined ? 1 : SPREAD) * Math.sqrt(3 / SYNTHETIC_DIMENSION);
    const vector = new Float32Array(SYNTHETIC_DIMENSION);
    for (let i = 0; i < SYNTHETIC_DIMENSION; i += 1) vector[i] = (centre?.[i] ?? 0) + width * (2 * this.random() - 1);
    normaliseRow(vector);
    return vector;
  }
}
