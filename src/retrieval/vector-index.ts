// retrieval: QUESTION VECTOR → nearest chunks. Exact below some thousand chunks and under a filter, an HNSW graph above.
// The store is the truth: matrix, graph and cache files are copies that follow its changes, or are compared with it and
// caught up when opened. It must not decide what is relevant. It holds the operator's collection alone.
import type { DocumentId } from '../domain/document.js';
import type { ChunkId, ChunkVector, CorpusReader, Store } from '../store/store.js';
import { createExactScan, type ExactScan, type Neighbour, requireDimension } from './exact-scan.js';
import {
  applyChange,
  changeBetween,
  countOf,
  type IndexedMember,
  type IndexedMembers,
  idsOf,
  type MembersChange,
  partsOf,
  readMembers,
} from './indexed-members.js';
import { loadVectorGraph } from './load-vector-graph.js';
import { cacheKeyOf, saveCache } from './vector-cache.js';
import { VectorGraph } from './vector-graph.js';

/** Below this an exact scan takes about 2 ms (5,000 × 384, one core) and needs no graph. */
const HNSW_FROM = 5000;
/** Share of the chunks asked for beyond which the exact scan answers. */
const GRAPH_SHARE_MAX = 0.05;
/** The whole file is written once this share has changed: each changed vector then costs the bytes of a hundred, however large the file. */
const SAVE_SHARE = 0.01;
/** Documents whose vectors are read at once when a graph is made anew beside the one in use. */
const COMPACTED_AT_ONCE = 32;

export type VectorIndexEvent =
  | { readonly event: 'vectors-adding'; readonly done: number; readonly total: number }
  | { readonly event: 'vectors-rebuilding'; readonly reason: string }
  | { readonly event: 'vector-cache-not-saved'; readonly error: unknown }
  | { readonly event: 'vectors-not-compacted'; readonly error: unknown };

export interface VectorIndexOptions {
  readonly store: Pick<Store, 'generation' | 'manifest'> &
    Pick<CorpusReader, 'changedSince' | 'documents' | 'chunkOwners' | 'chunkVectors'>;
  /** Folder of the cache files; made when the first one is written. */
  readonly folder: string;
  readonly dimension: number;
  /** Number of chunks from which the graph is used, ≥ 1. Default 5000. */
  readonly hnswFrom?: number;
  /** Progress of slow work and the problems that were got over. */
  readonly onEvent?: (event: VectorIndexEvent) => void;
}

export interface VectorIndex {
  /** Chunks that can be found. */
  readonly size: number;
  /** Generation of the store the answers come from; behind `store.generation()` means `refresh()` has work. */
  readonly generation: number;
  /** `graph`: approximate for searches without filter. */
  readonly method: 'exact' | 'graph';
  /**
   * The `k` nearest by similarity, then id; with `allowed` only among these, exactly. Fewer when there are fewer; none
   * for `k` < 1. Throws `AppError('index-mismatch')` for a vector of another dimension.
   */
  search(vector: Float32Array, k: number, allowed?: ReadonlySet<ChunkId>): Neighbour[];
  /**
   * Catches up with the store, in time for what changed; false when there was nothing to do. Searches go on meanwhile and
   * answer from the state before. Calls at the same time share one run.
   */
  refresh(): Promise<boolean>;
  /** Resolves when no file is being written and no graph made anew. Nothing is lost without it; it throws nothing. */
  settle(): Promise<void>;
}

/** Opens the index, from its cache where that still fits the store, else by building it (4 s for 10,000 × 384 on one idle core). */
export const openVectorIndex = async (options: VectorIndexOptions): Promise<VectorIndex> => {
  const index = new StoreVectorIndex(options);
  await index.refresh();
  return index;
};

