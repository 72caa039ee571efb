// The only reader of the environment: one schema, parsed once, all problems in one message. An empty variable is unset.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { composeEndpointOf, composeEnvironment, findComposeProblems } from './answer/compose/compose-settings.js';
import type { ComposeEndpoint } from './answer/compose/request-completion.js';
import { AppError } from './domain/app-error.js';
import type { ModelSettings } from './embedding/model-settings.js';
import { PROJECT_ROOT } from './project-root.js';
import { type SourceSettings, sourceEnvironment, sourceSettingsOf } from './sources/source-settings.js';

const BUNDLED_MODEL = 'multilingual-e5-small';
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** `fallback` must lie within the bounds. */
const wholeNumber = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);
const snowflake = z
  .string()
  .regex(/^(?:\d{17,20})?$/, 'expected a Discord id: 17 to 20 digits')
  .default('');
/** Anything but this machine would be given the bot's token. */
const LOOPBACK_ADDRESS = /^(?:http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?(?:\/[\w./-]*)?)?$/;

const botEnvironment = {
  DISCORD_TOKEN: z
    .string()
    .default('')
    .describe("The bot's token. Needed to start the bot and to deploy its commands."),
  DISCORD_APPLICATION_ID: snowflake.describe('Id of the application. Needed to deploy its commands.'),
  DISCORD_GUILD_ID: snowflake.describe(
    'Deploys the commands to this server alone, at once visible. Empty: everywhere.',
  ),
  DISCORD_MESSAGE_CONTENT: flag
    .default(false)
    .describe(
      "true answers plain messages in the bot's own threads. Needs the Message Content intent of the application.",
    ),
  DISCORD_API: z
    .string()
    .regex(LOOPBACK_ADDRESS, 'expected an http address of this machine')
    .default('')
    .describe('Base address of a stand-in for Discord, for tests. This machine only.'),
  BOT_SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,2})$/, 'expected auto or a whole number from 1 to 999')
    .default('1')
    .describe('Processes that share the servers among them: a number, or auto for as many as Discord recommends.'),
  BOT_METRICS_PORT: wholeNumber(0, 0, 65_000).describe(
    'Serves /metrics and /healthz on this port, shard n on port + n. 0: off.',
  ),
  BOT_METRICS_HOST: z.string().default('127.0.0.1').describe('Address that metrics are served on.'),
  BOT_QUEUE_LENGTH: wholeNumber(30, 1, 1000).describe(
    'Questions that may wait for an answer, per process. More are refused with a time to come back.',
  ),
  BOT_QUEUE_PER_USER: wholeNumber(3, 1, 100).describe('Questions of one person that may be under way at once.'),
  BOT_QUEUE_PER_GUILD: wholeNumber(15, 1, 1000).describe('Questions of one server that may be under way at once.'),
  BOT_ANSWER_TIMEOUT_SECONDS: wholeNumber(30, 1, 600).describe(
    'A question that is not answered after this time is given up.',
  ),
  BOT_RETENTION_DAYS: wholeNumber(365, 1, 3650).describe(
    'Answers, questions and feedback are deleted after so many days.',
  ),
  BOT_LEFT_GUILD_DAYS: wholeNumber(30, 0, 365).describe(
    'What is stored about a server is deleted so many days after the bot left it.',
  ),
};

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
  ...sourceEnvironment,
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
  ...composeEnvironment,
  ...botEnvironment,
});

export interface Config {
  readonly dataFolder: string;
  readonly corpusFolder: string;
  readonly logLevel: string;
  readonly maxSourceBytes: number;
  readonly sources: SourceSettings;
  readonly model: ModelSettings;
  /** Undefined: nothing is composed. */
  readonly compose: ComposeEndpoint | undefined;
  readonly bot: BotSettings;
}

