// cli: `cite ID…` → citations of stored documents, or a bibliography of several; `cite --event ID` → of what tells of an event.
// Printed or written to a file. Reads the store, for an event also the registry; needs neither index nor model. Bad input is found before anything is opened.
import path from 'node:path';
import type { App } from '../app.js';
import { AppError } from '../domain/app-error.js';
import type { DocumentId, PartialDate, Sentence } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { isRealDate } from '../domain/partial-date.js';
import { toMarkdown, toPlainText } from '../quotes/citation/citation-text.js';
import { citeEvent } from '../quotes/citation/cite-event.js';
import { type CitedSource, type CitedUse, citeDocument } from '../quotes/citation/cited-source.js';
import { composeBibliography, listSources, sortSources } from '../quotes/citation/compose-bibliography.js';
import {
  BIBLIOGRAPHY_FILE_TYPES,
  type BibliographyFileType,
  writeBibliographyFile,
} from '../quotes/citation/write-bibliography-file.js';
import {
  CITATION_STYLES,
  type CitationStyle,
  DEFAULT_STYLE,
  isCitationStyle,
  isProseStyle,
  writeCitation,
} from '../quotes/citation/write-citation.js';
import { writeCslItem } from '../quotes/citation/write-csl-item.js';
import type { CorpusReader, StoredDocument } from '../store/store.js';
import { type CommandContext, OPERATOR, withApp } from './command-context.js';
import { describeAbsence } from './document-command.js';
import { escapeLines } from './escape-terminal.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { quoteValue, readAnswerLanguage } from './read-options.js';
import { writeJsonLine } from './write-json-line.js';
import { writeNewFile } from './write-new-file.js';

/** As commander parses them; all still unchecked text. */
export interface CiteCommandOptions {
  readonly style?: string;
  readonly language?: string;
  readonly accessed?: string;
  readonly paragraph?: string;
  readonly output?: string;
  /** Id, name or document symbol of an event. */
  readonly event?: string;
  /** CSL-JSON, whatever the style. */
  readonly json?: boolean;
}

interface CiteRequest {
  readonly style: CitationStyle;
  readonly language: InterfaceLanguage;
  readonly accessed: PartialDate | undefined;
  readonly paragraph: number | undefined;
  readonly file: { readonly path: string; readonly type: BibliographyFileType } | undefined;
}

export async function runCiteCommand(
  ids: readonly string[],
  options: CiteCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const request = readRequest(ids, options, context.callerFolder);
  return withApp(context, async (app) => {
    const sources =
      options.event === undefined ? sourcesOf(ids, request, app) : eventSources(options.event, request, app);
    if (request.file !== undefined) {
      await writeFile(sources, request, request.file);
      context.output.write(`${escapeLines(request.file.path)}\n`);
    } else if (options.json === true) {
      context.output.write(writeJsonLine(listed(sources, request).map((each) => writeCslItem(each, request.language))));
    } else {
      context.output.write(`${escapeLines(writeSources(sources, request))}\n`);
    }
    return EXIT_CODES.done;
  });
}

function sourcesOf(ids: readonly string[], request: CiteRequest, { store }: Pick<App, 'store'>): CitedSource[] {
  const documents = ids.map((id) => findDocument(id, store.within(OPERATOR)));
  return documents.map((document) => citeDocument(document.metadata, useOf(document, request)));
}

function eventSources(reference: string, { accessed }: CiteRequest, app: Pick<App, 'events' | 'store'>): CitedSource[] {
  const event = app.events(OPERATOR).show(reference, new Date().toISOString().slice(0, 10));
  if (event === undefined) throw new AppError('bad-input', `There is no event ${quoteValue(reference)}.`);
  const sources = citeEvent(event, {
    readDocument: (id) => app.store.within(OPERATOR).document(id as DocumentId),
    ...(accessed !== undefined && { accessed }),
  });
  if (sources.length > 0) return sources;
  throw new AppError('bad-input', `Nothing that can be cited tells of the event ${quoteValue(event.id)}.`);
}

