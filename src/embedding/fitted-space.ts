// embedding: RAW MODEL VECTORS → VECTORS COMPARABLE ACROSS LANGUAGES. Holds what `npm run fit` estimated: one mean per
// language and side, and the projection of token vectors. Pure arithmetic; it does not run the model.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import { dotAt, normaliseRow } from '../domain/vector.js';

export type Side = 'passage' | 'question';

const float32Base64 = z.string().transform((text) => {
  const bytes = Buffer.from(text, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
});

const means = z.object({
  /** Mean of unit-length sequence vectors. */
  sequence: float32Base64,
  /** Mean of unit-length token vectors. */
  token: float32Base64,
});
const sides = z.object({ passage: means, question: means });

const fittedFile = z.object({
  format: z.literal(1),
  modelId: z.string(),
  dimension: z.number().int().positive(),
  tokenDimension: z.number().int().positive(),
  /** For languages without a mean of their own. */
  common: sides,
  languages: z.record(z.string(), sides),
  /** Row by row, `tokenDimension × dimension`. */
  projection: float32Base64,
});
export type FittedFile = z.input<typeof fittedFile>;

export const FITTED_FILE = 'fitted.json';

/** Centring as measured for multilingual-e5: subtract the mean of the text's language, then unit length. */
export class FittedSpace {
  private constructor(
    readonly dimension: number,
    readonly tokenDimension: number,
    readonly sha256: string,
    private readonly fitted: z.output<typeof fittedFile> | undefined,
  ) {}

  /** Reads `fitted.json` beside the model; a model without one is used as it is (no centring, no projection). */
  static load(modelFolder: string, dimension: number): FittedSpace {
    const file = path.join(modelFolder, FITTED_FILE);
    if (!fs.existsSync(file)) return new FittedSpace(dimension, dimension, 'none', undefined);
    const bytes = fs.readFileSync(file);
    const fitted = fittedFile.safeParse(JSON.parse(bytes.toString('utf8')));
    if (!fitted.success || fitted.data.dimension !== dimension) {
      throw new AppError(
        'model-missing',
        `${file} does not fit the model (expected format 1 and dimension ${dimension}): run \`npm run fit\`.`,
      );
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return new FittedSpace(dimension, fitted.data.tokenDimension, sha256, fitted.data);
  }

  private means(side: Side, language: string): z.output<typeof means> | undefined {
    const fitted = this.fitted;
    return fitted && (Object.hasOwn(fitted.languages, language) ? fitted.languages[language]! : fitted.common)[side];
  }

  /** Mean-pools the token states and centres the result; unit length. */
  sequenceVector(states: Float32Array, tokens: number, side: Side, language: string): Float32Array {
    const pooled = meanPool(states, tokens, this.dimension);
    const mean = this.means(side, language)?.sequence;
    if (mean) for (let i = 0; i < this.dimension; i += 1) pooled[i] = pooled[i]! - mean[i]!;
    if (!normaliseRow(pooled))
      throw new AppError('internal', 'The model returned a vector that is zero or not finite.');
    return pooled;
  }

  /** Centres and projects the states of tokens `[first, end)`; rows of `tokenDimension`, unit length. */
  tokenVectors(states: Float32Array, first: number, end: number, side: Side, language: string): Float32Array {
    const { dimension, tokenDimension } = this;
    const out = new Float32Array((end - first) * tokenDimension);
    const mean = this.means(side, language)?.token;
    const centred = new Float32Array(dimension);
    for (let token = first; token < end; token += 1) {
      centred.set(states.subarray(token * dimension, (token + 1) * dimension));
      normaliseRow(centred);
      if (mean) for (let i = 0; i < dimension; i += 1) centred[i] = centred[i]! - mean[i]!;
      this.projectRow(centred, out, (token - first) * tokenDimension);
    }
    return out;
  }

  private projectRow(row: Float32Array, out: Float32Array, offset: number): void {
    const { dimension, tokenDimension } = this;
    const projection = this.fitted?.projection;
    if (!projection) out.set(row, offset);
    else
      for (let r = 0; r < tokenDimension; r += 1) out[offset + r] = dotAt(projection, r * dimension, row, 0, dimension);
    if (!normaliseRow(out, offset, tokenDimension)) throw unusableVector();
  }
}

const unusableVector = () =>
  new AppError(
    'internal',
    'A vector of the embedding model is zero or not finite: check the model files and fitted.json (`npm run fit`).',
  );

/** Mean over all tokens (special tokens included, as e5 was trained), unit length. */
export function meanPool(states: Float32Array, tokens: number, dimension: number): Float32Array {
  const pooled = new Float32Array(dimension);
  for (let token = 0; token < tokens; token += 1)
    for (let i = 0; i < dimension; i += 1) pooled[i] = pooled[i]! + states[token * dimension + i]!;
  normaliseRow(pooled);
  return pooled;
}

/** Unit-length rows to int8; 127 stands for 1. */
export function quantise(rows: Float32Array): Int8Array {
  const out = new Int8Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) out[i] = Math.round(rows[i]! * 127);
  return out;
}
