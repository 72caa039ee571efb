// cli: `evaluate` and `bench`: their options, checked, handed to the evaluation. Both are loaded only when they run: a
// question should not wait for code that measures questions.
import path from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../domain/app-error.js';
import { RETRIEVAL_MODES } from '../domain/ask.js';
import type { BenchOptions } from '../evaluation/bench-command.js';
import type { EvaluateOptions } from '../evaluation/evaluate-command.js';
import type { EvaluateEventsOptions } from '../evaluation/evaluate-events-command.js';
import type { EvaluateQuotesOptions } from '../evaluation/evaluate-quotes.js';
import type { EvaluationSurroundings } from '../evaluation/evaluated-app.js';
import { PARTS } from '../evaluation/read-questions.js';
import type { ScaleOptions } from '../evaluation/scale-command.js';
import { bindEvaluatedApp } from './bind-evaluated-app.js';
import { type CommandContext, OPERATOR } from './command-context.js';
import type { ExitCode } from './exit-codes.js';
import { quoteValue } from './read-options.js';

/** How the commands are loaded; a parameter, so that tests can give their own. */
export interface EvaluationLoaders {
  evaluate(): Promise<(options: EvaluateOptions, surroundings: EvaluationSurroundings) => Promise<ExitCode>>;
  evaluateEvents(): Promise<
    (options: EvaluateEventsOptions, surroundings: EvaluationSurroundings) => Promise<ExitCode>
  >;
  evaluateQuotes(): Promise<
    (options: EvaluateQuotesOptions, surroundings: EvaluationSurroundings) => Promise<ExitCode>
  >;
  bench(): Promise<(options: BenchOptions, surroundings: EvaluationSurroundings) => Promise<ExitCode>>;
  scale(): Promise<(options: ScaleOptions, surroundings: EvaluationSurroundings) => Promise<ExitCode>>;
}

interface TypedOptions {
  readonly withSpeeches?: boolean;
  readonly withoutSpeeches?: boolean;
  readonly onlySpeeches?: boolean;
  readonly distractors?: string;
  readonly json?: string;
  readonly part?: string;
  readonly mode?: string;
  readonly misses?: boolean;
  readonly features?: string;
  readonly own?: boolean;
  readonly report?: string;
  readonly updateBaseline?: boolean;
  readonly rebuild?: boolean;
  readonly sample?: string;
  readonly labelled?: string;
  readonly sizes?: string;
}

interface EvaluationCommandTools {
  readonly loaders: EvaluationLoaders;
  readonly context: CommandContext;
  readonly finish: (exitCode: ExitCode) => void;
}

export function addEvaluationCommands(program: Command, tools: EvaluationCommandTools): void {
  const { loaders, context, finish } = tools;
  const evaluate = addCorpusOptions(
    program.command('evaluate').description('measure answers on the questions of eval/, compare with the baseline'),
  );
  evaluate
    .option('--part <part>', `only this part of the questions: ${PARTS.join(', ')}`)
    .option('--mode <mode>', `only this kind of retrieval: ${RETRIEVAL_MODES.join(', ')}`)
    .option('--misses', 'list what was missed, held-out questions excepted')
    .option('--features <file>', 'write what the decision is fitted on, as JSON lines')
    .option('--only-speeches', 'only with the speeches as distractors')
    .option('--own', 'only the questions on eval/documents, written for measuring')
    .option('--report <file>', 'also write the report as a page to read in a browser')
    .option('--update-baseline', 'write the figures of this run as the new baseline')
    .action(async (typed: TypedOptions) => {
      const options = readEvaluateOptions(typed, context.callerFolder);
      finish(await (await loaders.evaluate())(options, surroundingsOf(context)));
    });
  evaluate
    .command('events')
    .description('measure the extraction of events on eval/events/annotations.jsonl')
    .action(async () => {
      // The options stand before or behind the word; the parent command takes both.
      const { distractorsFolder, jsonFile } = readCorpusOptions(evaluate.opts<TypedOptions>(), context.callerFolder);
      const options = {
        ...(distractorsFolder !== undefined && { speechesFolder: distractorsFolder }),
        ...(jsonFile !== undefined && { jsonFile }),
      };
      finish(await (await loaders.evaluateEvents())(options, surroundingsOf(context)));
    });
  evaluate
    .command('quotes')
    .description('measure the checking of quotations on generated ones and on those written by hand')
    .option('--labelled <file>', 'labelled JSON lines instead of generated ones')
    .action(async (_typed: TypedOptions, command: Command) => {
      const { misses, labelled, ...typed } = command.optsWithGlobals<TypedOptions>();
      const options: EvaluateQuotesOptions = {
        ...readCorpusOptions(typed, context.callerFolder),
        ...(misses === true && { misses }),
        ...(labelled !== undefined && { labelledFile: path.resolve(context.callerFolder, labelled) }),
      };
      finish(await (await loaders.evaluateQuotes())(options, surroundingsOf(context)));
    });
  addBenchCommands(program, tools);
}

