// ingest: one file, and the `document.yaml` beside it → a prepared document, or the reason why not. The list of stages
// between bytes and sentences; embedding and storing come after it. Must not throw for anything a file can contain.
import { dirname, extname, join, resolve } from 'node:path';
import type { DocumentMetadata, PreparedDocument, RemovedPart } from '../domain/document.js';
import { assembleText, type DetectLanguage, legible } from './assemble-text.js';
import { type CleanedBlock, isCertainProse, toCleanedBlock } from './cleaned-block.js';
import { documentIdFromPath } from './document-id.js';
import { extractorFor, readerFor, SOURCE_EXTENSIONS } from './extract.js';
import type { ReadSource } from './extraction.js';
import { guessMetadata } from './guess-metadata.js';
import { numberParagraphs } from './number-paragraphs.js';
import { type GivenMetadata, readDocumentMetadata } from './read-document-metadata.js';
import { hashSource, METADATA_FILE, readSourceFile, SOURCE_MAX_BYTES, type SourceBytes } from './read-source-file.js';
import { removeBoilerplate, removeHeaderLines } from './remove-boilerplate.js';
import type { SourceFailure, SourceFailureCode } from './source-failure.js';

export interface PreparedSource {
  readonly document: PreparedDocument;
  /** Absolute path it was read from. */
  readonly origin: string;
  /** Hex SHA-256 of the file's bytes and the metadata file: unchanged means nothing to do. */
  readonly contentSha256: string;
  /** What whoever ingests the file should know, a sentence each. */
  readonly notes: readonly string[];
}

export type PrepareOutcome =
  | { readonly ok: true; readonly source: PreparedSource }
  | { readonly ok: false; readonly failure: SourceFailure };

export interface PrepareOptions {
  readonly detect: DetectLanguage;
  /** Default `SOURCE_MAX_BYTES`. */
  readonly maxBytes?: number;
}

/** A metadata file with mistakes is a failure: a wrong date must not be shown as stated. */
export async function prepareDocument(path: string, options: PrepareOptions): Promise<PrepareOutcome> {
  const read = await readSourceFile(path, options.maxBytes);
  return 'failure' in read ? { ok: false, failure: read.failure } : prepareBytes(read.source, options);
}

/** The same for bytes that are at hand. More than `maxBytes` of them are a failure. */
export async function prepareBytes(source: SourceBytes, options: PrepareOptions): Promise<PrepareOutcome> {
  const { path, bytes, metadataText } = source;
  const { detect, maxBytes = SOURCE_MAX_BYTES } = options;
  const fail = (code: SourceFailureCode, message: string): PrepareOutcome => ({
    ok: false,
    failure: { path, code, message: `${path}: ${message}` },
  });
  if (bytes.length > maxBytes)
    return fail('too-large', `${bytes.length} bytes, at most ${maxBytes} are read. Split the file.`);
  const read = readerFor(extname(path).toLowerCase());
  if (read === undefined)
    return fail('unsupported-format', `this format is not read. Use one of ${SOURCE_EXTENSIONS.join(', ')}.`);
  const found = await read(bytes);
  if ('code' in found) return fail(found.code, found.message);
  const { sha256, contentSha256 } = hashSource(source);
  const outcome = prepareRead({ path, sha256, ...(metadataText === undefined ? {} : { metadataText }) }, found, detect);
  if ('failure' in outcome) return { ok: false, failure: outcome.failure };
  const notes = found.extraction.notes ?? [];
  return { ok: true, source: { document: outcome.document, origin: resolve(path), contentSha256, notes } };
}

interface SourceNames {
  readonly path: string;
  /** Hex, of the bytes. */
  readonly sha256: string;
  readonly metadataText?: string;
}

/** Text that is at hand, in one of the formats that are text. */
export interface SourceInput extends SourceNames {
  readonly text: string;
}

type PreparedText = { readonly document: PreparedDocument } | { readonly failure: SourceFailure };

