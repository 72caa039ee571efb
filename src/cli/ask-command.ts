// cli: `ask`: one question, or a batch of them, → answer on standard output. Bad input is found before anything is opened.
import { normaliseQuestion } from '../answer/normalise-question.js';
import { warnOfOneSide } from '../answer/warn-of-one-side.js';
import type { App } from '../app.js';
import { type AnswerId, formatAnswerId } from '../domain/answer-id.js';
import { AppError } from '../domain/app-error.js';
import type { AskOptions, AskResult } from '../domain/ask.js';
import { type InterfaceLanguage, isInterfaceLanguage } from '../domain/language.js';
import type { QuestionFilters } from '../domain/question.js';
import type { DocumentSummary } from '../store/store.js';
import { answerToJson } from './answer-json.js';
import { askBatch, type BatchQuestion } from './ask-batch.js';
import { BATCH_LINE_MAX_CHARS } from './batch-lines.js';
import { checkFilterValues } from './check-filter-values.js';
import { type CommandContext, OPERATOR, withApp } from './command-context.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { openBatchFile } from './open-batch-file.js';
import { keepAnswer } from './operator-answers.js';
import { readLines } from './read-lines.js';
import { readAnswerLanguage, readFilters, readQuestion } from './read-options.js';
import { renderTerminal } from './render-terminal.js';
import { showFilling } from './show-filling.js';
import { readTerminal } from './terminal-format.js';
import { writeJsonLine } from './write-json-line.js';

/** As commander parses them; all still unchecked text. */
export interface AskCommandOptions {
  readonly json?: boolean;
  readonly batch?: string;
  readonly previous?: string;
  readonly answerLanguage?: string;
  readonly events?: boolean;
  readonly explain?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly language?: string;
  readonly document?: string;
  readonly forum?: string;
  readonly party?: string;
}

interface Asking {
  readonly app: App;
  readonly interfaceLanguage: InterfaceLanguage | undefined;
  readonly explain: boolean;
  readonly namesEvents: boolean;
  readonly listDocuments: () => readonly DocumentSummary[];
}

/** `words`: the arguments; several are one question typed without quotation marks. */
export async function runAskCommand(
  words: readonly string[],
  options: AskCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { from, to, language, document, forum, party } = options;
  const filters = readFilters({ from, to, language, document, forum, party });
  const interfaceLanguage =
    options.answerLanguage === undefined ? undefined : readAnswerLanguage(options.answerLanguage);
  const settings = { interfaceLanguage, explain: options.explain === true, namesEvents: options.events !== false };
  if (options.batch !== undefined) {
    if (words.length > 0 || options.previous !== undefined) {
      throw new AppError(
        'bad-input',
        'With --batch the questions come from the file: leave out the question and --previous.',
      );
    }
    const input = openBatchFile(options.batch, context);
    return withApp(context, (app) =>
      runBatch(input, filters, { app, listDocuments: rememberDocuments(app), ...settings }, context),
    );
  }
  const question: BatchQuestion = {
    question: readQuestion(words.join(' ')),
    ...(options.previous !== undefined && { previous: readQuestion(options.previous, 'The previous question') }),
    filters,
  };
  return withApp(context, (app) =>
    runSingle(question, { app, listDocuments: rememberDocuments(app), ...settings }, options.json === true, context),
  );
}

async function runSingle(
  question: BatchQuestion,
  asking: Asking,
  asJson: boolean,
  { output, messages }: CommandContext,
): Promise<ExitCode> {
  await showFilling(asking.app, messages);
  const { result, answerId, language, elapsedMs } = await ask(question, asking);
  const { explain } = asking;
  if (answerId === undefined) messages.write(NOT_KEPT);
  if (asJson) output.write(writeJsonLine(answerToJson(result, { answerId, elapsedMs, explain })));
  else {
    const shown = { language, explain, answerId: answerId && formatAnswerId(answerId) };
    const isCompleted =
      question.previous !== undefined && result.answer.question !== normaliseQuestion(question.question);
    const understoodAs = isCompleted ? result.answer.question : undefined;
    output.write(renderTerminal(result, { ...readTerminal(output), ...shown, understoodAs }));
  }
  return EXIT_CODES.done;
}

async function runBatch(
  input: AsyncIterable<Buffer | string>,
  filters: QuestionFilters,
  asking: Asking,
  { output, messages }: CommandContext,
): Promise<ExitCode> {
  await showFilling(asking.app, messages);
  checkFilterValues(filters, asking.app);
  const failures = await askBatch(readLines(input, BATCH_LINE_MAX_CHARS), {
    filters,
    answer: async (question) => {
      const { result, answerId, elapsedMs } = await ask(question, asking);
      if (answerId === undefined) messages.write(NOT_KEPT);
      const id = question.id === undefined ? {} : { id: question.id };
      return answerToJson(result, { ...id, answerId, elapsedMs, explain: asking.explain });
    },
    write: (value) => output.write(writeJsonLine(value)),
    warn: (message) => messages.write(`${message}\n`),
  });
  return failures === 0 ? EXIT_CODES.done : EXIT_CODES.partFailed;
}

interface KeptResult {
  readonly result: AskResult;
  readonly answerId: AnswerId | undefined;
  readonly language: InterfaceLanguage;
  readonly elapsedMs: number;
}

const NOT_KEPT = 'Another process writes to the data folder: this answer was not kept and has no id.\n';

/** The current documents, read again only when the corpus has changed: a batch asks for them at every line. */
function rememberDocuments({ store }: Pick<App, 'store'>): Asking['listDocuments'] {
  let known: { readonly generation: number; readonly documents: readonly DocumentSummary[] } | undefined;
  return () => {
    const generation = store.generation();
    if (known?.generation !== generation) known = { generation, documents: store.within(OPERATOR).documents() };
    return known.documents;
  };
}

async function ask(
  { question, previous, filters }: BatchQuestion,
  { app, interfaceLanguage, namesEvents, listDocuments }: Asking,
): Promise<KeptResult> {
  checkFilterValues(filters, app);
  const startedAt = performance.now();
  const options: AskOptions = {
    filters,
    composes: true,
    ...(!namesEvents && { namesEvents }),
    ...(previous !== undefined && { previous }),
    ...(interfaceLanguage !== undefined && { interfaceLanguage }),
  };
  const result = await app.ask(question, OPERATOR, options);
  const documents = listDocuments();
  const language = interfaceLanguage ?? languageOfTexts(result);
  const answer = warnOfOneSide(result.answer, documents, language);
  const answerId = keepAnswer({ answer, asked: question, filters, language, documentCount: documents.length }, app);
  return { result: { ...result, answer }, answerId, language, elapsedMs: performance.now() - startedAt };
}

const languageOfTexts = ({ answer }: AskResult): InterfaceLanguage =>
  isInterfaceLanguage(answer.language) ? answer.language : 'en';
