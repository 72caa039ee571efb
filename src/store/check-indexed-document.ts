// store: the gate before anything is stored: INDEXED DOCUMENT → the same, or an AppError that names the broken promise.
// Vectors finite, of unit length and one dimension; token rows as counted; chunk spans inside the text. It mends nothing.
import { AppError } from '../domain/app-error.js';
import type { IndexedChunk, IndexedContent, IndexManifest } from './store.js';

/** Float32 rounding over 1,024 dimensions stays far below; a vector nobody normalised is far above. */
const UNIT_LENGTH_TOLERANCE = 1e-3;

/** Throws `AppError('internal')`. `manifest` gives the dimension; without one all vectors must agree with the title's. */
export const checkIndexedDocument = (indexed: IndexedContent, manifest: IndexManifest | undefined): void => {
  const id = indexed.document.metadata.id;
  const declared = manifest?.embedder.dimension;
  const dimension = typeof declared === 'number' ? declared : indexed.head.vector.length;
  checkVector(indexed.head.vector, dimension, `the head of ${id}`);
  for (const chunk of indexed.chunks) {
    const place = `chunk ${chunk.chunk.index} of ${id}`;
    checkVector(chunk.vector, dimension, place);
    checkTokenRows(chunk, place);
    const { start, end } = chunk.chunk;
    if (!(start >= 0 && start <= end && end <= indexed.document.text.length)) {
      refuse(place, `span [${start}, ${end})`, `a span within the text, 0–${indexed.document.text.length}`);
    }
  }
};

const checkVector = (vector: Float32Array, dimension: number, place: string): void => {
  if (vector.length !== dimension) refuse(place, `a vector of ${vector.length} numbers`, `${dimension}`);
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  // Written so that NaN fails as well.
  if (!(Math.abs(length - 1) <= UNIT_LENGTH_TOLERANCE)) refuse(place, `a vector of length ${length}`, 'length 1');
};

const checkTokenRows = ({ tokenVectors, sentenceTokens }: IndexedChunk, place: string): void => {
  const rows = sentenceTokens.reduce((sum, count) => sum + count, 0);
  const whole = rows === 0 ? tokenVectors.length === 0 : tokenVectors.length % rows === 0;
  if (!whole) refuse(place, `${tokenVectors.length} token vector bytes`, `a multiple of its ${rows} tokens`);
};

const refuse = (place: string, got: string, expected: string): never => {
  throw new AppError(
    'internal',
    `Nothing was stored: ${place} has ${got}, expected ${expected}. Report this as a bug.`,
    {
      context: { place, got, expected },
    },
  );
};