export function prepareText({ text, ...names }: SourceInput, detect: DetectLanguage): PreparedText {
  const extract = extractorFor(extname(names.path).toLowerCase());
  if (extract !== undefined) return prepareRead(names, { text, encoding: 'utf-8', extraction: extract(text) }, detect);
  const message = `${names.path}: this is not a format of plain text.`;
  return { failure: { path: names.path, code: 'unsupported-format', message } };
}

function prepareRead(names: SourceNames, { text, extraction }: ReadSource, detect: DetectLanguage): PreparedText {
  const { path, sha256, metadataText } = names;
  const fail = (code: SourceFailureCode, message: string) => ({ failure: { path, code, message } });
  const read =
    metadataText === undefined
      ? { given: undefined }
      : readDocumentMetadata(metadataText, join(dirname(path), METADATA_FILE));
  if ('message' in read) return fail('bad-metadata', read.message);
  const id = read.given?.id ?? documentIdFromPath(path, read.given !== undefined);
  if (id === undefined) return fail('bad-metadata', `${path}: the name has no letter or digit. Rename the file.`);

  const blocks = extraction.blocks.map((block) => toCleanedBlock(text, block)).filter((block) => block.text !== '');
  const language = read.given?.language ?? detectLanguage(blocks, detect, extraction.declared);
  const cleaned =
    extraction.furniture === 'none'
      ? removeHeaderLines(blocks, language)
      : removeBoilerplate(blocks, { language, menusAreRemoved: extraction.furniture === 'removed' });
  const assembled = assembleText({ source: text, pages: extraction.pages ?? [] }, cleaned.kept, language, detect);
  if (assembled.sentences.length === 0)
    return fail('no-text', `${path}: nothing but page furniture was found. Check the file.`);
  const guessed = guessMetadata({ id, language, cleaned, declared: extraction.declared });
  const document: PreparedDocument = {
    metadata: mergeMetadata(guessed, read.given),
    sourceText: text,
    sourceSha256: sha256,
    ...assembled,
    sentences: numberParagraphs(assembled.text, assembled.sentences, language),
    removed: mergeRemoved(extraction.removed, cleaned.removed),
  };
  return { document };
}

/** By the running text, so that a menu in another language does not decide. Templates of pages often declare a wrong one. */
function detectLanguage(blocks: readonly CleanedBlock[], detect: DetectLanguage, declared: unknown): string {
  const prose = blocks.filter((block) => isCertainProse(block.text));
  const sample = (prose.length > 0 ? prose : blocks)
    .map((block) => block.text)
    .join('\n')
    .slice(0, 4000);
  const detected = detect(legible(sample));
  return detected.confident ? detected.language : (declaredLanguage(declared) ?? detected.language);
}

function declaredLanguage(declared: unknown): string | undefined {
  if (typeof declared !== 'object' || declared === null || !('language' in declared)) return undefined;
  const { language } = declared;
  return typeof language === 'string' && /^[a-z]{2}$/.test(language) ? language : undefined;
}

/** In source order; markup inside a block that was removed whole is part of that block. */
function mergeRemoved(markup: readonly RemovedPart[], furniture: readonly RemovedPart[]): RemovedPart[] {
  const all = [...furniture, ...markup].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((part) => {
    const inside = part.end <= end;
    end = Math.max(end, part.end);
    return !inside;
  });
}

/** Where a person has stated the facts, only title and language are filled in by guessing. */
function mergeMetadata(guessed: DocumentMetadata, given: GivenMetadata | undefined): DocumentMetadata {
  if (given === undefined) return guessed;
  return {
    ...{ events: [], machineTranslated: false, forums: [], parties: [] },
    ...given,
    id: guessed.id,
    title: given.title ?? guessed.title,
    titleBasis: given.title === undefined ? guessed.titleBasis : 'stated',
    language: guessed.language,
  };
}
