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
  documents: readonly DocumentSummary[] = [];
  chunkCount = 0;
  private readonly summaries = new Map<DocumentId, DocumentSummary>();
  private readonly chunksOf = new Map<DocumentId, readonly ChunkId[]>();
  private readonly entityCounts = new Map<string, number>();

  constructor(documents: readonly DocumentSummary[], owners: readonly ChunkOwner[]) {
    this.replace([], documents, owners);
  }

  /** Takes documents out and puts others in; of all that stays nothing is read again. The same change again changes nothing. */
  replace(removed: readonly DocumentId[], added: readonly DocumentSummary[], owners: readonly ChunkOwner[]): void {
    for (const id of removed) this.remove(id);
    const chunks = groupByDocument(owners);
    for (const document of added) {
      const ids = chunks.get(document.id) ?? [];
      this.summaries.set(document.id, document);
      this.chunksOf.set(document.id, ids);
      this.chunkCount += ids.length;
      for (const term of document.entityTerms) this.entityCounts.set(term, this.documentsWith(term) + 1);
    }
    this.documents = [...this.summaries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
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

  private remove(id: DocumentId): void {
    for (const term of this.summaries.get(id)?.entityTerms ?? []) {
      const others = this.documentsWith(term) - 1;
      if (others > 0) this.entityCounts.set(term, others);
      else this.entityCounts.delete(term);
    }
    this.chunkCount -= this.chunksOfDocument(id).length;
    this.summaries.delete(id);
    this.chunksOf.delete(id);
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
