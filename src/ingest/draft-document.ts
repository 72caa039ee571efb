// ingest: BYTES OF ONE SOURCE → a draft: everything that would be stored, made and held in memory, so that a person can look at it
// first. Stores nothing: a draft that nobody publishes leaves no trace.
import { createHash } from 'node:crypto';
import type { DocumentId, DocumentMetadata, PartialDate } from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import type { IndexedDocument } from '../store/store.js';
import { toDocumentId } from './document-id.js';
import { chunkDocument, type DocumentIndexer, indexChunks } from './index-document.js';
import { type PreparedSource, type PrepareOptions, prepareBytes } from './prepare-document.js';
import type { SourceFailure } from './source-failure.js';

export interface DraftSource {
  readonly bytes: Uint8Array;
  /** As the bytes are, `pdf`: one that `SOURCE_EXTENSIONS` has. */
  readonly format: string;
  /** Where it was read from: a web address, or the name of an upload. Never opened here. */
  readonly origin: string;
  /** Only for what came from the web. */
  readonly url?: string;
  readonly retrieved: PartialDate;
  /** Of the document that this is a new version of. */
  readonly id?: DocumentId;
}

export interface Draft {
  readonly indexed: IndexedDocument;
  /** As `PreparedSource` has them. */
  readonly notes: readonly string[];
}

export type DraftOutcome =
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** Same bytes or same text as `current`. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'too-long'; readonly chunks: number }
  | { readonly kind: 'failed'; readonly failure: SourceFailure };

export interface DraftOptions {
  readonly scope: Scope;
  readonly prepare: PrepareOptions;
  /** More chunks are `too-long`, before anything is embedded. */
  readonly maxChunks: number;
  /** The version that the draft would replace. */
  readonly current?: { readonly contentSha256: string; readonly text: string } | undefined;
  /** Chunks to embed, once they are counted. */
  readonly onCounted?: (chunks: number) => void;
}

/** Rejects with what the embedder rejects with. */
export async function draftDocument(
  source: DraftSource,
  indexer: DocumentIndexer,
  { scope, prepare, maxChunks, current, onCounted }: DraftOptions,
): Promise<DraftOutcome> {
  const outcome = await prepareBytes({ path: `source.${source.format}`, bytes: source.bytes }, prepare);
  if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
  const { contentSha256, notes, document: read } = outcome.source;
  const isSame = current !== undefined && (current.contentSha256 === contentSha256 || current.text === read.text);
  if (isSame) return { kind: 'unchanged' };
  const document = { ...read, metadata: placeMetadata(read.metadata, source, outcome.source, scope) };
  const chunks = await chunkDocument(document, indexer.embedder);
  if (chunks.length > maxChunks) return { kind: 'too-long', chunks: chunks.length };
  onCounted?.(chunks.length);
  const content = await indexChunks(document, chunks, indexer);
  return { kind: 'draft', draft: { indexed: { ...content, origin: source.origin, contentSha256 }, notes } };
}

const NAME_MAX_CHARS = 40;
const FINGERPRINT_DIGITS = 8;

/** The id says what the title says and where it is from; two of the same title are told apart by the latter. */
function placeMetadata(
  metadata: DocumentMetadata,
  source: DraftSource,
  { contentSha256 }: Pick<PreparedSource, 'contentSha256'>,
  scope: Scope,
): DocumentMetadata {
  const { url, retrieved, origin } = source;
  const told = createHash('sha256')
    .update(url ?? `${origin} ${contentSha256}`)
    .digest('hex');
  const name = toDocumentId([...metadata.title].slice(0, NAME_MAX_CHARS).join('')) ?? 'document';
  const id = source.id ?? scope.ownId(`${name}-${told.slice(0, FINGERPRINT_DIGITS)}` as DocumentId);
  return { ...metadata, id, retrieved, ...(url !== undefined && { url }) };
}
