// store: the interface behind which documents, versions, chunks, vectors, terms and answers live. SQLite implements it
// (`sqlite-store.ts`); a PostgreSQL + pgvector store can later. Everything here is the truth; HNSW files are caches of it.
import type {
  Chunk,
  DocumentId,
  DocumentMetadata,
  OffsetMap,
  PreparedDocument,
  RemovedPart,
  Sentence,
} from '../domain/document.js';
import type { EntityMention } from '../domain/mention.js';

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

export interface IndexedDocument {
  readonly document: PreparedDocument;
  /** Absolute path or address it was read from; the same id from another path is a failure. */
  readonly origin: string;
  /** Hash of bytes + metadata file: unchanged documents are not embedded again. */
  readonly contentSha256: string;
  readonly chunks: readonly IndexedChunk[];
  /** Vector of title and date, for what only the title says. */
  readonly titleVector: Float32Array;
}

/** A stored version. `current` is false for versions kept only for the citations that point at them. */
export interface StoredDocument {
  readonly id: DocumentId;
  readonly version: number;
  readonly current: boolean;
  readonly origin: string;
  readonly contentSha256: string;
  readonly metadata: DocumentMetadata;
  readonly sourceText: string;
  readonly sourceSha256: string;
  readonly text: string;
  readonly map: OffsetMap;
  readonly removed: readonly RemovedPart[];
  readonly sentences: readonly Sentence[];
}

/** The small part of each current document that every question needs; held in memory by the retriever. */
export interface DocumentSummary {
  readonly id: DocumentId;
  readonly version: number;
  readonly origin: string;
  readonly contentSha256: string;
  readonly metadata: DocumentMetadata;
  readonly titleVector: Float32Array;
  /** Distinct entity ids in the document (text and metadata), sorted. */
  readonly entityIds: readonly string[];
}

/** A chunk as retrieval needs it for scoring. */
export interface StoredChunk {
  readonly id: ChunkId;
  readonly documentId: DocumentId;
  readonly chunk: Chunk;
  readonly tokenVectors: Int8Array;
  readonly sentenceTokens: readonly number[];
  readonly terms: readonly string[];
  readonly entities: readonly EntityMention[];
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

export interface StoredAnswer {
  readonly id: string;
  readonly createdAt: string;
  /** The answer as JSON (domain/answer.ts). */
  readonly json: string;
}

export interface Store {
  /** Counts every committed change of the searchable content; the HNSW cache carries the one it was made from. */
  generation(): number;
  /** Undefined while nothing was ever indexed. */
  manifest(): IndexManifest | undefined;
  setManifest(manifest: IndexManifest): void;
  /** SHA-256 over manifest and current documents (id, version, content hash), hex: the `corpus` of an answer. */
  corpusFingerprint(): string;

  documents(): DocumentSummary[];
  /** The current version, or the one asked for. */
  document(id: DocumentId, version?: number): StoredDocument | undefined;
  /** Adds or replaces in one transaction; the old version stays, without chunks. Returns the new version number, from 1. */
  putDocument(document: IndexedDocument): number;
  /** False when there was no current version. Versions stay for citations. */
  removeDocument(id: DocumentId): boolean;
  /** Empties what is searchable (chunks, vectors, terms) and the manifest; versions, answers and raw sources stay. */
  clearIndex(): void;

  chunkCount(): number;
  /** All current chunk vectors in id order, or those of the given documents. */
  chunkVectors(documentIds?: readonly DocumentId[]): Iterable<ChunkVector>;
  chunks(ids: readonly ChunkId[]): StoredChunk[];
  /** Best chunks for any of the terms (OR). `documentIds` restricts. Sorted by score, then id. */
  searchTerms(terms: readonly string[], limit: number, documentIds?: readonly DocumentId[]): TermHit[];
  /** Number of current chunks that hold each term; 0 for unknown ones. */
  termFrequencies(terms: readonly string[]): Map<string, number>;

  saveAnswer(answer: StoredAnswer): void;
  answer(id: string): StoredAnswer | undefined;

  /** Consistent copy to a new file; refuses to overwrite. */
  backup(file: string): void;
  close(): void;
}
