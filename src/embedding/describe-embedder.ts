// embedding: which model is configured and what makes its vectors, without loading its weights. Cheap enough for every
// start; must not import the transformers package.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import type { EmbedderFingerprint } from './embedder.js';
import { FittedSpace } from './fitted-space.js';
import type { ModelSettings } from './model-settings.js';

const modelConfig = z.object({ hidden_size: z.number().int().positive() });

/** Identity and fitted parameters of the configured model, without loading its weights. */
export function openFittedSpace(settings: ModelSettings): FittedSpace {
  const folder = path.join(settings.modelsFolder, settings.modelId);
  const file = path.join(folder, 'config.json');
  if (!fs.existsSync(file)) {
    throw new AppError(
      'model-missing',
      `No embedding model in ${folder} (config.json is missing). Put the model there, or unset AIDE_MEMOIRE_MODEL.`,
    );
  }
  const config = modelConfig.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
  if (!config.success)
    throw new AppError('model-missing', `${file} has no hidden_size: this kind of model is not supported.`);
  return FittedSpace.load(folder, config.data.hidden_size);
}

export function describeEmbedder(settings: ModelSettings, space: FittedSpace): EmbedderFingerprint {
  return {
    modelId: settings.modelId,
    dimension: space.dimension,
    tokenDimension: space.tokenDimension,
    maxTokens: settings.maxTokens,
    passagePrefix: settings.passagePrefix,
    questionPrefix: settings.questionPrefix,
    fittedSha256: space.sha256,
  };
}
