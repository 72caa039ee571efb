// retrieval: the HNSW graph of the vectors: adding, deleting, searching, reading and writing its file. The only importer of
// hnswlib-node; it reads no store and does not know what the points stand for.
import hnswlib from 'hnswlib-node';
import type { ChunkId, ChunkVector } from '../store/store.js';
import { compareNeighbours, type Neighbour, requireDimension } from './exact-scan.js';

/** As in the paper; with 16, 200 and the `EF_MIN` below, recall@50 is ≥ .99 on 10,000 clustered 384-d vectors. */
export const M = 16;
export const EF_CONSTRUCTION = 200;
/** With the library's 10 a third of the true neighbours was lost on real chunks; a search with 200 takes half a millisecond. */
const EF_MIN = 200;
/** Points added between two looks at the event loop: 5–25 ms. */
const BATCH = 16;
/** Capacity is fixed until told otherwise; some headroom spares a resize per document. */
const HEADROOM = 1.2;

/** Deleted points stay in the graph and cost time and room: beyond this share of its points it is made anew. */
const DELETED_SHARE_MAX = 0.2;

export class VectorGraph {
  /** Points that are in the graph but not yet to be found. */
  private readonly staged = new Set<ChunkId>();
  private changes = 0;

  private constructor(
    private readonly hnsw: hnswlib.HierarchicalNSW,
    private readonly live: Set<ChunkId>,
  ) {}

  /** @param expected points it will soon hold, so that it need not grow for them */
  static empty(dimension: number, expected: number): VectorGraph {
    const hnsw = new hnswlib.HierarchicalNSW('ip', dimension);
    hnsw.initIndex(Math.max(1, Math.ceil(expected * HEADROOM)), M, EF_CONSTRUCTION);
    return new VectorGraph(hnsw, new Set());
  }

  /** @param live points of the file that are not deleted. Undefined when it lacks one of them. Throws for a torn file. */
  static async read(file: string, dimension: number, live: Iterable<ChunkId>): Promise<VectorGraph | undefined> {
    const hnsw = new hnswlib.HierarchicalNSW('ip', dimension);
    await hnsw.readIndex(file);
    const labels = new Set(hnsw.getIdsList());
    const wanted = new Set(live);
    for (const id of wanted) if (!labels.has(id)) return undefined;
    return new VectorGraph(hnsw, wanted);
  }

  /** Points that can be found. */
  get size(): number {
    return this.live.size;
  }

  /** Whether it should be made anew; `more`: points about to be deleted. */
  hasTooManyDeleted(more = 0): boolean {
    const points = this.hnsw.getCurrentCount();
    return points - this.live.size - this.staged.size + more > DELETED_SHARE_MAX * points;
  }

  /** Points shown and deleted since it was read or last written; a writing that failed counts, so that it is not tried at every change. */
  get unwrittenChanges(): number {
    return this.changes;
  }

  /** From an adding that is under way or broke off. */
  get hasStrays(): boolean {
    return this.staged.size > 0;
  }

  /** Whether any of the ids was ever in it, deleted or not. Takes time for every point of the graph. */
  hasEverHeld(ids: readonly ChunkId[]): boolean {
    const labels = new Set(this.hnsw.getIdsList());
    return ids.some((id) => labels.has(id));
  }

  /** Adds points that no search finds before `show`. Gives way to other work now and then. */
  async stage(vectors: readonly ChunkVector[], onProgress?: (done: number) => void): Promise<void> {
    const room = this.hnsw.getCurrentCount() + vectors.length;
    if (room > this.hnsw.getMaxElements()) this.hnsw.resizeIndex(Math.ceil(room * HEADROOM));
    for (let start = 0; start < vectors.length; start += BATCH) {
      for (const { id, vector } of vectors.slice(start, start + BATCH)) {
        requireDimension(vector, this.hnsw.getNumDimensions(), `chunk ${id}`);
        this.staged.add(id);
        this.hnsw.addPoint(Array.from(vector), id);
      }
      onProgress?.(Math.min(start + BATCH, vectors.length));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** From now on searches find what was staged, and none of `removed`. Ids it does not hold are passed over. */
  show(removed: Iterable<ChunkId>): void {
    for (const id of removed) {
      if (!this.live.delete(id)) continue;
      this.hnsw.markDelete(id);
      this.changes += 1;
    }
    for (const id of this.staged) this.live.add(id);
    this.changes += this.staged.size;
    this.staged.clear();
  }

  /** The `count` nearest, approximately, by similarity, then id. `count` ≥ 1. */
  search(vector: Float32Array, count: number): Neighbour[] {
    this.hnsw.setEf(Math.max(EF_MIN, 2 * count));
    // A filter that throws would abort the process; this one cannot.
    const filter = this.hasStrays ? (label: number) => this.live.has(label as ChunkId) : undefined;
    const { neighbors, distances } = this.hnsw.searchKnn(Array.from(vector), count, filter);
    return neighbors
      .map((id, place) => ({ id: id as ChunkId, similarity: 1 - distances[place]! }))
      .sort(compareNeighbours);
  }

  /** Nothing may be added, shown or deleted before it is done; searches may go on. */
  async write(file: string): Promise<void> {
    this.changes = 0;
    await this.hnsw.writeIndex(file);
  }
}
