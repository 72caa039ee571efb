// retrieval: what every question needs to know about the whole corpus, held in memory: document summaries, how many
// documents hold an entity, the vector index. Reloaded when the store's generation moves.
import type { DocumentId } from '../domain/document.js';
import type { ChunkId, ChunkOwner, DocumentSummary, Store, StoredDocument } from '../store/store.js';
import type { VectorIndex } from './vector-index.js';

/** A version never changes, so that what is kept never is stale. About 50 kB each. */
const DOCUMENTS_KEPT = 128;

export class CorpusView {
  private generation = -1;
  private readonly read = new Map<string, StoredDocument>();
  private all: readonly DocumentSummary[] = [];
  private summaries: ReadonlyMap<DocumentId, DocumentSummary> = new Map();
  private chunksOf: ReadonlyMap<DocumentId, readonly ChunkId[]> = new Map();
  private entityCounts: ReadonlyMap<string, number> = new Map();
  private fingerprintText = '';
  private chunks = 0;

  constructor(
    readonly store: Store,
    readonly vectorIndex: VectorIndex,
    readonly tokenDimension: number,
  ) {}

  /** Call once before each question. */
  async refresh(): Promise<void> {
    const generation = this.store.generation();
    if (generation === this.generation) return;
    const documents = this.store.documents();
    const counts = new Map<string, number>();
    for (const document of documents)
      for (const term of document.entityTerms) counts.set(term, (counts.get(term) ?? 0) + 1);
    this.all = documents;
    this.summaries = new Map(documents.map((document) => [document.id, document]));
    this.entityCounts = counts;
    const owners = this.store.chunkOwners();
    this.chunksOf = groupByDocument(owners);
    this.chunks = owners.length;
    this.fingerprintText = this.store.corpusFingerprint();
    await this.vectorIndex.refresh();
    this.generation = generation;
  }

  get documents(): readonly DocumentSummary[] {
    return this.all;
  }

  document(id: DocumentId): DocumentSummary | undefined {
    return this.summaries.get(id);
  }

  /** A stored version; the last ones read stay in memory, as neighbouring questions read the same documents. */
  readDocument(id: DocumentId, version: number): StoredDocument | undefined {
    const key = `${id}@${version}`;
    const known = this.read.get(key);
    if (known) return known;
    const document = this.store.document(id, version);
    if (this.read.size >= DOCUMENTS_KEPT) this.read.clear();
    if (document) this.read.set(key, document);
    return document;
  }

  /** Current documents that hold the entity, in text or metadata. */
  documentsWith(entityTerm: string): number {
    return this.entityCounts.get(entityTerm) ?? 0;
  }

  /** Ids of the current chunks of these documents. */
  chunkIds(documents: Iterable<DocumentId>): Set<ChunkId> {
    return new Set([...documents].flatMap((id) => this.chunksOf.get(id) ?? []));
  }

  /** Current chunks: counting rows takes SQLite longer than a search. */
  get chunkCount(): number {
    return this.chunks;
  }

  get fingerprint(): string {
    return this.fingerprintText;
  }
}

function groupByDocument(owners: Iterable<ChunkOwner>): Map<DocumentId, ChunkId[]> {
  const grouped = new Map<DocumentId, ChunkId[]>();
  for (const { id, documentId } of owners) {
    const ids = grouped.get(documentId);
    if (ids) ids.push(id);
    else grouped.set(documentId, [id]);
  }
  return grouped;
}
