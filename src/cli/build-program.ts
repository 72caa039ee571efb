// cli: the commands with their options, as commander needs them. Declares and dispatches; the work is in *-command.ts.
import { Command } from 'commander';
import { INTERFACE_LANGUAGES } from '../domain/language.js';
import { BIBLIOGRAPHY_FILE_TYPES } from '../quotes/citation/write-bibliography-file.js';
import { CITATION_STYLES, DEFAULT_STYLE } from '../quotes/citation/write-citation.js';
import { type AnswerCommandOptions, runAnswerCommand } from './answer-command.js';
import { type AskCommandOptions, runAskCommand } from './ask-command.js';
import { runBackupCommand } from './backup-command.js';
import { type CiteCommandOptions, runCiteCommand } from './cite-command.js';
import type { CommandContext } from './command-context.js';
import { type CompareCommandOptions, runCompareCommand } from './compare-command.js';
import { type DocumentCommandOptions, runDocumentCommand } from './document-command.js';
import { escapeLine } from './escape-terminal.js';
import { addEvaluationCommands, type EvaluationLoaders } from './evaluation-commands.js';
import { addEventsCommand } from './events-command.js';
import type { ExitCode } from './exit-codes.js';
import { type IngestCommandOptions, runIngestCommand } from './ingest-command.js';
import { addSourcesCommand } from './sources-command.js';
import { runVerifyCommand, type VerifyCommandOptions } from './verify-command.js';

const EXIT_CODES_HELP = `
Exit codes: 0 done (also when no answer was found), 1 unexpected error, 2 bad input, 3 a part failed,
4 index missing, mismatched or damaged (the message names the command that fixes it).`;

/** `finish` receives the exit code of the command that ran. Parsing throws commander's own errors. */
export function buildProgram(
  context: CommandContext,
  finish: (exitCode: ExitCode) => void,
  loaders: EvaluationLoaders | undefined,
): Command {
  const program = new Command('aide-memoire')
    .description('Answers questions about information-security diplomacy with excerpts from source documents.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.output.write(text),
      writeErr: (text) => context.messages.write(text),
      outputError: (text, write) => write(`${escapeLine(text.replace(/^error: /, '').trim())}\n`),
    })
    .addHelpText('after', EXIT_CODES_HELP);
  addAskCommand(program).action(async (words: string[], options: AskCommandOptions) =>
    finish(await runAskCommand(words, options, context)),
  );
  addIngestCommand(program).action(async (paths: string[], options: IngestCommandOptions) =>
    finish(await runIngestCommand(paths, options, context)),
  );
  program
    .command('document')
    .description('show a stored document; with --json also its raw source and the map between both')
    .argument('<id>', 'document id')
    .option('--json', 'print one JSON object')
    .option('--document-version <number>', 'an earlier version, from 1')
    .option(
      '--diff [versions...]',
      'what one version has against another; default: the current one against the one before',
    )
    .action(async (id: string, options: DocumentCommandOptions) =>
      finish(await runDocumentCommand(id, options, context)),
    );
  program
    .command('backup')
    .description('copy the data to a new file')
    .argument('<file>', 'file to write; an existing one is refused')
    .action(async (file: string) => finish(await runBackupCommand(file, context)));
  addEventsCommand(program, context, finish);
  addSourcesCommand(program, context, finish);
  addCiteCommand(program).action(async (ids: string[], options: CiteCommandOptions) =>
    finish(await runCiteCommand(ids, options, context)),
  );
  addVerifyCommand(program).action(async (words: string[], options: VerifyCommandOptions) =>
    finish(await runVerifyCommand(words, options, context)),
  );
  addAnswerCommand(program).action(async (id: string, options: AnswerCommandOptions) =>
    finish(await runAnswerCommand(id, options, context)),
  );
  addCompareCommand(program).action(async (a: string, b: string, options: CompareCommandOptions) =>
    finish(await runCompareCommand([a, b], options, context)),
  );
  if (loaders !== undefined) addEvaluationCommands(program, { loaders, context, finish });
  return program;
}

