// store: the interface behind which documents, versions, chunks, vectors, terms and answers live. SQLite implements it
// (`sqlite-store.ts`); a PostgreSQL + pgvector store can later. Everything here is the truth; HNSW files are caches of it.
import type { Chunk, DocumentAddress, DocumentId, DocumentMetadata, PreparedDocument } from '../domain/document.js';
import type { EntityMention } from '../domain/mention.js';
import type { Scope } from '../domain/scope.js';
import type { QuotationStore } from './quotation-rows.js';

/** Row id of a chunk, unique for ever within one store (a new version gets new ones); the label in the HNSW index. */
export type ChunkId = number & { readonly __brand: 'ChunkId' };

/** What makes an index: compared on opening; a mismatch is refused. Plain JSON values only. */
export interface IndexManifest {
  readonly formatVersion: number;
  readonly embedder: Readonly<Record<string, string | number>>;
  readonly chunker: Readonly<Record<string, number>>;
  /** Hex SHA-256 of glossary, demonyms and term rules: what made the stored terms and entities. */
  readonly lexicon: string;
}

/** A chunk with everything computed from it at ingest. */
export interface IndexedChunk {
  readonly chunk: Chunk;
  readonly vector: Float32Array;
  readonly tokenVectors: Int8Array;
  readonly sentenceTokens: readonly number[];
  /** Terms of the lexical index: stems, numbers, `entity:…`, `name:…`; repeated as often as they occur. */
  readonly terms: readonly string[];
  /** Entities with spans in the document text. */
  readonly entities: readonly EntityMention[];
}

/** What the head of a document (title, publisher, date) says: it goes for every passage of it, but is never quoted. */
export interface DocumentHead {
  readonly vector: Float32Array;
  /** Rows as in `EmbeddedPassage`. */
  readonly tokenVectors: Int8Array;
  /** Entity and year terms of title, publisher, forums, parties and dates: what the document is about. */
  readonly terms: readonly string[];
}

export interface IndexedDocument {
  readonly document: PreparedDocument;
  /** Absolute path or address it was read from; the same id from another path is a failure. */
  readonly origin: string;
  /** Hash of bytes + metadata file: unchanged documents are not embedded again. */
  readonly contentSha256: string;
  readonly chunks: readonly IndexedChunk[];
  readonly head: DocumentHead;
  /** Index terms of what the document names as a whole: entities and years of text and metadata. */
  readonly entityTerms: readonly string[];
}

/** What is computed from a document; all of it can be made again from the stored version. */
export type IndexedContent = Pick<IndexedDocument, 'document' | 'chunks' | 'head' | 'entityTerms'>;

/** A stored version. `current` is false for versions kept only for the citations that point at them. */
export interface StoredDocument extends PreparedDocument {
  readonly id: DocumentId;
  readonly version: number;
  readonly current: boolean;
  readonly origin: string;
  readonly contentSha256: string;
  /** Where else this text stands; absent for nowhere. */
  readonly alsoAt?: readonly DocumentAddress[];
}

/** The same text as a document's, read from elsewhere: a further address, without versions or chunks of its own. */
export interface DocumentCopy {
  /** The one it would have had as a document. */
  readonly id: DocumentId;
  readonly documentId: DocumentId;
  readonly origin: string;
  readonly contentSha256: string;
  readonly address: DocumentAddress;
}

export interface StoredCopy extends DocumentCopy {
  /** The document has been removed or has a newer version: whether the texts are still the same is not known. */
  readonly isStale: boolean;
}

/** The small part of each current document that every question needs; held in memory by the retriever. */
export interface DocumentSummary {
  readonly id: DocumentId;
  readonly version: number;
  readonly origin: string;
  readonly contentSha256: string;
  readonly metadata: DocumentMetadata;
  readonly headVector: Float32Array;
  readonly headTerms: readonly string[];
  /** As given at ingest; distinct, sorted. */
  readonly entityTerms: readonly string[];
}

/** A chunk as retrieval needs it for scoring. */
export interface StoredChunk {
  readonly id: ChunkId;
  readonly documentId: DocumentId;
  /** The version whose text the spans are of: read it with `document(documentId, version)`, as a newer one may be current by then. */
  readonly version: number;
  readonly chunk: Chunk;
  readonly vector: Float32Array;
  readonly tokenVectors: Int8Array;
  readonly sentenceTokens: readonly number[];
  readonly terms: readonly string[];
  readonly entities: readonly EntityMention[];
}

export interface ChunkOwner {
  readonly id: ChunkId;
  readonly documentId: DocumentId;
}

export interface ChunkVector {
  readonly id: ChunkId;
  readonly documentId: DocumentId;
  readonly vector: Float32Array;
}

export interface TermHit {
  readonly id: ChunkId;
  /** BM25, higher is better. */
  readonly score: number;
}

/** The events extracted from one version of a document. */
export interface StoredEvents {
  readonly documentId: DocumentId;
  readonly version: number;
  /** Names the rules that made them; others make others. */
  readonly rules: string;
  /** A list as JSON (`src/events/extract/extracted-event.ts`). */
  readonly json: string;
}

export interface StoredAnswer {
  readonly id: string;
  readonly createdAt: string;
  /** The answer as JSON (domain/answer.ts). */
  readonly json: string;
}

