// retrieval: what every question needs to know about all it may be answered from, held in memory: document summaries, how
// many documents hold an entity, the vectors. The interface, and the counts that both kinds of view are made of.
import type { DocumentId } from '../domain/document.js';
import type { ChunkId, ChunkOwner, CorpusReader, DocumentSummary, StoredDocument } from '../store/store.js';
import type { VectorIndex } from './vector-index.js';

/** Of one scope: `operator-view.ts` and, for a server with documents of its own, `server-view.ts`. */
export interface CorpusView {
  readonly corpus: CorpusReader;
  readonly vectorIndex: Pick<VectorIndex, 'search'>;
  readonly tokenDimension: number;
  /** In id order. */
  readonly documents: readonly DocumentSummary[];
  /** Current chunks: counting rows takes SQLite longer than a search. */
  readonly chunkCount: number;
  readonly fingerprint: string;
  document(id: DocumentId): DocumentSummary | undefined;
  /** A stored version; the last ones read stay in memory, as neighbouring questions read the same documents. */
  readDocument(id: DocumentId, version: number): StoredDocument | undefined;
  /** Current documents that hold the entity, in text or metadata. */
  documentsWith(entityTerm: string): number;
  /** Ids of the current chunks of these documents. */
  chunkIds(documents: Iterable<DocumentId>): Set<ChunkId>;
}

/** The facts of some documents and their chunks. */
export class DocumentFacts {
  private readonly summaries: ReadonlyMap<DocumentId, DocumentSummary>;
  private readonly chunksOf: ReadonlyMap<DocumentId, readonly ChunkId[]>;
  private readonly entityCounts = new Map<string, number>();
  readonly chunkCount: number;

  constructor(
    readonly documents: readonly DocumentSummary[],
    owners: readonly ChunkOwner[],
  ) {
    for (const { entityTerms } of documents)
      for (const term of entityTerms) this.entityCounts.set(term, this.documentsWith(term) + 1);
    this.summaries = new Map(documents.map((document) => [document.id, document]));
    this.chunksOf = groupByDocument(owners);
    this.chunkCount = owners.length;
  }

  document(id: DocumentId): DocumentSummary | undefined {
    return this.summaries.get(id);
  }

  documentsWith(entityTerm: string): number {
    return this.entityCounts.get(entityTerm) ?? 0;
  }

  chunksOfDocument(id: DocumentId): readonly ChunkId[] {
    return this.chunksOf.get(id) ?? [];
  }
}

/** A version never changes, so that what is kept never is stale. About 50 kB each. */
const DOCUMENTS_KEPT = 128;

export class VersionReader {
  private readonly read = new Map<string, StoredDocument>();

  constructor(private readonly corpus: Pick<CorpusReader, 'document'>) {}

  document(id: DocumentId, version: number): StoredDocument | undefined {
    const key = `${id}@${version}`;
    const known = this.read.get(key);
    if (known) return known;
    const document = this.corpus.document(id, version);
    if (this.read.size >= DOCUMENTS_KEPT) this.read.clear();
    if (document) this.read.set(key, document);
    return document;
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
