// cli: `ingest`: adds, updates, removes or re-embeds sources → a report, file by file. Removal alone adds nothing: without
// paths, only a plain `ingest` reads the starter corpus.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { App, IngestOptions } from '../app.js';
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import type { IngestedDocument, IngestReport } from '../domain/ingest-report.js';
import { Scope } from '../domain/scope.js';
import { listNames } from './check-filter-values.js';
import { type CommandContext, OPERATOR, withApp } from './command-context.js';
import { nameChanges } from './document-diff.js';
import { escapeLine } from './escape-terminal.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { createProgressDisplay } from './progress-bar.js';
import { quoteValue } from './read-options.js';
import { writeJsonLine } from './write-json-line.js';

export interface IngestCommandOptions {
  readonly json?: boolean;
  readonly remove?: readonly string[];
  readonly rebuild?: boolean;
  readonly showRemoved?: boolean;
}

/** A part that cleaning took out of a source; offsets of the source text. */
interface RemovedText {
  readonly documentId: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export async function runIngestCommand(
  typedPaths: readonly string[],
  options: IngestCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const paths = typedPaths.map((typed) => path.resolve(context.callerFolder, typed));
  if (paths.length > 0 && !paths.some((each) => existsSync(each))) {
    throw new AppError('bad-input', `There is nothing to read at ${listNames(paths)}: check the path.`);
  }
  return withApp(context, async (app) => {
    checkRemovals(options.remove ?? [], app);
    const report = await ingest(paths, options, app, context.messages);
    const removedTexts = options.showRemoved === true ? collectRemovedTexts(report, app) : undefined;
    if (options.json === true) context.output.write(writeJsonLine({ ...report, removedTexts }));
    else {
      context.output.write(renderReport(report, removedTexts ?? []));
      for (const failure of report.failed)
        context.messages.write(`Failed: ${escapeLine(`${failure.path}: ${failure.message}`)}\n`);
    }
    return report.failed.length === 0 ? EXIT_CODES.done : EXIT_CODES.partFailed;
  });
}

async function ingest(
  paths: readonly string[],
  { remove = [], rebuild = false }: IngestCommandOptions,
  app: App,
  messages: NodeJS.WritableStream,
): Promise<IngestReport> {
  const progress = createProgressDisplay(messages, rebuild ? 'Rebuilding the index' : 'Reading sources');
  const options: IngestOptions = {
    // Given only when asked for: their presence says that no starter corpus is wanted.
    ...(remove.length > 0 && { remove }),
    ...(rebuild && { rebuild: [OPERATOR, ...app.store.serversWithDocuments().map((id) => Scope.server(id))] }),
    onProgress: progress.update,
  };
  try {
    return await app.ingest(paths, OPERATOR, options);
  } finally {
    progress.stop();
  }
}

/** All ids are checked before anything is removed. */
function checkRemovals(ids: readonly string[], { store }: App): void {
  const corpus = store.within(OPERATOR);
  const known = [...corpus.documents(), ...corpus.ownCopies()].map(({ id }) => id as string);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const held = known.length === 0 ? 'the data folder holds none' : `the documents are ${listNames(known)}`;
  throw new AppError('bad-input', `There is no document ${quoteValue(unknown)} to remove; ${held}.`);
}

function collectRemovedTexts({ added, updated, unchanged }: IngestReport, { store }: App): RemovedText[] {
  const ids = [...added, ...updated].map(({ documentId }) => documentId).concat(unchanged);
  return ids.flatMap((documentId) => {
    const document = store.within(OPERATOR).document(documentId as DocumentId);
    const parts = document?.removed ?? [];
    return parts.map(({ rule, start, end }) => ({
      documentId,
      rule,
      start,
      end,
      text: document?.sourceText.slice(start, end) ?? '',
    }));
  });
}

function renderReport(report: IngestReport, removedTexts: readonly RemovedText[]): string {
  const describe = (verb: string) => (document: IngestedDocument) => {
    const { documentId, version, chunks, sentences, tokens, changes } = document;
    const told = changes === undefined ? '' : `: ${nameChanges(changes)}`;
    return `${verb}: ${documentId}, version ${version} (${sentences} sentences, ${chunks} chunks, ${tokens} tokens)${told}`;
  };
  const notes = [...report.added, ...report.updated].flatMap(({ documentId, notes: said = [] }) =>
    said.map((note) => `Note on ${documentId}: ${note}`),
  );
  const count = report.added.length + report.updated.length;
  const lines = [
    ...report.added.map(describe('Added')),
    ...report.updated.map(describe('Updated')),
    ...notes,
    ...(report.copies ?? []).map(
      ({ id, copyOf }) => `Copy: ${id} has the text of ${copyOf}, and is kept as its address`,
    ),
    ...report.unchanged.map((id) => `Unchanged: ${id}`),
    ...report.removed.map((id) => `Removed: ${id}`),
    ...removedTexts.map(({ documentId, rule, text }) => `Left out of ${documentId} (${rule}): ${text}`),
    `${count} embedded, ${report.unchanged.length} unchanged, ${report.removed.length} removed, ${report.failed.length} failed in ${(report.elapsedMs / 1000).toFixed(1)} s`,
  ];
  return lines.map((line) => `${escapeLine(line)}\n`).join('');
}
