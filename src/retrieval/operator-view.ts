// retrieval: the view of the operator's collection: one, shared by all. It follows the changes of that collection and reads only
// what changed; what servers do with their own documents does not touch it.
import type { DocumentId } from '../domain/document.js';
import { fingerprintDocuments } from '../store/fingerprint-documents.js';
import type { ChunkId, CorpusReader, DocumentSummary, Store, StoredDocument } from '../store/store.js';
import { type CorpusView, DocumentFacts, VersionReader } from './corpus-view.js';
import type { VectorIndex } from './vector-index.js';

export class OperatorView implements CorpusView {
  private generation = -1;
  private facts = new DocumentFacts([], []);
  private fingerprintText: string | undefined;
  private versions: VersionReader;

  /** @param corpus within the operator's scope */
  constructor(
    private readonly manifest: Store['manifest'],
    readonly corpus: CorpusReader,
    readonly vectorIndex: VectorIndex,
    readonly tokenDimension: number,
  ) {
    this.versions = new VersionReader(corpus);
  }

  /** Call once before each question. */
  async refresh(): Promise<void> {
    const generation = this.corpus.state().operator;
    if (generation === this.generation) return;
    const changed = this.generation < 0 ? undefined : this.corpus.changedSince(this.generation);
    if (changed === undefined) {
      this.facts = new DocumentFacts(this.corpus.documents(), this.corpus.chunkOwners());
      // Further addresses of a version may have come or gone.
      this.versions = new VersionReader(this.corpus);
    } else this.facts.replace(changed, this.corpus.documents(changed), this.corpus.chunkOwners(changed));
    this.fingerprintText = undefined;
    await this.vectorIndex.refresh();
    this.generation = generation;
  }

  get documents(): readonly DocumentSummary[] {
    return this.facts.documents;
  }

  get chunkCount(): number {
    return this.facts.chunkCount;
  }

  get fingerprint(): string {
    this.fingerprintText ??= fingerprintDocuments(this.manifest(), this.documents);
    return this.fingerprintText;
  }

  document(id: DocumentId): DocumentSummary | undefined {
    return this.facts.document(id);
  }

  readDocument(id: DocumentId, version: number): StoredDocument | undefined {
    return this.versions.document(id, version);
  }

  documentsWith(entityTerm: string): number {
    return this.facts.documentsWith(entityTerm);
  }

  chunkIds(documents: Iterable<DocumentId>): Set<ChunkId> {
    return new Set([...documents].flatMap((id) => this.facts.chunksOfDocument(id)));
  }
}
