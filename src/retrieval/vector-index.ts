// retrieval: QUESTION VECTOR → nearest chunks. Exact below some thousand chunks and under a filter, an HNSW graph above.
// The store is the truth: matrix, graph and cache files are copies that are compared with it and caught up or rebuilt.
// The only importer of hnswlib-node; it must not decide what is relevant. It holds the operator's collection alone.
import { createHash } from 'node:crypto';
import hnswlib from 'hnswlib-node';
import type { DocumentId } from '../domain/document.js';
import type { ChunkId, ChunkVector, CorpusReader, Store } from '../store/store.js';
import { compareNeighbours, createExactScan, type ExactScan, type Neighbour, requireDimension } from './exact-scan.js';
import { type CacheKey, findCache, type IndexedMember, type IndexedMembers, saveCache } from './vector-cache.js';

/** Below this an exact scan takes about 2 ms (5,000 × 384, one core) and needs no graph. */
const HNSW_FROM = 5000;
/** As in the paper; with 16, 200 and the `EF_MIN` below, recall@50 is ≥ .99 on 10,000 clustered 384-d vectors. */
const M = 16;
const EF_CONSTRUCTION = 200;
/** With the library's 10 a third of the true neighbours was lost on real chunks; a search with 200 takes half a millisecond. */
const EF_MIN = 200;
/** Share of the chunks asked for beyond which the exact scan answers. */
const GRAPH_SHARE_MAX = 0.05;
/** Points added between two looks at the event loop: 20–40 ms. */
const BATCH = 64;
/** Deleted points stay in the graph and cost time and room: beyond this share it is built anew. */
const DELETED_SHARE_MAX = 0.25;
/** A change smaller than this share of the chunks is not worth writing the whole file; the next start catches up. */
const SAVE_SHARE = 0.01;

export type VectorIndexEvent =
  | { readonly event: 'vectors-adding'; readonly done: number; readonly total: number }
  | { readonly event: 'vectors-rebuilding'; readonly reason: string }
  | { readonly event: 'vector-cache-not-saved'; readonly error: unknown };

export interface VectorIndexOptions {
  readonly store: Pick<Store, 'generation' | 'manifest'> &
    Pick<CorpusReader, 'documents' | 'chunkCount' | 'chunkOwners' | 'chunkVectors'>;
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
   * Catches up with the store; false when there was nothing to do. Searches go on meanwhile and answer from the state
   * before. Calls at the same time share one run.
   */
  refresh(): Promise<boolean>;
}

/** Opens the index, from its cache where that still fits the store, else by building it (4 s for 10,000 × 384 on one idle core). */
export const openVectorIndex = async (options: VectorIndexOptions): Promise<VectorIndex> => {
  const index = new StoreVectorIndex(options);
  await index.refresh();
  return index;
};

interface Graph {
  readonly hnsw: hnswlib.HierarchicalNSW;
  members: IndexedMembers;
  live: ReadonlySet<ChunkId>;
  /** Points in the graph that are neither live nor deleted: from a catch-up that is under way or broke off. */
  hasStrays: boolean;
  changedSinceSave: number;
}

class StoreVectorIndex implements VectorIndex {
  generation = -1;
  size = 0;
  private scan: ExactScan | undefined;
  private graph: Graph | undefined;
  private running: Promise<boolean> | undefined;

  constructor(private readonly options: VectorIndexOptions) {}

  get method(): 'exact' | 'graph' {
    return this.graph === undefined ? 'exact' : 'graph';
  }

