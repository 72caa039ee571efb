// retrieval: the view of a server with documents of its own: the operator's, and a small layer above it. The layer is scanned
// exactly, never put into the shared graph; every count is the operator's plus this server's, nothing of any other.
import type { DocumentId } from '../domain/document.js';
import type { ChunkId, CorpusReader, DocumentSummary, StoredDocument } from '../store/store.js';
import { type CorpusView, DocumentFacts, VersionReader } from './corpus-view.js';
import { compareNeighbours, createExactScan } from './exact-scan.js';
import type { VectorIndex } from './vector-index.js';

export class ServerView implements CorpusView {
  readonly vectorIndex: Pick<VectorIndex, 'search'>;
  readonly tokenDimension: number;
  private readonly own: DocumentFacts;
  private readonly versions: VersionReader;
  private merged: MergedLists | undefined;

  /** @param corpus within the server's scope */
  constructor(
    private readonly operator: CorpusView,
    readonly corpus: CorpusReader,
    dimension: number,
  ) {
    const documents = corpus.ownDocuments();
    const ids = documents.map(({ id }) => id);
    this.own = new DocumentFacts(documents, corpus.chunkOwners(ids));
    this.versions = new VersionReader(corpus);
    this.tokenDimension = operator.tokenDimension;
    const scan = createExactScan([...corpus.chunkVectors(ids)], dimension);
    this.vectorIndex = {
      search: (vector, k, allowed) =>
        [...operator.vectorIndex.search(vector, k, allowed), ...scan.search(vector, k, allowed)]
          .sort(compareNeighbours)
          .slice(0, Math.max(0, Math.trunc(k))),
    };
  }

  get documents(): readonly DocumentSummary[] {
    return this.lists().documents;
  }

  get chunkCount(): number {
    return this.operator.chunkCount + this.own.chunkCount;
  }

  get fingerprint(): string {
    return this.lists().fingerprint;
  }

  document(id: DocumentId): DocumentSummary | undefined {
    return this.own.document(id) ?? this.operator.document(id);
  }

  readDocument(id: DocumentId, version: number): StoredDocument | undefined {
    const isOwn = this.own.document(id) !== undefined;
    return isOwn ? this.versions.document(id, version) : this.operator.readDocument(id, version);
  }

  documentsWith(entityTerm: string): number {
    return this.operator.documentsWith(entityTerm) + this.own.documentsWith(entityTerm);
  }

  chunkIds(documents: Iterable<DocumentId>): Set<ChunkId> {
    const ids = [...documents];
    const chunks = this.operator.chunkIds(ids);
    for (const id of ids) for (const chunk of this.own.chunksOfDocument(id)) chunks.add(chunk);
    return chunks;
  }

  /** The operator's view is reloaded beneath this one: its list is another object then. */
  private lists(): MergedLists {
    const beneath = this.operator.documents;
    if (this.merged?.beneath !== beneath) {
      const documents = [...beneath, ...this.own.documents].sort((a, b) => (a.id < b.id ? -1 : 1));
      this.merged = { beneath, documents, fingerprint: this.corpus.corpusFingerprint() };
    }
    return this.merged;
  }
}

interface MergedLists {
  readonly beneath: readonly DocumentSummary[];
  readonly documents: readonly DocumentSummary[];
  readonly fingerprint: string;
}
