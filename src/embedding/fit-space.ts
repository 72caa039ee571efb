// embedding: TEXTS IN MANY LANGUAGES → `fitted.json`: the mean vector of each language and side, and the principal
// components of centred token vectors. Run by hand through `npm run fit`; the running bot only reads the result.
import { AppError } from '../domain/app-error.js';
import { normaliseRow } from '../domain/vector.js';
import { type FittedFile, meanPool, type Side } from './fitted-space.js';
import type { ModelSettings } from './model-settings.js';
import type { TokenEncoder } from './transformers-encoder.js';

/** Texts to fit on. `parallel` holds the same declaration in every language; `labelled` a passage and question set in some. */
export interface FittingTexts {
  readonly labelled: ReadonlyMap<
    string,
    { readonly passages: readonly string[]; readonly questions: readonly string[] }
  >;
  readonly parallel: ReadonlyMap<string, readonly string[]>;
}

/** Rows are eigenvectors of the symmetric matrix, largest eigenvalue first. */
export type PrincipalComponents = (covariance: number[][], count: number) => number[][];

interface Moments {
  readonly sequence: Float64Array;
  readonly token: Float64Array;
  sequences: number;
  tokens: number;
}

type Estimates = Record<Side, { sequence: Float32Array; token: Float32Array }>;

const SIDES: readonly Side[] = ['passage', 'question'];

/** Every k-th token feeds the covariance: 384² products a token add up. */
const COVARIANCE_STRIDE = 2;

export async function fitSpace(options: {
  readonly settings: ModelSettings;
  readonly encoder: TokenEncoder;
  readonly dimension: number;
  readonly tokenDimension: number;
  readonly texts: FittingTexts;
  readonly principalComponents: PrincipalComponents;
  readonly onProgress: (message: string) => void;
}): Promise<FittedFile> {
  const { texts, dimension, tokenDimension, onProgress } = options;
  const covariance = new Float64Array(dimension * dimension);
  const labelled = new Map<string, Estimates>();
  for (const [language, set] of texts.labelled) {
    onProgress(`labelled texts: ${language}`);
    labelled.set(language, {
      passage: estimate(await collect(options, set.passages, 'passage', covariance)),
      question: estimate(await collect(options, set.questions, 'question', covariance)),
    });
  }
  const common = average([...labelled.values()]);
  const parallel = new Map<string, Estimates>();
  for (const [language, paragraphs] of texts.parallel) {
    onProgress(`parallel text: ${language}`);
    parallel.set(language, {
      passage: estimate(await collect(options, paragraphs, 'passage')),
      question: estimate(await collect(options, paragraphs, 'question')),
    });
  }
  const parallelCommon = average([...labelled.keys()].map((language) => parallel.get(language)!));
  const languages: Record<string, unknown> = {};
  for (const language of [...new Set([...labelled.keys(), ...parallel.keys()])].sort()) {
    languages[language] = encodeSides(
      labelled.get(language) ?? shifted(common, parallel.get(language)!, parallelCommon),
    );
  }
  const matrix = Array.from({ length: dimension }, (_, row) =>
    Array.from(covariance.subarray(row * dimension, (row + 1) * dimension)),
  );
  const projection = Float32Array.from(options.principalComponents(matrix, tokenDimension).flat());
  const file = {
    format: 1,
    modelId: options.settings.modelId,
    dimension,
    tokenDimension,
    common: encodeSides(common),
    languages,
    projection: encode(projection),
  };
  return file as unknown as FittedFile;
}

async function collect(
  options: { settings: ModelSettings; encoder: TokenEncoder; dimension: number },
  texts: readonly string[],
  side: Side,
  covariance?: Float64Array,
): Promise<Moments> {
  const { encoder, settings, dimension } = options;
  const prefix = encoder.tokenise(side === 'passage' ? settings.passagePrefix : settings.questionPrefix);
  const moments: Moments = {
    sequence: new Float64Array(dimension),
    token: new Float64Array(dimension),
    sequences: 0,
    tokens: 0,
  };
  const kept: Float32Array[] = [];
  for (const text of texts) {
    const body = encoder.tokenise(text).slice(0, settings.maxTokens - prefix.length - 2);
    const { states, tokens } = await encoder.encode([encoder.startId, ...prefix, ...body, encoder.endId]);
    addTo(moments.sequence, meanPool(states, tokens, dimension));
    moments.sequences += 1;
    for (let token = prefix.length + 1; token < tokens - 1; token += 1) {
      const row = states.slice(token * dimension, (token + 1) * dimension);
      normaliseRow(row);
      addTo(moments.token, row);
      moments.tokens += 1;
      if (covariance && token % COVARIANCE_STRIDE === 0) kept.push(row);
    }
  }
  if (covariance) addCovariance(covariance, kept, moments, dimension);
  return moments;
}

function addCovariance(
  covariance: Float64Array,
  rows: readonly Float32Array[],
  moments: Moments,
  dimension: number,
): void {
  for (const row of rows) {
    for (let i = 0; i < dimension; i += 1) row[i] = row[i]! - moments.token[i]! / moments.tokens;
    for (let i = 0; i < dimension; i += 1) {
      const value = row[i]!;
      for (let j = 0; j < dimension; j += 1) covariance[i * dimension + j]! += value * row[j]!;
    }
  }
}

function addTo(sum: Float64Array, row: Float32Array): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = sum[i]! + row[i]!;
}

function estimate(moments: Moments): { sequence: Float32Array; token: Float32Array } {
  if (moments.tokens === 0) throw new AppError('bad-input', 'A set of fitting texts is empty.');
  return {
    sequence: Float32Array.from(moments.sequence, (value) => value / moments.sequences),
    token: Float32Array.from(moments.token, (value) => value / moments.tokens),
  };
}

function combine(of: (side: Side, part: 'sequence' | 'token', index: number) => number, dimension: number): Estimates {
  const part = (side: Side, name: 'sequence' | 'token') =>
    Float32Array.from({ length: dimension }, (_, i) => of(side, name, i));
  const both = (side: Side) => ({ sequence: part(side, 'sequence'), token: part(side, 'token') });
  return { passage: both('passage'), question: both('question') };
}

function average(all: readonly Estimates[]): Estimates {
  const dimension = all[0]!.passage.sequence.length;
  return combine((side, part, i) => all.reduce((sum, each) => sum + each[side][part][i]!, 0) / all.length, dimension);
}

/** A language known from the parallel text only: the common mean plus its direction there, averaged over both sides. */
function shifted(common: Estimates, own: Estimates, parallelCommon: Estimates): Estimates {
  const direction = (part: 'sequence' | 'token', i: number) =>
    SIDES.reduce((sum, side) => sum + own[side][part][i]! - parallelCommon[side][part][i]!, 0) / SIDES.length;
  return combine((side, part, i) => common[side][part][i]! + direction(part, i), common.passage.sequence.length);
}

const encode = (values: Float32Array): string =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');

function encodeSides(estimates: Estimates) {
  const side = (name: Side) => ({ sequence: encode(estimates[name].sequence), token: encode(estimates[name].token) });
  return { passage: side('passage'), question: side('question') };
}
