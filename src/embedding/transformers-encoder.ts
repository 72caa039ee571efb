// embedding: TEXT → TOKEN STATES with a transformers.js model. The only importer of the transformers package. Knows
// nothing of languages, centring or chunks; never cuts a text and never goes to the network unless told to.
import fs from 'node:fs';
import path from 'node:path';
import {
  AutoModel,
  AutoTokenizer,
  env,
  type PreTrainedModel,
  type PreTrainedTokenizer,
  Tensor,
} from '@xenova/transformers';
import { AppError } from '../domain/app-error.js';
import type { ModelSettings } from './model-settings.js';

/** Hidden states of one sequence: `tokens × dimension`, special tokens included. */
export interface EncodedSequence {
  readonly states: Float32Array;
  readonly tokens: number;
}

export interface TokenEncoder {
  readonly startId: number;
  readonly endId: number;
  /** Token ids of a text without special tokens. */
  tokenise(text: string): number[];
  /** The same tokens as strings, word-start marks removed: their lengths place tokens within a word. */
  pieces(text: string): string[];
  /** One forward pass; `ids` with special tokens. One sequence at a time is the fastest on a CPU. */
  encode(ids: readonly number[]): Promise<EncodedSequence>;
  close(): Promise<void>;
}

/** Loads tokenizer and weights (about 1.2 s for the bundled model). `AppError('model-missing')` names folder and remedy. */
export async function loadTransformersEncoder(settings: ModelSettings): Promise<TokenEncoder> {
  env.allowLocalModels = true;
  env.allowRemoteModels = settings.allowDownload;
  env.localModelPath = settings.modelsFolder;
  if (settings.allowDownload) env.cacheDir = settings.modelsFolder;
  const [tokenizer, model] = await loadParts(settings);
  const startId = specialToken(tokenizer, ['<s>', '[CLS]']);
  const endId = specialToken(tokenizer, ['</s>', '[SEP]']);
  const wantsTypes = (
    model as unknown as { sessions: Record<string, { inputNames: readonly string[] }> }
  ).sessions.model?.inputNames.includes('token_type_ids');
  return {
    startId,
    endId,
    tokenise: (text) => tokenizer.encode(text, { add_special_tokens: false }),
    pieces: (text) =>
      tokenizer.tokenize(text, { add_special_tokens: false }).map((piece) => piece.replace(/^(?:▁|##)/u, '')),
    encode: async (ids) => {
      const dims = [1, ids.length];
      const integers = (value: (i: number) => bigint) =>
        new Tensor(
          'int64',
          BigInt64Array.from(ids, (_, i) => value(i)),
          dims,
        );
      const inputs: Record<string, Tensor> = {
        input_ids: integers((i) => BigInt(ids[i]!)),
        attention_mask: integers(() => 1n),
        ...(wantsTypes ? { token_type_ids: integers(() => 0n) } : {}),
      };
      const output = (await model(inputs)) as { last_hidden_state: Tensor };
      const states = new Float32Array(output.last_hidden_state.data as Float32Array);
      for (const tensor of [...Object.values(inputs), output.last_hidden_state]) tensor.dispose();
      return { states, tokens: ids.length };
    },
    close: async () => {
      await model.dispose();
    },
  };
}

async function loadParts(settings: ModelSettings): Promise<[PreTrainedTokenizer, PreTrainedModel]> {
  const folder = path.join(settings.modelsFolder, settings.modelId);
  if (!settings.allowDownload && !fs.existsSync(path.join(folder, 'config.json'))) {
    throw new AppError(
      'model-missing',
      `No embedding model in ${folder} (expected config.json, tokenizer.json and onnx/). Put the model there, or unset AIDE_MEMOIRE_MODEL to use the bundled one.`,
    );
  }
  try {
    return await Promise.all([
      AutoTokenizer.from_pretrained(settings.modelId),
      AutoModel.from_pretrained(settings.modelId, {
        dtype: settings.dtype as 'q8',
        session_options: { intraOpNumThreads: settings.threads },
      }),
    ]);
  } catch (cause) {
    throw new AppError(
      'model-missing',
      `The embedding model in ${folder} could not be loaded: ${(cause as Error).message}`,
      {
        cause,
      },
    );
  }
}

function specialToken(tokenizer: PreTrainedTokenizer, names: readonly string[]): number {
  for (const name of names) {
    const ids = tokenizer.encode(name, { add_special_tokens: false });
    if (ids.length === 1) return ids[0]!;
  }
  throw new AppError(
    'model-missing',
    `The tokenizer has none of the special tokens ${names.join(', ')}: this kind of model is not supported.`,
  );
}