/** Each part changes with its collection; the server's is 0 without one, and never has an old number again. */
export interface CollectionState {
  readonly operator: number;
  readonly server: number;
}

/** All that can be read of documents, within one scope: of what is outside it, nothing is found, counted or told. */
export interface CorpusReader {
  /** Equal as long as nothing that can be read here has changed. */
  state(): CollectionState;
  /**
   * Documents of the operator's collection that were added, replaced or removed after this generation of it, sorted; of a
   * server's nothing is told. Undefined when that is not known: all may have changed. The last 1,000 changes are.
   */
  changedSince(generation: number): DocumentId[] | undefined;
  /** UTC day of the last change of the searchable content, `YYYY-MM-DD`. */
  corpusDate(): string;
  /**
   * First 16 hex digits of a SHA-256 over the manifest and the current documents (id, content hash): the `corpus` of an
   * answer. The same content gives the same one, however often and in whatever order it was ingested.
   */
  corpusFingerprint(): string;

  /** Token vectors of the heads of current documents. */
  headTokens(ids: readonly DocumentId[]): Map<DocumentId, Int8Array>;
  /** True without a current document; unlike a list of them it costs nothing. */
  isEmpty(): boolean;
  /** Current documents in id order, or those of them that are asked for. */
  documents(ids?: readonly DocumentId[]): DocumentSummary[];
  /** Those of the scope's own collection: the server's, or without a server the operator's. */
  ownDocuments(): DocumentSummary[];
  /** Further addresses of the documents of the scope's own collection, in id order. */
  ownCopies(): StoredCopy[];
  /** The current version, or the one asked for. */
  document(id: DocumentId, version?: number): StoredDocument | undefined;

  chunkCount(): number;
  /** All current chunk ids in id order, or those of the given documents: what a filter allows. */
  chunkOwners(documentIds?: readonly DocumentId[]): ChunkOwner[];
  /** All current chunk vectors in id order, or those of the given documents; one state of the store. */
  chunkVectors(documentIds?: readonly DocumentId[]): Iterable<ChunkVector>;
  /** In the order given; ids of chunks replaced meanwhile are left out. */
  chunks(ids: readonly ChunkId[]): StoredChunk[];
  /**
   * Best chunks for any of the terms (OR); ASCII case is ignored. `documentIds` restricts. At most `limit` of the operator's
   * collection, sorted by score, then id; after them at most `limit` of the server's, scored by its own statistics.
   */
  searchTerms(terms: readonly string[], limit: number, documentIds?: readonly DocumentId[]): TermHit[];
  /** Number of current chunks that hold each term; 0 for unknown ones. */
  termFrequencies(terms: readonly string[]): Map<string, number>;

  /** Those of current versions, in the order of documents; documents that none were stored for are left out. */
  documentEvents(): StoredEvents[];
  /** Where quotations are found; a cache of the versions. */
  readonly quotations: QuotationStore;
}

/** Writes, facts about the whole store, and `within`, the only way to what documents say. */
export interface Store {
  /** Costs nothing: make one for each call rather than keep it. */
  within(scope: Scope): CorpusReader;
  /** Servers that have documents, sorted: what a rebuilding has to go through. */
  serversWithDocuments(): string[];

  /** Counts every committed change of the operator's collection; the HNSW cache carries the one it was made from. */
  generation(): number;
  /** Undefined while nothing was ever indexed. */
  manifest(): IndexManifest | undefined;
  setManifest(manifest: IndexManifest): void;
  /** True while the starter corpus of a new store is not all in: it was interrupted, or another process is at it. */
  isFillUnfinished(): boolean;
  setFillUnfinished(isUnfinished: boolean): void;

  /**
   * Adds or replaces in the scope's own collection, in one transaction; the old version stays, without chunks. Returns the
   * new version number, from 1. Throws `AppError`: `bad-input` for an id that is not one for this collection
   * (`Scope.ownId`) and for a server that would have more than it may, `internal` when a vector or span breaks its promise,
   * `store-busy` when another process writes too long.
   */
  putDocument(scope: Scope, document: IndexedDocument): number;
  /**
   * Keeps an address of the current version of a document; a document or an address that had the id goes. False, and nothing
   * is kept, when the scope's own collection has no such document.
   */
  putCopy(scope: Scope, copy: DocumentCopy): boolean;
  /** False when the scope's own collection had neither a current version nor an address of the id. Versions stay for citations. */
  removeDocument(scope: Scope, id: DocumentId): boolean;
  /** Declares the index unfinished: nothing answers from it until `setManifest`. Documents, versions and answers stay. */
  clearManifest(): void;
  /** Replaces what was computed from the current version (chunks, vectors, terms), in one transaction; the version stays. False when it is no longer current. */
  replaceIndex(version: number, indexed: IndexedContent): boolean;
  /** Replaces what these documents had, in one transaction. A version that is no longer current is not kept. */
  putDocumentEvents(events: readonly StoredEvents[]): void;

  /** Frozen: the same answer again changes nothing, another one under a used id throws `AppError('internal')`. */
  saveAnswer(answer: StoredAnswer): void;
  answer(id: string): StoredAnswer | undefined;

  /** Consistent copy to a new file; refuses to overwrite. */
  backup(file: string): void;
  close(): void;
}