const addAskCommand = (program: Command): Command =>
  program
    .command('ask')
    .description('answer a question with excerpts')
    .argument('[question...]', 'the question, best in quotation marks')
    .option('--json', 'print one JSON object on one line')
    .option('--batch <file>', 'answer JSON lines {"id", "question", "previous"?, "filters"?}; - reads standard input')
    .option('--previous <question>', 'the question before, for a follow-up')
    .option('--answer-language <code>', `language of the texts around excerpts: ${INTERFACE_LANGUAGES.join(', ')}`)
    .option('--no-events', 'leave out the event of the registry that the question is about')
    .option('--explain', 'show how the score of each excerpt adds up')
    .option('--from <date>', 'only sources published on or after YYYY[-MM[-DD]]')
    .option('--to <date>', 'only sources published on or before YYYY[-MM[-DD]]')
    .option('--language <code>', 'only sources in this language (ISO 639-1)')
    .option('--document <id>', 'only this document')
    .option('--forum <id>', 'only sources of this forum, such as osce, sco or bilateral')
    .option('--party <code>', 'only sources with this country as a party (ISO 3166 alpha-2)');

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

const addIngestCommand = (program: Command): Command =>
  program
    .command('ingest')
    .description('add files and folders to the data folder; without any, the starter corpus')
    .argument('[paths...]', 'files and folders')
    .option('--json', 'print the report as one JSON object')
    .option('--remove <id>', 'remove this document; may be repeated', collect, [])
    .option('--rebuild', 'make the index of every stored document again')
    .option('--show-removed', 'show what cleaning left out of each document');

const addCiteCommand = (program: Command): Command =>
  program
    .command('cite')
    .description('cite a stored document, or what tells of an event; several make a bibliography')
    .argument('[ids...]', 'document ids')
    .option('--event <event>', 'cite what tells of an event: its id, name or document symbol')
    .option('--style <name>', `${CITATION_STYLES.join(', ')} (default: ${DEFAULT_STYLE})`)
    .option('--language <code>', `language of the citation's own words: ${INTERFACE_LANGUAGES.join(', ')}`)
    .option('--accessed <day>', 'the day you looked the source up, YYYY-MM-DD')
    .option('--paragraph <number>', 'cite this paragraph of the document')
    .option('--output <file>', `write a bibliography: ${BIBLIOGRAPHY_FILE_TYPES.map((type) => `.${type}`).join(', ')}`)
    .option('--json', 'print CSL-JSON on one line');

const addAnswerCommand = (program: Command): Command =>
  program
    .command('answer')
    .description('show an answer of this command line exactly as it was, and what has changed since')
    .argument('<id>', 'the id below the answer, such as A-7K3F-9QZM-2H')
    .option('--json', 'print one JSON object on one line')
    .option('--language <code>', `language of what is said about it: ${INTERFACE_LANGUAGES.join(', ')}`)
    .option('--output <file>', 'write the answer to a new file: .md, .docx');

const addCompareCommand = (program: Command): Command =>
  program
    .command('compare')
    .description('show the most similar passages of two stored documents, and what differs')
    .argument('<a>', 'document id')
    .argument('<b>', 'document id')
    .option('--topic <words>', 'only passages on this topic, in any language')
    .option('--language <code>', `language of the texts around passages: ${INTERFACE_LANGUAGES.join(', ')}`)
    .option('--json', 'print one JSON object on one line');

const addVerifyCommand = (program: Command): Command =>
  program
    .command('verify')
    .description('check a quotation against all stored documents')
    .argument('[text...]', 'the quotation, best in quotation marks')
    .option('--json', 'print one JSON object on one line')
    .option('--batch <file>', 'check JSON lines {"id", "text", "document"?, "speaker"?}; - reads standard input')
    .option('--find', 'the text is a message: check the quotations inside it')
    .option('--document <id>', 'the document it is said to be from')
    .option('--speaker <name>', 'whose words they are said to be: a person, country or body')
    .option(
      '--language <code>',
      `language of the verdict: ${INTERFACE_LANGUAGES.join(', ')} (default: the quotation's)`,
    );