function readRequest(ids: readonly string[], options: CiteCommandOptions, callerFolder: string): CiteRequest {
  const { style = DEFAULT_STYLE, accessed, paragraph, output, event } = options;
  if ((ids.length === 0) === (event === undefined)) {
    throw new AppError('bad-input', 'Give the ids of documents, or an event with --event, and only one of them.');
  }
  if (paragraph !== undefined && event !== undefined) {
    throw new AppError('bad-input', 'A paragraph belongs to a document: leave out --paragraph or --event.');
  }
  if (!isCitationStyle(style)) {
    throw new AppError(
      'bad-input',
      `There is no style ${quoteValue(style)}; the styles are ${CITATION_STYLES.join(', ')}.`,
    );
  }
  if (accessed !== undefined && !(accessed.length === 10 && isRealDate(accessed))) {
    throw new AppError(
      'bad-input',
      `The day of access is ${quoteValue(accessed)}, but a day as YYYY-MM-DD is expected.`,
    );
  }
  if (paragraph !== undefined && !/^[1-9]\d{0,8}$/.test(paragraph)) {
    throw new AppError('bad-input', `The paragraph is ${quoteValue(paragraph)}, but it takes a whole number from 1.`);
  }
  if (paragraph !== undefined && new Set(ids).size > 1) {
    throw new AppError('bad-input', 'A paragraph belongs to one document: give one id, or leave out --paragraph.');
  }
  return {
    style,
    language: readAnswerLanguage(options.language ?? 'en'),
    accessed,
    paragraph: paragraph === undefined ? undefined : Number(paragraph),
    file: output === undefined ? undefined : { path: path.resolve(callerFolder, output), type: fileTypeOf(output) },
  };
}

function fileTypeOf(file: string): BibliographyFileType {
  const extension = path.extname(file).slice(1).toLowerCase();
  const type = BIBLIOGRAPHY_FILE_TYPES.find((each) => each === extension);
  if (type !== undefined) return type;
  const endings = BIBLIOGRAPHY_FILE_TYPES.map((each) => `.${each}`).join(', ');
  throw new AppError('bad-input', `The file ${quoteValue(file)} must end in one of ${endings}.`);
}

function findDocument(id: string, corpus: CorpusReader): StoredDocument {
  const document = corpus.document(id as DocumentId);
  if (document !== undefined) return document;
  throw describeAbsence(
    id,
    undefined,
    corpus.documents().map((held) => held.id),
  );
}

/** The paragraph by the source's own number where it has such, else as counted. Page and section come from its first sentence. */
function useOf({ id, sentences }: StoredDocument, { accessed, paragraph }: CiteRequest): CitedUse {
  const use = accessed === undefined ? {} : { accessed };
  if (paragraph === undefined) return use;
  const isNumbered = sentences.some(({ label }) => label?.kind === 'paragraph');
  const first = sentences.find((sentence) =>
    isNumbered ? isNumberedBy(sentence, paragraph) : sentence.paragraph === paragraph,
  );
  if (first !== undefined) {
    const { page, section, label } = first;
    return {
      ...use,
      place: {
        ...(isNumbered && label !== undefined ? { label } : { paragraph }),
        ...(page !== undefined && { page }),
        ...(section !== undefined && { section }),
      },
    };
  }
  const last = sentences.reduce((highest, sentence) => Math.max(highest, numberOf(sentence, isNumbered)), 0);
  throw new AppError(
    'bad-input',
    `The document ${quoteValue(id)} has no paragraph ${paragraph}; ${isNumbered ? 'its last is' : 'it has'} ${last}.`,
  );
}

const isNumberedBy = ({ label }: Sentence, number: number): boolean =>
  label?.kind === 'paragraph' && label.text === String(number);

const numberOf = ({ label, paragraph }: Sentence, isNumbered: boolean): number =>
  isNumbered ? (label?.kind === 'paragraph' ? Number.parseInt(label.text, 10) : 0) : (paragraph ?? 0);

/** A single citation keeps its place; several documents are a bibliography. */
function writeSources(sources: readonly CitedSource[], request: CiteRequest): string {
  const { style, language } = request;
  const [only] = sources;
  if (only !== undefined && listSources(sources).length === 1) return writeCitation(only, style, language);
  if (style === 'csl-json') return JSON.stringify(listed(sources, request).map((each) => writeCslItem(each, language)));
  if (!isProseStyle(style)) {
    return listed(sources, request)
      .map((each) => writeCitation(each, style, language))
      .join('\n\n');
  }
  const toText = style === 'markdown' ? toMarkdown : toPlainText;
  return composeBibliography(sources, style, language)
    .entries.map(({ text }) => toText(text))
    .join('\n');
}

function listed(sources: readonly CitedSource[], { language }: CiteRequest): CitedSource[] {
  const works = listSources(sources);
  return works.length === 1 ? sources.slice(0, 1) : sortSources(works, DEFAULT_STYLE, language);
}

async function writeFile(
  sources: readonly CitedSource[],
  { style, language }: CiteRequest,
  file: NonNullable<CiteRequest['file']>,
): Promise<void> {
  const bibliography = composeBibliography(sources, isProseStyle(style) ? style : DEFAULT_STYLE, language);
  const content = await writeBibliographyFile(bibliography, file.type);
  writeNewFile(file.path, content);
}
