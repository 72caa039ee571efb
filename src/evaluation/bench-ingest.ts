// evaluation: SAMPLE → INGEST SPEED against the raw model: the same chunk texts go through the whole pipeline and then
// straight into the encoder, in turns, so that a busy machine slows both. Uses data folders of its own and removes them.
import fs from 'node:fs';
import path from 'node:path';
import type { ModelSettings } from '../embedding/model-settings.js';
import { loadTransformersEncoder, type TokenEncoder } from '../embedding/transformers-encoder.js';
import { median } from './bench-statistics.js';
import type { EvaluatedApp, EvaluationSurroundings } from './evaluated-app.js';

const ROUNDS = 3;

export interface IngestSpeed {
  readonly documents: number;
  readonly chunks: number;
  /** Tokens of the chunks, without prefix and end marks: what both speeds count. */
  readonly tokens: number;
  readonly ingestMs: readonly number[];
  readonly rawMs: readonly number[];
  /** Medians. */
  readonly ingestTokensPerSecond: number;
  readonly rawTokensPerSecond: number;
  /** Ingest speed ÷ raw speed; the goal is ≥ .85. */
  readonly share: number;
}

type RawEncoder = Pick<TokenEncoder, 'startId' | 'endId' | 'tokenise' | 'encode' | 'close'>;

interface SampleTexts {
  readonly documents: number;
  readonly texts: readonly string[];
  readonly tokens: number;
}

/** @param files sources beside the starter corpus. Loading the model is not counted on either side. */
export async function benchIngest(
  files: readonly string[],
  surroundings: EvaluationSurroundings,
  loadEncoder: (settings: ModelSettings) => Promise<RawEncoder> = loadTransformersEncoder,
): Promise<IngestSpeed> {
  const { model } = surroundings.config;
  const encoder = await loadEncoder(model);
  const ingestMs: number[] = [];
  const rawMs: number[] = [];
  let sample: SampleTexts = { documents: 0, texts: [], tokens: 0 };
  const prefix = encoder.tokenise(model.passagePrefix);
  const encode = (text: string) =>
    encoder.encode([encoder.startId, ...prefix, ...encoder.tokenise(text), encoder.endId]);
  await encode('Warm-up.');
  for (let round = 1; round <= ROUNDS; round += 1) {
    surroundings.notice(`Ingest against the raw model, round ${round} of ${ROUNDS}`);
    const ingested = await ingestOnce(files, surroundings);
    sample = ingested.sample;
    ingestMs.push(ingested.elapsedMs);
    const started = performance.now();
    for (const text of sample.texts) await encode(text);
    rawMs.push(performance.now() - started);
  }
  await encoder.close();
  const { documents, texts, tokens } = sample;
  const ingestTokensPerSecond = (1000 * tokens) / median(ingestMs);
  const rawTokensPerSecond = (1000 * tokens) / median(rawMs);
  const share = ingestTokensPerSecond / rawTokensPerSecond;
  return { documents, chunks: texts.length, tokens, ingestMs, rawMs, ingestTokensPerSecond, rawTokensPerSecond, share };
}

async function ingestOnce(files: readonly string[], { config, openApp }: EvaluationSurroundings) {
  const dataFolder = path.join(config.dataFolder, 'bench-ingest');
  fs.rmSync(dataFolder, { recursive: true, force: true });
  fs.mkdirSync(dataFolder, { recursive: true });
  const app = openApp({ ...config, dataFolder });
  try {
    await app.embedder.embedQuestion('Warm-up.', 'en');
    const started = performance.now();
    await app.ingest([]);
    if (files.length > 0) await app.ingest(files);
    const elapsedMs = performance.now() - started;
    return { elapsedMs, sample: readSample(app) };
  } finally {
    await app.close();
    fs.rmSync(dataFolder, { recursive: true, force: true });
  }
}

function readSample({ store }: EvaluatedApp): SampleTexts {
  const documents = store.documents();
  const texts: string[] = [];
  let tokens = 0;
  for (const { id } of documents) {
    const text = store.document(id)?.text ?? '';
    const ids = Array.from(store.chunkVectors([id]), (vector) => vector.id);
    for (const { chunk } of store.chunks(ids)) {
      texts.push(text.slice(chunk.start, chunk.end));
      tokens += chunk.tokens;
    }
  }
  return { documents: documents.length, texts, tokens };
}
