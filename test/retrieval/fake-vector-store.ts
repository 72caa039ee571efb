// Test support: the part of a store that the vector index reads, with clustered vectors from a seed.
import type { DocumentId } from '../../src/domain/document.js';
import type { ChunkId, ChunkVector, DocumentSummary } from '../../src/store/store.js';
import { documentId, manifestFor, seededRandom, unitVector } from '../store/synthetic-documents.js';

export const DIMENSION = 64;
const PER_DOCUMENT = 20;

/** Stands in for a store: documents of 20 chunks, each around one of 40 centres; ids are never given out twice. */
export class FakeStore {
  private readonly rows = new Map<DocumentId, { content: string; chunks: ChunkVector[] }>();
  private nextId = 1;
  private count = 0;
  private readonly random: () => number;
  private readonly centres: readonly Float32Array[];
  private readonly log: DocumentId[] = [];
  /** What was read: documents, owners or vectors of these documents, undefined for all. */
  readonly reads: {
    readonly of: 'documents' | 'owners' | 'vectors';
    readonly ids: readonly DocumentId[] | undefined;
  }[] = [];
  modelId = 'one';
  /** False: as after so many changes that the log no longer reaches back. */
  knowsChanges = true;

  constructor(seed = 7) {
    this.random = seededRandom(seed);
    this.centres = Array.from({ length: 40 }, () => unitVector(this.random, DIMENSION));
  }

  put(name: string, content = name): void {
    const id = documentId(name);
    const centre = this.centres[Math.floor(this.random() * this.centres.length)]!;
    const chunks = Array.from({ length: PER_DOCUMENT }, () => {
      const chunk = { id: this.nextId as ChunkId, documentId: id, vector: unitVector(this.random, DIMENSION, centre) };
      this.nextId += 1;
      return chunk;
    });
    this.rows.set(id, { content, chunks });
    this.note(id);
  }
  putMany(prefix: string, documents: number): this {
    for (let i = 0; i < documents; i += 1) this.put(`${prefix}-${i}`);
    return this;
  }
  remove(name: string): void {
    this.rows.delete(documentId(name));
    this.note(documentId(name));
  }
  private note(id: DocumentId): void {
    this.count += 1;
    this.log.push(id);
  }
  question(): Float32Array {
    return unitVector(this.random, DIMENSION, this.centres[Math.floor(this.random() * this.centres.length)]!);
  }

  generation = () => this.count;
  manifest = () => ({ ...manifestFor(DIMENSION), lexicon: this.modelId });
  changedSince = (generation: number): DocumentId[] | undefined =>
    this.knowsChanges ? [...new Set(this.log.slice(generation))].sort() : undefined;
  documents = (ids?: readonly DocumentId[]) => {
    this.reads.push({ of: 'documents', ids });
    return this.chosen(ids).map(([id, { content }]) => ({ id, contentSha256: content }) as DocumentSummary);
  };
  chunkOwners = (ids?: readonly DocumentId[]) => {
    this.reads.push({ of: 'owners', ids });
    return this.chunksOf(ids);
  };
  chunkVectors = (ids?: readonly DocumentId[]) => {
    this.reads.push({ of: 'vectors', ids });
    return this.chunksOf(ids);
  };
  private chunksOf = (ids?: readonly DocumentId[]) => this.chosen(ids).flatMap(([, { chunks }]) => chunks);
  private chosen(ids?: readonly DocumentId[]) {
    const wanted = ids && new Set(ids);
    return [...this.rows].filter(([id]) => wanted?.has(id) ?? true);
  }
}
