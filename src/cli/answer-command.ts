// cli: `answer ID` → an answer of the command line as it was given, and beside it what changed since: its excerpts in their
// documents, and the evidence that the corpus gives now. Changes and stores nothing.
import path from 'node:path';
import { describeChanges, listChanges } from '../answer/describe-changes.js';
import { type EvidenceNow, findEvidenceNow } from '../answer/find-evidence-now.js';
import type { App } from '../app.js';
import { formatAnswerId } from '../domain/answer-id.js';
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { DEFAULT_STYLE } from '../quotes/citation/write-citation.js';
import { type AnswerExport, exportAnswerAsDocx, exportAnswerAsMarkdown } from '../quotes/export-answer.js';
import { answerToJson, excerptToJson } from './answer-json.js';
import { type CommandContext, OPERATOR, withApp } from './command-context.js';
import { escapeLines } from './escape-terminal.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { type OpenedAnswer, openAnswer } from './operator-answers.js';
import { quoteValue, readAnswerLanguage } from './read-options.js';
import { renderTerminal, wrapEscaped } from './render-terminal.js';
import { readTerminal } from './terminal-format.js';
import { writeJsonLine } from './write-json-line.js';
import { writeNewFile } from './write-new-file.js';

/** As commander parses them; still unchecked text. */
export interface AnswerCommandOptions {
  readonly json?: boolean;
  readonly language?: string;
  readonly output?: string;
}

export async function runAnswerCommand(
  typed: string,
  options: AnswerCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const chosen = options.language === undefined ? undefined : readAnswerLanguage(options.language);
  const file = options.output === undefined ? undefined : readFile(options.output, context.callerFolder);
  return withApp(context, async (app) => {
    const opened = openAnswer(typed, app);
    if (file !== undefined) {
      writeNewFile(file.path, await exportAnswer(opened, file.type, chosen ?? opened.stored.turn.language, app));
      context.output.write(`${escapeLines(file.path)}\n`);
      return EXIT_CODES.done;
    }
    const { stored, answer } = opened;
    const changes = listChanges(answer, app.store.within(OPERATOR));
    const now = await askAgain(opened, app);
    if (options.json === true) {
      context.output.write(writeJsonLine(keptToJson(opened, changes, now, app)));
      return EXIT_CODES.done;
    }
    const format = { ...readTerminal(context.output), language: chosen ?? stored.turn.language };
    // The answer speaks as it did; what is said about it, in the language asked for.
    const { turn } = stored;
    const understoodAs = turn.isResolved ? turn.question : undefined;
    const shown = { ...format, language: turn.language, answerId: formatAnswerId(stored.id), understoodAs };
    const sentences = describeChanges({ answer, createdAtMs: stored.createdAtMs }, changes, now, format.language);
    const about = sentences.flatMap((sentence) => wrapEscaped(sentence, format.columns));
    context.output.write(`${renderTerminal({ answer }, shown)}\n${about.join('\n')}\n`);
    return EXIT_CODES.done;
  });
}

type FileType = 'md' | 'docx';

function readFile(name: string, callerFolder: string): { readonly path: string; readonly type: FileType } {
  const extension = path.extname(name).slice(1).toLowerCase();
  if (extension === 'md' || extension === 'docx') return { path: path.resolve(callerFolder, name), type: extension };
  throw new AppError('bad-input', `The file ${quoteValue(name)} must end in .md or .docx.`);
}

async function exportAnswer(
  { stored, answer }: OpenedAnswer,
  type: FileType,
  language: InterfaceLanguage,
  { store }: Pick<App, 'store'>,
): Promise<string | Uint8Array> {
  const about: AnswerExport = {
    language,
    style: DEFAULT_STYLE,
    answerId: formatAnswerId(stored.id),
    answeredOn: new Date(stored.createdAtMs).toISOString().slice(0, 10),
    languageOf: (id) => store.within(OPERATOR).document(id as DocumentId)?.metadata.language,
  };
  return type === 'docx' ? exportAnswerAsDocx(answer, about) : exportAnswerAsMarkdown(answer, about);
}

const askAgain = ({ stored, answer }: OpenedAnswer, app: App): Promise<EvidenceNow> =>
  findEvidenceNow(answer, () =>
    app.ask(stored.turn.question, OPERATOR, { filters: stored.turn.filters, interfaceLanguage: stored.turn.language }),
  );

/** A contract like the answer's: fields may be added, never changed. */
function keptToJson(
  { stored, answer }: OpenedAnswer,
  changes: ReturnType<typeof listChanges>,
  now: EvidenceNow,
  { store }: Pick<App, 'store'>,
): Readonly<Record<string, unknown>> {
  return {
    ...answerToJson({ answer }, { answerId: stored.id }),
    createdAt: new Date(stored.createdAtMs).toISOString(),
    filters: Object.keys(stored.turn.filters).length === 0 ? undefined : stored.turn.filters,
    changes: changes.map(({ excerpt, change }) => ({
      rank: excerpt.rank,
      documentId: excerpt.citation.documentId,
      change,
    })),
    now: {
      corpus: store.within(OPERATOR).corpusFingerprint(),
      evidence: now.kind,
      first: 'first' in now ? excerptToJson(now.first, false) : undefined,
    },
  };
}
