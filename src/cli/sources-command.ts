// cli: `sources list|show|fetch|check|add|watch` → what is known of the web sources, and what a run did with each, on standard output: for
// a person, or one JSON object a run. Checks options; the work is in `src/sources`.
import type { Command } from 'commander';
import type { App } from '../app.js';
import { AppError } from '../domain/app-error.js';
import { isRealDate } from '../domain/partial-date.js';
import { isLanguageCode } from '../language/language-codes.js';
import type { StatedFacts } from '../sources/describe-page.js';
import type { SourceDesk } from '../sources/source-desk.js';
import type { SourceEntry } from '../sources/source-entry.js';
import type { FetchedSource, SourcesReport } from '../sources/source-report.js';
import { type CommandContext, OPERATOR, withApp } from './command-context.js';
import { escapeLine } from './escape-terminal.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { createProgressDisplay } from './progress-bar.js';
import { quoteValue } from './read-options.js';
import {
  describeSource,
  renderAdded,
  renderChecked,
  renderFetched,
  renderSourceList,
  type SourceFacts,
  sourceFacts,
} from './render-sources.js';
import { writeJsonLine } from './write-json-line.js';

export interface SourcesCommandOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly manual?: boolean;
  readonly every?: string;
  readonly title?: string;
  readonly language?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly id?: string;
}

type Work = (
  app: App,
  words: readonly string[],
  options: SourcesCommandOptions,
  context: CommandContext,
) => Promise<ExitCode>;

const list: Work = async (app, _words, options, { output }) => {
  const desk = await app.sources(OPERATOR);
  const entries = desk.entries().filter((entry) => options.manual !== true || entry.fetch === 'manual');
  const facts = entries.map((entry) => sourceFacts(entry, desk));
  if (options.json === true) for (const each of facts) output.write(writeJsonLine(each));
  else output.write(renderSourceList(facts));
  return EXIT_CODES.done;
};

const show: Work = async (app, words, options, { output }) => {
  const desk = await app.sources(OPERATOR);
  const [entry] = desk.entries(words);
  const facts: SourceFacts = sourceFacts(entry!, desk);
  output.write(options.json === true ? writeJsonLine(facts) : describeSource(facts));
  return EXIT_CODES.done;
};

const fetch: Work = async (app, ids, options, context) => {
  const desk = await app.sources(OPERATOR);
  const entries = desk.entries(ids);
  const report = options.dryRun === true ? planFetch(entries, desk) : await fetchWithProgress(app, entries, context);
  if (options.json === true) context.output.write(writeJsonLine(report));
  else context.output.write(renderFetched(report, ids.length > 0));
  return exitCodeOf(report);
};

/** What a run would ask for; nobody is asked. */
const planFetch = (entries: readonly SourceEntry[], desk: SourceDesk): SourcesReport<FetchedSource> => ({
  sources: entries.map((entry) => {
    const { id, url } = entry;
    if (entry.fetch === 'allowed') return { id, url, outcome: 'planned' };
    return { id, url, outcome: 'manual', message: `looked for as ${desk.folder.manualFileOf(entry)}` };
  }),
  elapsedMs: 0,
});

async function fetchWithProgress(app: App, entries: readonly SourceEntry[], { messages }: CommandContext) {
  const fetching = createProgressDisplay(messages, 'Fetching sources');
  const reading = createProgressDisplay(messages, 'Reading sources');
  try {
    return await (await app.sources(OPERATOR)).fetch(entries, {
      onFetched: (done, all) => {
        fetching.update(countAsProgress(done, all));
        if (done === all) fetching.stop();
      },
      onIngested: reading.update,
    });
  } finally {
    fetching.stop();
    reading.stop();
  }
}

const countAsProgress = (done: number, all: number) => ({
  ...{ doneSize: done, totalSize: all },
  ...{ doneFiles: done, totalFiles: all },
});

const exitCodeOf = ({ sources }: SourcesReport<{ readonly code?: string }>): ExitCode =>
  sources.some(({ code }) => code !== undefined) ? EXIT_CODES.partFailed : EXIT_CODES.done;

