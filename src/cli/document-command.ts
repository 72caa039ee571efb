// cli: `document ID` → a stored document with its raw source and the map between both, so that anyone can check an
// excerpt. Reads the store; needs neither index nor model.
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import type { StoredDocument } from '../store/store.js';
import { listNames } from './check-filter-values.js';
import { type CommandContext, OPERATOR, withApp } from './command-context.js';
import { diffToJson, findVersions, renderDiff } from './document-diff.js';
import { escapeLine, escapeLines } from './escape-terminal.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { quoteValue } from './read-options.js';
import { writeJsonLine } from './write-json-line.js';

export interface DocumentCommandOptions {
  readonly json?: boolean;
  /** A version from 1, as typed. Default: the current one. */
  readonly documentVersion?: string;
  /** Versions to compare, as typed; `true` or none: the current one with the one before. */
  readonly diff?: true | readonly string[];
}

export async function runDocumentCommand(
  id: string,
  options: DocumentCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const version = readVersion(options.documentVersion);
  const compared = readCompared(options);
  return withApp(context, async ({ store }) => {
    const corpus = store.within(OPERATOR);
    const original = corpus.ownCopies().find((copy) => copy.id === id)?.documentId;
    const document = corpus.document(original ?? (id as DocumentId), version);
    if (document === undefined) {
      throw describeAbsence(
        id,
        version,
        corpus.documents().map((held) => held.id),
      );
    }
    const isJson = options.json === true;
    if (compared === undefined) {
      context.output.write(isJson ? writeJsonLine(documentToJson(document)) : renderDocument(document));
    } else {
      const versions = findVersions(document, compared, corpus);
      context.output.write(isJson ? writeJsonLine(diffToJson(versions)) : renderDiff(versions));
    }
    return EXIT_CODES.done;
  });
}

function readVersion(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed);
  throw new AppError('bad-input', `The document version is ${quoteValue(typed)}, but it takes a whole number from 1.`);
}

function readCompared({ diff, documentVersion }: DocumentCommandOptions): readonly number[] | undefined {
  if (diff === undefined) return undefined;
  if (documentVersion !== undefined) {
    throw new AppError('bad-input', 'Give --document-version or --diff, not both: --diff takes the versions itself.');
  }
  return diff === true ? [] : diff.map((typed) => readVersion(typed)!);
}

/** Why there is no such document, for the person who asked for it. */
export function describeAbsence(id: string, version: number | undefined, held: readonly string[]): AppError {
  if (held.length === 0) {
    return new AppError(
      'index-missing',
      'The data folder holds no documents: run `npm run ingest` to add the starter corpus.',
    );
  }
  const sought = `${quoteValue(id)}${version === undefined ? '' : ` in version ${version}`}`;
  return new AppError('bad-input', `There is no document ${sought}; the documents are ${listNames(held)}.`);
}

/** A contract like the answer's: fields may be added, never changed. */
function documentToJson(document: StoredDocument): Readonly<Record<string, unknown>> {
  const { id: _, ...metadata } = document.metadata;
  return {
    documentId: document.id,
    version: document.version,
    current: document.current,
    text: document.text,
    sourceText: document.sourceText,
    sourceSha256: document.sourceSha256,
    map: document.map,
    removed: document.removed,
    ...metadata,
    date: metadata.published?.date,
    dateBasis: metadata.published?.basis,
    alsoAt: document.alsoAt,
  };
}

function renderDocument({ id, version, current, metadata, text, sourceSha256, alsoAt = [] }: StoredDocument): string {
  const { title, titleBasis, publisher, published, symbol, status, language, machineTranslated, url, retrieved } =
    metadata;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['document', `${id}, version ${version}${current ? '' : ' (kept for citations)'}`],
    ['title', titleBasis === 'guessed' ? `${title} (guessed)` : title],
    ['publisher', publisher],
    ['published', published && `${published.date} (${published.basis})`],
    ['symbol', symbol],
    ['status', status],
    ['language', machineTranslated ? `${language} (machine translation)` : language],
    ['url', url],
    ['retrieved', retrieved],
    ...alsoAt.map(
      (address) => ['also at', [address.url, address.publisher, address.title].filter(Boolean).join(', ')] as const,
    ),
    ['source', `sha256 ${sourceSha256}`],
  ];
  const lines = facts
    .filter(([, fact]) => fact !== undefined)
    .map(([name, fact]) => `${name}: ${escapeLine(fact ?? '')}`);
  return `${lines.join('\n')}\n\n${escapeLines(text)}\n`;
}
