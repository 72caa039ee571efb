// ingest: one file, and the `document.yaml` beside it → a prepared document, or the reason why not. The list of stages
// between bytes and sentences; embedding and storing come after it. Must not throw for anything a file can contain.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { DocumentMetadata, PreparedDocument, RemovedPart } from '../domain/document.js';
import { assembleText, type DetectLanguage, legible } from './assemble-text.js';
import { type CleanedBlock, isCertainProse, toCleanedBlock } from './cleaned-block.js';
import { documentIdFromPath } from './document-id.js';
import { extractorFor, SOURCE_EXTENSIONS } from './extract.js';
import { guessMetadata } from './guess-metadata.js';
import { type GivenMetadata, readDocumentMetadata } from './read-document-metadata.js';
import { readSourceFile, type SourceFailure, type SourceFailureCode } from './read-source-file.js';
import { removeBoilerplate } from './remove-boilerplate.js';

/** Name of the metadata file; it belongs to the `source.*` file in the same folder. */
export const METADATA_FILE = 'document.yaml';

export interface PreparedSource {
  readonly document: PreparedDocument;
  /** Absolute path it was read from. */
  readonly origin: string;
  /** Hex SHA-256 of the file's bytes and the metadata file: unchanged means nothing to do. */
  readonly contentSha256: string;
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
export async function prepareDocument(path: string, { detect, maxBytes }: PrepareOptions): Promise<PrepareOutcome> {
  const read = await readSourceFile(path, maxBytes);
  if ('failure' in read) return { ok: false, failure: read.failure };
  const metadataText = await readMetadataText(path);
  const outcome = prepareText(
    { path, text: read.file.text, sha256: read.file.sha256, ...(metadataText === undefined ? {} : { metadataText }) },
    detect,
  );
  if ('failure' in outcome) return { ok: false, failure: outcome.failure };
  const contentSha256 = createHash('sha256')
    .update(read.file.sha256)
    .update(metadataText ?? '')
    .digest('hex');
  return { ok: true, source: { document: outcome.document, origin: resolve(path), contentSha256 } };
}

async function readMetadataText(path: string): Promise<string | undefined> {
  if (basename(path, extname(path)) !== 'source') return undefined;
  return readFile(join(dirname(path), METADATA_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

export interface SourceInput {
  /** Names the document and its format. */
  readonly path: string;
  readonly text: string;
  /** Hex, of the bytes. */
  readonly sha256: string;
  /** Contents of the `document.yaml`, where there is one. */
  readonly metadataText?: string;
}

export function prepareText(
  input: SourceInput,
  detect: DetectLanguage,
): { document: PreparedDocument } | { failure: SourceFailure } {
  const fail = (code: SourceFailureCode, message: string) => ({ failure: { path: input.path, code, message } });
  const extract = extractorFor(extname(input.path).toLowerCase());
  if (extract === undefined) {
    return fail(
      'unsupported-format',
      `${input.path}: this format is not read. Use one of ${SOURCE_EXTENSIONS.join(', ')}.`,
    );
  }
  const read =
    input.metadataText === undefined
      ? { given: undefined }
      : readDocumentMetadata(input.metadataText, join(dirname(input.path), METADATA_FILE));
  if ('message' in read) return fail('bad-metadata', read.message);
  const id = read.given?.id ?? documentIdFromPath(input.path, read.given !== undefined);
  if (id === undefined) return fail('bad-metadata', `${input.path}: the name has no letter or digit. Rename the file.`);

  const extraction = extract(input.text);
  const blocks = extraction.blocks
    .map((block) => toCleanedBlock(input.text, block))
    .filter((block) => block.text !== '');
  const language = read.given?.language ?? detectLanguage(blocks, detect);
  const cleaned = removeBoilerplate(blocks, language);
  const assembled = assembleText(input.text, cleaned.kept, language, detect);
  if (assembled.sentences.length === 0)
    return fail('no-text', `${input.path}: nothing but page furniture was found. Check the file.`);
  const guessed = guessMetadata({ id, language, cleaned, frontMatter: extraction.frontMatter });
  const document: PreparedDocument = {
    metadata: mergeMetadata(guessed, read.given),
    sourceText: input.text,
    sourceSha256: input.sha256,
    ...assembled,
    removed: mergeRemoved(extraction.removed, cleaned.removed),
  };
  return { document };
}

/** By the running text, so that a menu in another language does not decide. */
function detectLanguage(blocks: readonly CleanedBlock[], detect: DetectLanguage): string {
  const prose = blocks.filter((block) => isCertainProse(block.text));
  const sample = (prose.length > 0 ? prose : blocks)
    .map((block) => block.text)
    .join('\n')
    .slice(0, 4000);
  return detect(legible(sample)).language;
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