/** What only the bot needs; the command line runs without any of it. */
export interface BotSettings {
  readonly token: string | undefined;
  readonly applicationId: string | undefined;
  readonly guildId: string | undefined;
  readonly readsMessageContent: boolean;
  /** Base address in place of Discord's; tests only. */
  readonly api: string | undefined;
  readonly shards: 'auto' | number;
  /** Undefined: not served. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  readonly queue: {
    readonly waitingMax: number;
    readonly perUserMax: number;
    readonly perGuildMax: number;
    readonly timeoutMs: number;
  };
  readonly retentionDays: number;
  readonly leftGuildDays: number;
}

/**
 * The folder the person typed the command in. npm notes it in INIT_CWD; that counts only while the process stands in the
 * project's folder, where npm put it: a child of another npm script inherits the variable without its meaning.
 */
export function callerFolder(
  workingFolder: string = process.cwd(),
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const noted = environment.INIT_CWD;
  const wasMovedByNpm = path.resolve(workingFolder) === PROJECT_ROOT;
  return wasMovedByNpm && noted !== undefined && noted !== '' ? path.resolve(noted) : workingFolder;
}

/** Entry points call it first: the project's `.env`, where there is one, sets what is not set already. */
export function readEnvironmentFile(file = path.join(PROJECT_ROOT, '.env')): void {
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** `AppError('bad-input')` lists every problem at once. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const { config, problems } = parseConfig(environment);
  if (config) return config;
  throw new AppError(
    'bad-input',
    `The configuration has ${problems.length} problem(s): ${problems.join('; ')}. See .env.example.`,
  );
}

export interface ParsedConfig {
  /** Undefined as soon as there is a problem. */
  readonly config: Config | undefined;
  /** One phrase each, with the variable's name. */
  readonly problems: readonly string[];
}

/** For callers that have more to check before they complain. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>> = process.env): ParsedConfig {
  const given = Object.entries(environment).filter(
    ([name, value]) => name in environmentSchema.shape && value?.trim() !== '',
  );
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  const problems = parsed.success
    ? findComposeProblems(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const isUsable = parsed.success && problems.length === 0;
  return { config: isUsable ? configOf(parsed.data) : undefined, problems };
}

const configOf = (settings: z.infer<typeof environmentSchema>): Config => ({
  dataFolder: path.resolve(PROJECT_ROOT, settings.AIDE_MEMOIRE_DATA),
  corpusFolder: path.join(PROJECT_ROOT, 'corpus'),
  logLevel: settings.AIDE_MEMOIRE_LOG_LEVEL,
  maxSourceBytes: settings.AIDE_MEMOIRE_MAX_SOURCE_MB * 1_000_000,
  sources: sourceSettingsOf(settings),
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
  compose: composeEndpointOf(settings),
  bot: botSettingsOf(settings),
});

const unlessEmpty = (text: string): string | undefined => (text === '' ? undefined : text);

const botSettingsOf = (settings: z.infer<typeof environmentSchema>): BotSettings => ({
  token: unlessEmpty(settings.DISCORD_TOKEN),
  applicationId: unlessEmpty(settings.DISCORD_APPLICATION_ID),
  guildId: unlessEmpty(settings.DISCORD_GUILD_ID),
  readsMessageContent: settings.DISCORD_MESSAGE_CONTENT,
  api: unlessEmpty(settings.DISCORD_API),
  shards: settings.BOT_SHARDS === 'auto' ? 'auto' : Number(settings.BOT_SHARDS),
  metrics:
    settings.BOT_METRICS_PORT === 0 ? undefined : { host: settings.BOT_METRICS_HOST, port: settings.BOT_METRICS_PORT },
  queue: {
    waitingMax: settings.BOT_QUEUE_LENGTH,
    perUserMax: settings.BOT_QUEUE_PER_USER,
    perGuildMax: settings.BOT_QUEUE_PER_GUILD,
    timeoutMs: settings.BOT_ANSWER_TIMEOUT_SECONDS * 1000,
  },
  retentionDays: settings.BOT_RETENTION_DAYS,
  leftGuildDays: settings.BOT_LEFT_GUILD_DAYS,
});