  search(vector: Float32Array, k: number, allowed?: ReadonlySet<ChunkId>): Neighbour[] {
    requireDimension(vector, this.options.dimension, 'the question');
    const { graph } = this;
    // For a large part of the chunks the graph is slower than looking at each, and now and then misses one.
    if (graph === undefined || allowed !== undefined || k > graph.live.size * GRAPH_SHARE_MAX) {
      return this.exact().search(vector, k, allowed);
    }
    const count = Math.trunc(k);
    if (count < 1) return [];
    graph.hnsw.setEf(Math.max(EF_MIN, 2 * count));
    // A filter that throws would abort the process; this one cannot.
    const filter = graph.hasStrays ? (label: number) => graph.live.has(label as ChunkId) : undefined;
    const { neighbors, distances } = graph.hnsw.searchKnn(Array.from(vector), count, filter);
    return neighbors
      .map((id, place) => ({ id: id as ChunkId, similarity: 1 - distances[place]! }))
      .sort(compareNeighbours);
  }

  refresh(): Promise<boolean> {
    this.running ??= this.catchUp().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async catchUp(): Promise<boolean> {
    const { store, hnswFrom = HNSW_FROM } = this.options;
    // Read before the content: should another process write in between, the next refresh looks again.
    const generation = store.generation();
    if (generation === this.generation) return false;
    const key = this.cacheKey();
    this.graph = store.chunkCount() < hnswFrom ? undefined : await this.currentGraph(key);
    this.scan = undefined;
    this.size = this.graph?.live.size ?? store.chunkCount();
    this.generation = generation;
    if (this.graph !== undefined) await this.saveGraph(this.graph, key, generation);
    return true;
  }

  private exact(): ExactScan {
    this.scan ??= createExactScan([...this.options.store.chunkVectors()], this.options.dimension);
    return this.scan;
  }

  private async currentGraph(key: CacheKey): Promise<Graph> {
    const wanted = readMembers(this.options.store);
    const known = this.graph ?? (await this.loadGraph(key));
    const obstacle = known === undefined ? undefined : obstacleToCatchUp(known, wanted);
    if (obstacle !== undefined) this.options.onEvent?.({ event: 'vectors-rebuilding', reason: obstacle });
    const graph = known === undefined || obstacle !== undefined ? emptyGraph(this.options.dimension, wanted) : known;
    await this.bringTo(graph, wanted);
    return graph;
  }

  private async saveGraph(graph: Graph, key: CacheKey, generation: number): Promise<void> {
    if (graph.changedSinceSave < SAVE_SHARE * graph.live.size) return;
    try {
      const content = { generation, members: graph.members };
      await saveCache(this.options.folder, key, content, (file) => graph.hnsw.writeIndex(file));
      graph.changedSinceSave = 0;
    } catch (error) {
      // The graph in memory is whole: a full or read-only disk costs the next start some seconds, no answer.
      this.options.onEvent?.({ event: 'vector-cache-not-saved', error });
    }
  }

  private cacheKey(): CacheKey {
    const model = createHash('sha256')
      .update(JSON.stringify(this.options.store.manifest() ?? null))
      .digest('hex');
    return { dimension: this.options.dimension, metric: 'ip', m: M, efConstruction: EF_CONSTRUCTION, model };
  }

  private async loadGraph(key: CacheKey): Promise<Graph | undefined> {
    const cache = await findCache(this.options.folder, key);
    if (cache.outcome === 'unusable') {
      this.options.onEvent?.({ event: 'vectors-rebuilding', reason: cache.reason });
      return undefined;
    }
    const hnsw = new hnswlib.HierarchicalNSW('ip', key.dimension);
    await hnsw.readIndex(cache.file);
    return { hnsw, members: cache.members, live: idsOf(cache.members), hasStrays: false, changedSinceSave: 0 };
  }

  /** Adds first, invisibly, then deletes and shows the new state at once: a search in between sees the old one. */
  private async bringTo(graph: Graph, wanted: IndexedMembers): Promise<void> {
    const { added, removed } = differenceOf(graph.members, wanted);
    const missing = idsOf(new Map(added));
    const vectors = [...this.options.store.chunkVectors(added.map(([id]) => id))].filter(({ id }) => missing.has(id));
    graph.hasStrays = true;
    await this.addPoints(graph.hnsw, vectors);
    for (const id of removed) graph.hnsw.markDelete(id);
    const present = new Set(vectors.map(({ id }) => id));
    graph.members = withoutIds(wanted, (id) => missing.has(id) && !present.has(id));
    graph.live = idsOf(graph.members);
    graph.hasStrays = false;
    graph.changedSinceSave += vectors.length + removed.length;
  }

  private async addPoints(hnsw: hnswlib.HierarchicalNSW, vectors: readonly ChunkVector[]): Promise<void> {
    const room = hnsw.getCurrentCount() + vectors.length;
    // Capacity is fixed until told otherwise; some headroom spares a resize per document.
    if (room > hnsw.getMaxElements()) hnsw.resizeIndex(Math.ceil(room * 1.2));
    for (let start = 0; start < vectors.length; start += BATCH) {
      for (const { id, vector } of vectors.slice(start, start + BATCH)) {
        requireDimension(vector, this.options.dimension, `chunk ${id}`);
        hnsw.addPoint(Array.from(vector), id);
      }
      const done = Math.min(start + BATCH, vectors.length);
      this.options.onEvent?.({ event: 'vectors-adding', done, total: vectors.length });
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

const emptyGraph = (dimension: number, wanted: IndexedMembers): Graph => {
  const hnsw = new hnswlib.HierarchicalNSW('ip', dimension);
  hnsw.initIndex(Math.max(1, Math.ceil(idsOf(wanted).size * 1.2)), M, EF_CONSTRUCTION);
  return { hnsw, members: new Map(), live: new Set(), hasStrays: false, changedSinceSave: 0 };
};

/** Why this graph cannot be caught up; undefined when it can. */
const obstacleToCatchUp = (graph: Graph, wanted: IndexedMembers): string | undefined => {
  if (graph.hasStrays) return 'an earlier catch-up broke off';
  const labels = new Set(graph.hnsw.getIdsList());
  for (const id of graph.live) if (!labels.has(id)) return 'graph and manifest disagree';
  const { added, removed } = differenceOf(graph.members, wanted);
  // Ids are given out once, so this is another store, or an older one restored from a backup.
  if (added.some(([, member]) => member.ids.some((id) => labels.has(id)))) return 'ids of another history of the store';
  const deleted = labels.size - graph.live.size + removed.length;
  return deleted > DELETED_SHARE_MAX * labels.size ? 'too many deleted points' : undefined;
};

const differenceOf = (have: IndexedMembers, wanted: IndexedMembers) => ({
  added: [...wanted].filter(([id, member]) => !sameMember(have.get(id), member)),
  removed: [...have].filter(([id, member]) => !sameMember(wanted.get(id), member)).flatMap(([, member]) => member.ids),
});

const sameMember = (a: IndexedMember | undefined, b: IndexedMember): boolean =>
  a !== undefined &&
  a.contentSha256 === b.contentSha256 &&
  a.ids.length === b.ids.length &&
  a.ids.every((id, place) => id === b.ids[place]);

const idsOf = (members: IndexedMembers): Set<ChunkId> => new Set([...members.values()].flatMap((member) => member.ids));

const withoutIds = (members: IndexedMembers, isGone: (id: ChunkId) => boolean): IndexedMembers =>
  new Map([...members].map(([key, member]) => [key, { ...member, ids: member.ids.filter((id) => !isGone(id)) }]));

const readMembers = (store: VectorIndexOptions['store']): IndexedMembers => {
  const idsByDocument = new Map<DocumentId, ChunkId[]>();
  for (const { id, documentId } of store.chunkOwners()) {
    const ids = idsByDocument.get(documentId);
    if (ids === undefined) idsByDocument.set(documentId, [id]);
    else ids.push(id);
  }
  const contents = new Map(store.documents().map((document) => [document.id, document.contentSha256]));
  return new Map([...idsByDocument].map(([id, ids]) => [id, { contentSha256: contents.get(id) ?? '', ids }]));
};
