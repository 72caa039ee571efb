// The only reader of the environment: one schema, parsed once, all problems in one message. An empty variable is unset.
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from './domain/app-error.js';
import type { ModelSettings } from './embedding/model-settings.js';
import { PROJECT_ROOT } from './project-root.js';

const BUNDLED_MODEL = 'multilingual-e5-small';
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Every setting with its default; the descriptions make `.env.example` and the README's table. */
export const environmentSchema = z.object({
  AIDE_MEMOIRE_DATA: z
    .string()
    .default('var')
    .describe('Folder of the running instance: the database and its caches. Relative to the project.'),
  AIDE_MEMOIRE_LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .default('warn')
    .describe('What is logged to standard error. Question texts only at debug.'),
  AIDE_MEMOIRE_MAX_SOURCE_MB: z.coerce
    .number()
    .positive()
    .max(500)
    .default(20)
    .describe('Larger source files are refused, in megabytes.'),
  AIDE_MEMOIRE_MODEL: z
    .string()
    .default(BUNDLED_MODEL)
    .describe('Embedding model: a folder in the models folder, or owner/name of a hub model.'),
  AIDE_MEMOIRE_MODELS_FOLDER: z
    .string()
    .default('models')
    .describe('Folder that holds the models. Relative to the project.'),
  AIDE_MEMOIRE_MODEL_DOWNLOAD: flag
    .default(false)
    .describe('true lets the model library download a hub model. Never needed for the bundled one.'),
  AIDE_MEMOIRE_MODEL_DTYPE: z
    .string()
    .default('q8')
    .describe('Weights file as the model library names it; q8 selects model_quantized.onnx.'),
  AIDE_MEMOIRE_MODEL_MAX_TOKENS: z.coerce
    .number()
    .int()
    .min(64)
    .max(8192)
    .default(512)
    .describe('Longest input of the model, in tokens.'),
  AIDE_MEMOIRE_MODEL_THREADS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(Math.min(4, os.availableParallelism()))
    .meta({ description: 'Threads of one forward pass.', defaultOnEachMachine: 'the processors, at most 4' }),
  AIDE_MEMOIRE_PASSAGE_PREFIX: z
    .string()
    .default('passage: ')
    .describe('Put before every passage; the e5 models need it.'),
  AIDE_MEMOIRE_QUESTION_PREFIX: z
    .string()
    .default('query: ')
    .describe('Put before every question; the e5 models need it.'),
});

export interface Config {
  readonly dataFolder: string;
  readonly corpusFolder: string;
  readonly logLevel: string;
  readonly maxSourceBytes: number;
  readonly model: ModelSettings;
}

/**
 * The folder the person typed the command in. npm runs scripts in the project's folder and notes the person's in
 * INIT_CWD; that counts only while the process stands in the project's folder, where npm put it: a child of another npm
 * script inherits the variable without its meaning.
 */
export function callerFolder(
  workingFolder: string = process.cwd(),
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const noted = environment.INIT_CWD;
  const wasMovedByNpm = path.resolve(workingFolder) === PROJECT_ROOT;
  return wasMovedByNpm && noted !== undefined && noted !== '' ? path.resolve(noted) : workingFolder;
}

/** Parses the environment; `AppError('bad-input')` lists every problem at once. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.entries(environment).filter(
    ([name, value]) => name.startsWith('AIDE_MEMOIRE_') && value?.trim() !== '',
  );
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError(
      'bad-input',
      `The configuration has ${problems.length} problem(s): ${problems.join('; ')}. See .env.example.`,
    );
  }
  const settings = parsed.data;
  return {
    dataFolder: path.resolve(PROJECT_ROOT, settings.AIDE_MEMOIRE_DATA),
    corpusFolder: path.join(PROJECT_ROOT, 'corpus'),
    logLevel: settings.AIDE_MEMOIRE_LOG_LEVEL,
    maxSourceBytes: settings.AIDE_MEMOIRE_MAX_SOURCE_MB * 1_000_000,
    model: {
      modelId: settings.AIDE_MEMOIRE_MODEL,
      modelsFolder: path.resolve(PROJECT_ROOT, settings.AIDE_MEMOIRE_MODELS_FOLDER),
      dtype: settings.AIDE_MEMOIRE_MODEL_DTYPE,
      allowDownload: settings.AIDE_MEMOIRE_MODEL_DOWNLOAD,
      passagePrefix: settings.AIDE_MEMOIRE_PASSAGE_PREFIX,
      questionPrefix: settings.AIDE_MEMOIRE_QUESTION_PREFIX,
      maxTokens: settings.AIDE_MEMOIRE_MODEL_MAX_TOKENS,
      threads: settings.AIDE_MEMOIRE_MODEL_THREADS,
    },
  };
}
