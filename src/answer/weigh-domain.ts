// answer: QUESTION VECTOR → how much it sounds like the field, whatever the corpus holds. One direction in the space of the
// bundled model, fitted by `npm run fit:domain`: definitions of the glossary and sentences of the starter corpus against an
// encyclopaedia. Data, not rules; another model or other means leave it out.
import { dot } from '../domain/vector.js';
import type { EmbedderFingerprint } from '../embedding/embedder.js';
import model from './domain-model.json' with { type: 'json' };

const direction = Float32Array.from(model.direction);

/** Log odds of "about the field", about −4 to 4; 0, which says nothing, for vectors of another space than the fitted one. */
export function weighDomain(vector: Float32Array, fingerprint: EmbedderFingerprint): number {
  const isSameSpace = fingerprint.fittedSha256 === model.fittedSha256 && vector.length === direction.length;
  return isSameSpace ? dot(vector, direction) + model.intercept : 0;
}