const check: Work = async (app, ids, options, context) => {
  const desk = await app.sources(OPERATOR);
  const progress = createProgressDisplay(context.messages, 'Checking sources');
  try {
    const report = await desk.check(desk.entries(ids), (done, all) => progress.update(countAsProgress(done, all)));
    progress.stop();
    context.output.write(options.json === true ? writeJsonLine(report) : renderChecked(report, ids.length > 0));
    return exitCodeOf(report);
  } finally {
    progress.stop();
  }
};

const add: Work = async (app, [url = ''], options, { output }) => {
  const facts = readFacts(options);
  const added = await (await app.sources(OPERATOR)).add(url, facts, options.dryRun === true);
  output.write(options.json === true ? writeJsonLine(added) : renderAdded(added));
  return added.fetched?.code === undefined ? EXIT_CODES.done : EXIT_CODES.partFailed;
};

function readFacts({ title, language, date, publisher, id }: SourcesCommandOptions): StatedFacts {
  if (language !== undefined && !isLanguageCode(language)) {
    throw new AppError('bad-input', `The language is ${quoteValue(language)}, but it takes a code such as en or de.`);
  }
  if (date !== undefined && !isRealDate(date)) {
    throw new AppError('bad-input', `The date is ${quoteValue(date)}, but it takes YYYY, YYYY-MM or YYYY-MM-DD.`);
  }
  return {
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(date !== undefined && { date }),
    ...(publisher !== undefined && { publisher }),
    ...(id !== undefined && { id }),
  };
}

const watch: Work = async (app, _words, options, { output, messages }) => {
  const say = (text: string) => messages.write(`${escapeLine(text)}\n`);
  const desk = await app.sources(OPERATOR);
  await desk.watch(options.every ?? app.config.sources.schedule, {
    report: (report) => output.write(options.json === true ? writeJsonLine(report) : renderFetched(report, false)),
    problem: (message) => say(message),
    next: (next) => say(next === null ? 'There is no next run.' : `Next run: ${next.toISOString()}`),
  });
  return EXIT_CODES.done;
};

/** Adds `sources` with its subcommands; `finish` receives the exit code. */
export function addSourcesCommand(
  program: Command,
  context: CommandContext,
  finish: (exitCode: ExitCode) => void,
): void {
  const sources = program
    .command('sources')
    .description('fetch documents from the web, politely, and keep them up to date');
  const perform =
    (work: Work) =>
    async (...given: readonly unknown[]) => {
      const words = given.slice(0, -2).flat() as readonly string[];
      const options = given.at(-2) as SourcesCommandOptions;
      finish(await withApp(context, (app) => work(app, words, options, context)));
    };
  const addLine = (name: string, description: string) =>
    sources.command(name).description(description).option('--json', 'print JSON, one object a line');
  const dryRun = 'show what would be done, and do nothing';
  addLine('list', 'the entries of the manifests')
    .option('--manual', 'only those that a person has to download')
    .action(perform(list));
  addLine('show', 'one entry, and what is stored of it').argument('<id>', 'its id').action(perform(show));
  addLine('fetch', 'fetch what is new or has changed, and add it to the documents')
    .argument('[ids...]', 'only these entries')
    .option('--dry-run', dryRun)
    .action(perform(fetch));
  addLine('check', 'what has become of the pages; stores nothing')
    .argument('[ids...]', 'only these entries')
    .action(perform(check));
  addLine('add', 'add a page to your own manifest, and fetch it')
    .argument('<url>', 'its address')
    .option('--dry-run', 'look at the page and show the entry, but write nothing')
    .option('--id <id>', 'its id instead of one made from the title')
    .option('--title <text>', 'its title instead of the stated one')
    .option('--publisher <text>', 'who publishes it')
    .option('--language <code>', 'its language (ISO 639-1)')
    .option('--date <date>', 'when it was published, YYYY[-MM[-DD]]')
    .action(perform(add));
  addLine('watch', 'fetch again and again on a schedule, until interrupted')
    .option('--every <time>', 'a time such as 6h or 1d, or five cron fields; default: the setting')
    .action(perform(watch));
}