function addBenchCommands(program: Command, { loaders, context, finish }: EvaluationCommandTools): void {
  const bench = addCorpusOptions(program.command('bench').description('measure speed, memory and size'));
  bench
    .option('--rebuild', 'fill the data folder with the speeches anew (minutes)')
    .option('--sample <count>', 'speeches in the ingest sample (default: 40)')
    .action(async (typed: TypedOptions) => {
      const options = readBenchOptions(typed, context.callerFolder);
      finish(await (await loaders.bench())(options, surroundingsOf(context)));
    });
  bench
    .command('scale')
    .description('measure adding, deleting and searching as a collection of made-up documents grows (minutes)')
    .option('--sizes <counts>', 'numbers of chunks, rising (default: 1000,10000,100000)')
    .action(async (_typed: TypedOptions, command: Command) => {
      const { sizes, json } = command.optsWithGlobals<TypedOptions>();
      const options: ScaleOptions = {
        scope: OPERATOR,
        ...(sizes !== undefined && { sizes: readSizes(sizes) }),
        ...(json !== undefined && { jsonFile: path.resolve(context.callerFolder, json) }),
      };
      finish(await (await loaders.scale())(options, surroundingsOf(context)));
    });
}

const addCorpusOptions = (command: Command): Command =>
  command
    .option('--with-speeches', 'require the speeches as distractors')
    .option('--without-speeches', 'without the speeches')
    .option('--distractors <folder>', 'where the speeches lie (default: ../shared/data/speeches beside the project)')
    .option('--json <file>', 'also write the figures to this file');

const surroundingsOf = (context: CommandContext): EvaluationSurroundings => ({
  config: context.loadConfig(),
  openApp: (config) => bindEvaluatedApp(context.openApp(config), OPERATOR),
  print: (line) => context.output.write(`${line}\n`),
  notice: (line) => context.messages.write(`${line}\n`),
});

function readCorpusOptions({ withSpeeches, withoutSpeeches, distractors, json }: TypedOptions, callerFolder: string) {
  if (withSpeeches === true && withoutSpeeches === true) {
    throw new AppError('bad-input', '--with-speeches and --without-speeches exclude each other: give one of them.');
  }
  return {
    ...(withSpeeches === true && { speeches: 'with' as const }),
    ...(withoutSpeeches === true && { speeches: 'without' as const }),
    ...(distractors !== undefined && { distractorsFolder: path.resolve(callerFolder, distractors) }),
    ...(json !== undefined && { jsonFile: path.resolve(callerFolder, json) }),
  };
}

function readEvaluateOptions(typed: TypedOptions, callerFolder: string): EvaluateOptions {
  const { part, mode, misses, features, own, onlySpeeches, report, updateBaseline } = typed;
  const corpusOptions = readCorpusOptions(typed, callerFolder);
  if (own === true && (corpusOptions.speeches === 'with' || onlySpeeches === true)) {
    throw new AppError('bad-input', '--own and --with-speeches exclude each other: give one of them.');
  }
  if (onlySpeeches === true && corpusOptions.speeches === 'without') {
    throw new AppError('bad-input', '--only-speeches and --without-speeches exclude each other: give one of them.');
  }
  return {
    ...corpusOptions,
    ...(onlySpeeches === true && { speeches: 'only' as const }),
    ...(own === true && { own: 'only' as const }),
    ...(part !== undefined && { parts: [readChoice('part', part, PARTS)] }),
    ...(mode !== undefined && { modes: [readChoice('mode', mode, RETRIEVAL_MODES)] }),
    ...(misses === true && { misses }),
    ...(features !== undefined && { featuresFile: path.resolve(callerFolder, features) }),
    ...(report !== undefined && { reportFile: path.resolve(callerFolder, report) }),
    ...(updateBaseline === true && { updateBaseline }),
  };
}

function readBenchOptions(typed: TypedOptions, callerFolder: string): BenchOptions {
  const { rebuild, sample } = typed;
  if (sample !== undefined && !/^\d{1,6}$/.test(sample)) {
    throw new AppError('bad-input', `The sample is ${quoteValue(sample)}, but it takes a whole number from 0.`);
  }
  return {
    ...readCorpusOptions(typed, callerFolder),
    ...(rebuild === true && { rebuild }),
    ...(sample !== undefined && { sampleSize: Number(sample) }),
  };
}

function readSizes(typed: string): number[] {
  const sizes = typed.split(',').map((size) => (/^[1-9]\d{0,6}$/.test(size) ? Number(size) : Number.NaN));
  const isRising = sizes.every((size, place) => size > (sizes[place - 1] ?? 0));
  if (isRising) return sizes;
  throw new AppError(
    'bad-input',
    `The sizes are ${quoteValue(typed)}, but they take rising whole numbers such as 1000,10000.`,
  );
}

function readChoice<Choice extends string>(name: string, typed: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((known) => known === typed);
  if (choice !== undefined) return choice;
  throw new AppError('bad-input', `The ${name} is ${quoteValue(typed)}, but it takes one of ${choices.join(', ')}.`);
}
