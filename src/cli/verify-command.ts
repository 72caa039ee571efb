// cli: `verify`: one text, or a batch of them → a verdict for each quotation, with the place and the true wording. Bad input
// is found before anything is opened.
import type { App } from '../app.js';
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import { type InterfaceLanguage, isInterfaceLanguage } from '../domain/language.js';
import type { CheckedQuotation, QuotationClaim } from '../quotes/verdict.js';
import { BATCH_LINE_MAX_CHARS } from './batch-lines.js';
import { checkFilterValues } from './check-filter-values.js';
import { type CommandContext, OPERATOR, withApp } from './command-context.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { openBatchFile } from './open-batch-file.js';
import { createProgressDisplay } from './progress-bar.js';
import { readClaim } from './read-claim.js';
import { readLines } from './read-lines.js';
import { readAnswerLanguage } from './read-options.js';
import { renderVerdict } from './render-verdict.js';
import { showFilling } from './show-filling.js';
import { verdictToJson } from './verdict-json.js';
import { verifyBatch } from './verify-batch.js';
import { writeJsonLine } from './write-json-line.js';

/** As commander parses them; all still unchecked text. */
export interface VerifyCommandOptions {
  readonly json?: boolean;
  readonly batch?: string;
  readonly find?: boolean;
  readonly document?: string;
  readonly speaker?: string;
  /** Of what is said about the quotation. Default: that of the quotation, where there are texts in it. */
  readonly language?: string;
}

/** `words`: the arguments; several are one text typed without quotation marks. */
export async function runVerifyCommand(
  words: readonly string[],
  options: VerifyCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const claim = readClaim(options);
  const finds = options.find === true;
  const language = options.language === undefined ? undefined : readAnswerLanguage(options.language);
  if (options.batch !== undefined) {
    if (words.length > 0)
      throw new AppError('bad-input', 'With --batch the texts come from the file: leave out the text.');
    const input = openBatchFile(options.batch, context);
    return withApp(context, (app) => runBatch(input, { claim, finds }, app, context));
  }
  const text = words.join(' ');
  if (text.trim() === '') {
    throw new AppError('bad-input', 'There is no text to check: give the quotation as one quoted argument.');
  }
  return withApp(context, async (app) => {
    await showFilling(app, context.messages);
    const quotations = await verify(text, claim, finds, app, context);
    if (options.json === true) context.output.write(writeJsonLine({ quotations: quotations.map(verdictToJson) }));
    else {
      const view = {
        language: language ?? languageOf(text, app),
        readDocument: (id: DocumentId, version: number) => app.store.within(OPERATOR).document(id, version),
      };
      const blocks = quotations.map((checked) => renderVerdict(checked, view));
      context.output.write(`${blocks.join('\n\n')}\n`);
    }
    return EXIT_CODES.done;
  });
}

/** Whoever asks in a language reads it; of other languages one cannot know. */
function languageOf(text: string, app: Pick<App, 'detectLanguage'>): InterfaceLanguage {
  const { language } = app.detectLanguage(text);
  return isInterfaceLanguage(language) ? language : 'en';
}

async function verify(
  text: string,
  claim: QuotationClaim,
  finds: boolean,
  app: App,
  { messages }: CommandContext,
): Promise<readonly CheckedQuotation[]> {
  if (claim.document !== undefined) checkFilterValues({ document: claim.document }, app);
  const progress = createProgressDisplay(messages, 'Indexing quotations');
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void =>
    progress.update({ doneFiles: done, totalFiles: total, doneSize: done, totalSize: total });
  try {
    return await app.verify(text, OPERATOR, { ...claim, finds, onProgress });
  } finally {
    progress.stop();
  }
}

async function runBatch(
  input: AsyncIterable<Buffer | string>,
  { claim, finds }: { readonly claim: QuotationClaim; readonly finds: boolean },
  app: App,
  context: CommandContext,
): Promise<ExitCode> {
  await showFilling(app, context.messages);
  if (claim.document !== undefined) checkFilterValues({ document: claim.document }, app);
  const failures = await verifyBatch(readLines(input, BATCH_LINE_MAX_CHARS), {
    verify: ({ text, claim: own }) => verify(text, { ...claim, ...own }, finds, app, context),
    write: (value) => context.output.write(writeJsonLine(value)),
    warn: (message) => context.messages.write(`${message}\n`),
  });
  return failures === 0 ? EXIT_CODES.done : EXIT_CODES.partFailed;
}