class StoreVectorIndex implements VectorIndex {
  generation = -1;
  size = 0;
  private readonly members = new Map<DocumentId, IndexedMember>();
  private scan: ExactScan | undefined;
  private graph: VectorGraph | undefined;
  private refreshing: Promise<boolean> | undefined;
  private compacting: Promise<void> | undefined;
  /** End of the last work that must not meet other work on the graph. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: VectorIndexOptions) {}

  get method(): 'exact' | 'graph' {
    return this.graph === undefined ? 'exact' : 'graph';
  }

  search(vector: Float32Array, k: number, allowed?: ReadonlySet<ChunkId>): Neighbour[] {
    requireDimension(vector, this.options.dimension, 'the question');
    const { graph } = this;
    // For a large part of the chunks the graph is slower than looking at each, and now and then misses one.
    if (graph === undefined || allowed !== undefined || k > graph.size * GRAPH_SHARE_MAX) {
      return this.exact().search(vector, k, allowed);
    }
    const count = Math.trunc(k);
    return count < 1 ? [] : graph.search(vector, count);
  }

  refresh(): Promise<boolean> {
    this.refreshing ??= this.exclusively(() => this.catchUp()).finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  async settle(): Promise<void> {
    for (let seen: unknown; seen !== this.last || this.compacting !== undefined; ) {
      seen = this.last;
      await Promise.all([seen, this.compacting]);
    }
  }

  private exclusively<Value>(work: () => Promise<Value>): Promise<Value> {
    const run = this.last.then(work);
    this.last = run.catch(() => undefined);
    return run;
  }

  private async catchUp(): Promise<boolean> {
    const { store, hnswFrom = HNSW_FROM } = this.options;
    // Read before the content: should another process write in between, the next refresh looks again.
    const generation = store.generation();
    if (generation === this.generation) return false;
    const isOpening = this.generation < 0;
    const changed = isOpening ? undefined : store.changedSince(this.generation);
    const change = changeBetween(this.members, readMembers(store, changed), changed);
    const wantsGraph = this.size + countOf(change.added) - countOf(change.removed) >= hnswFrom;
    const isUsable = wantsGraph && this.graph?.hasStrays === false;
    const graph = isUsable ? this.graph : undefined;
    // Before the first answer there is no matrix that they would be put in.
    const vectors = isOpening ? [] : this.readVectors(change.added);
    await graph?.stage(vectors, this.progressOf(vectors.length));
    const opened = wantsGraph && !graph ? await this.openGraph(change) : undefined;
    this.show(change, vectors, graph ?? opened, generation);
    if (isOpening) await this.saveWhenDue();
    else this.tidyUp();
    return true;
  }

  /** Without a pause: a search sees the state before or the state after. */
  private show(
    change: MembersChange,
    vectors: readonly ChunkVector[],
    graph: VectorGraph | undefined,
    generation: number,
  ): void {
    const gone = idsOf(change.removed);
    graph?.show(gone);
    this.graph = graph;
    this.scan?.replace(gone, vectors);
    applyChange(this.members, change);
    this.size += countOf(change.added) - gone.length;
    this.generation = generation;
  }

  private exact(): ExactScan {
    // The store may be ahead of what this index answers from.
    this.scan ??= createExactScan(this.readVectors(this.members), this.options.dimension);
    return this.scan;
  }

  /** Those that the store still has; of a document that was replaced meanwhile, none. */
  private readVectors(members: IndexedMembers): ChunkVector[] {
    const wanted = new Set(idsOf(members));
    return [...this.options.store.chunkVectors([...members.keys()])].filter(({ id }) => wanted.has(id));
  }

  /** From its file or from nothing; holds the members as this change leaves them. */
  private async openGraph(change: MembersChange): Promise<VectorGraph> {
    const wanted = new Map(this.members);
    applyChange(wanted, change);
    const { folder, dimension, store } = this.options;
    const known =
      this.graph?.hasStrays === true
        ? 'an earlier catch-up broke off'
        : await loadVectorGraph(folder, cacheKeyOf(dimension, store.manifest()), wanted);
    if (typeof known !== 'string') return this.fill(known.graph, known.change);
    this.options.onEvent?.({ event: 'vectors-rebuilding', reason: known });
    const graph = VectorGraph.empty(dimension, countOf(wanted));
    return this.fill(graph, changeBetween(new Map(), wanted));
  }

  private async fill(graph: VectorGraph, change: MembersChange): Promise<VectorGraph> {
    const vectors = this.readVectors(change.added);
    await graph.stage(vectors, this.progressOf(vectors.length));
    graph.show(idsOf(change.removed));
    return graph;
  }

  /** Nobody waits for it: a question is answered from the graph as it is. */
  private tidyUp(): void {
    const { graph } = this;
    if (graph?.hasTooManyDeleted() === true) {
      this.compacting ??= this.compact().finally(() => {
        this.compacting = undefined;
      });
    } else void this.exclusively(() => this.saveWhenDue());
  }

  /** Makes a graph without deleted points beside the one in use, brings it up to date and puts it in its place. */
  private async compact(): Promise<void> {
    const members = new Map(this.members);
    this.options.onEvent?.({ event: 'vectors-rebuilding', reason: 'too many deleted points' });
    try {
      const fresh = VectorGraph.empty(this.options.dimension, countOf(members));
      for (const part of partsOf(members, COMPACTED_AT_ONCE)) await fresh.stage(this.readVectors(part));
      fresh.show([]);
      await this.exclusively(async () => {
        await this.fill(fresh, changeBetween(members, this.members));
        if (this.graph !== undefined) this.graph = fresh;
        await this.saveWhenDue();
      });
    } catch (error) {
      // The graph in use is whole, only larger than need be. The next change tries again.
      this.options.onEvent?.({ event: 'vectors-not-compacted', error });
    }
  }

  private async saveWhenDue(): Promise<void> {
    const { graph, generation } = this;
    if (graph === undefined || graph.unwrittenChanges < SAVE_SHARE * graph.size) return;
    try {
      const content = { generation, members: this.members };
      await saveCache(
        this.options.folder,
        cacheKeyOf(this.options.dimension, this.options.store.manifest()),
        content,
        (file) => graph.write(file),
      );
    } catch (error) {
      // The graph in memory is whole: a full or read-only disk costs the next start some seconds, no answer.
      this.options.onEvent?.({ event: 'vector-cache-not-saved', error });
    }
  }

  private progressOf(total: number): (done: number) => void {
    return (done) => this.options.onEvent?.({ event: 'vectors-adding', done, total });
  }
}
