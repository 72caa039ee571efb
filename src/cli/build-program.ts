// cli: the commands with their options, as commander needs them. Declares and dispatches; the work is in *-command.ts.
import { Command } from 'commander';
import { INTERFACE_LANGUAGES } from '../domain/language.js';
import { type AskCommandOptions, runAskCommand } from './ask-command.js';
import { runBackupCommand } from './backup-command.js';
import type { CommandContext } from './command-context.js';
import { type DocumentCommandOptions, runDocumentCommand } from './document-command.js';
import { escapeLine } from './escape-terminal.js';
import { addEvaluationCommands, type EvaluationLoaders } from './evaluation-commands.js';
import type { ExitCode } from './exit-codes.js';
import { type IngestCommandOptions, runIngestCommand } from './ingest-command.js';

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
    .action(async (id: string, options: DocumentCommandOptions) =>
      finish(await runDocumentCommand(id, options, context)),
    );
  program
    .command('backup')
    .description('copy the data to a new file')
    .argument('<file>', 'file to write; an existing one is refused')
    .action(async (file: string) => finish(await runBackupCommand(file, context)));
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
