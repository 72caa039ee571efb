// evaluation: EMPTY FOLDER + SIZES → COSTS AT EACH SIZE: one document added and deleted, searches, recall, memory and files,
// through the real store, view and index. Asks no model; leaves the folder filled.
import fs from 'node:fs';
import path from 'node:path';
import type { DocumentId } from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import { OperatorView } from '../retrieval/operator-view.js';
import { openVectorIndex, type VectorIndex } from '../retrieval/vector-index.js';
import { openSqliteStore, type SqliteStore } from '../store/sqlite-store.js';
import type { ChunkId, IndexManifest } from '../store/store.js';
import { median, quantile } from './bench-statistics.js';
import { CHUNKS_PER_DOCUMENT, SYNTHETIC_DIMENSION, SyntheticDocuments } from './synthetic-documents.js';

export interface ScaleCosts {
  readonly chunks: number;
  readonly documents: number;
  readonly method: string;
  /** From the size before: storing, and catching the index up. */
  readonly fillMs: { readonly store: number; readonly index: number };
  readonly adding: ChangeCosts;
  readonly deleting: ChangeCosts;
  readonly searchMs: { readonly p50: number; readonly p95: number };
  readonly exactMs: { readonly p50: number };
  /** Of the `NEIGHBOURS` nearest. */
  readonly recall: number;
  readonly termsMs: { readonly p50: number; readonly p95: number };
  /** Index and view once more, from the files and the store: all is read again. */
  readonly reopenMs: number;
  readonly residentBytes: number;
  readonly storeBytes: number;
  readonly graphBytes: number;
}

/** Of one document, medians. */
export interface ChangeCosts {
  readonly storeMs: number;
  /** View and index, as the next question waits for it. */
  readonly refreshMs: number;
  readonly vectorsAdded: number;
  /** Of all these changes, those after which the graph's file was another. */
  readonly graphWrites: number;
}

const CHANGES = 15;
const QUESTIONS = 200;
const EXACT_QUESTIONS = 50;
/** As many as a question takes by vectors. */
const NEIGHBOURS = 24;
const TERMS_PER_QUESTION = 8;

const MANIFEST: IndexManifest = {
  formatVersion: 1,
  embedder: { modelId: 'synthetic', dimension: SYNTHETIC_DIMENSION },
  chunker: {},
  lexicon: 'none',
};

/** @param sizes numbers of chunks, rising; each is rounded up to whole documents */
export async function measureScale(
  folder: string,
  sizes: readonly number[],
  scope: Scope,
  notice: (line: string) => void,
): Promise<ScaleCosts[]> {
  const store = openSqliteStore(path.join(folder, 'aide-memoire.sqlite'));
  try {
    store.setManifest(MANIFEST);
    const run = await ScaleRun.open(store, folder, scope);
    const costs: ScaleCosts[] = [];
    for (const size of sizes) {
      notice(`scale: growing to ${size} chunks`);
      costs.push(await run.measure(size));
    }
    return costs;
  } finally {
    store.close();
  }
}

class ScaleRun {
  private readonly source = new SyntheticDocuments();
  private documents = 0;
  private vectorsAdded = 0;
  private everything: ReadonlySet<ChunkId> = new Set();
  private index!: VectorIndex;
  private view!: OperatorView;

  private constructor(
    private readonly store: SqliteStore,
    private readonly folder: string,
    private readonly scope: Scope,
  ) {}

  static async open(store: SqliteStore, folder: string, scope: Scope): Promise<ScaleRun> {
    const run = new ScaleRun(store, folder, scope);
    run.index = await run.openIndex();
    run.view = await run.openView(run.index);
    return run;
  }

  async measure(chunks: number): Promise<ScaleCosts> {
    const fillMs = await this.fillTo(Math.ceil(chunks / CHUNKS_PER_DOCUMENT));
    await this.index.settle();
    // A first filtered search makes the matrix; from then on it follows.
    this.exactSearch(this.source.question());
    const ids: DocumentId[] = [];
    const adding = await this.costsOf(() => ids.push(this.put()));
    const deleting = await this.costsOf(() => this.store.removeDocument(this.scope, ids.pop()!));
    await this.index.settle();
    const searches = this.measureSearches();
    globalThis.gc?.();
    const residentBytes = process.memoryUsage().rss;
    const started = performance.now();
    await this.openView(await this.openIndex());
    const reopenMs = performance.now() - started;
    return {
      ...{ chunks: this.index.size, documents: this.documents, method: this.index.method, fillMs, adding, deleting },
      ...{ ...searches, reopenMs, residentBytes },
      storeBytes: this.sizeOf('aide-memoire.sqlite'),
      graphBytes: this.sizeOf('vectors.hnsw'),
    };
  }

  private async fillTo(documents: number): Promise<{ store: number; index: number }> {
    const started = performance.now();
    for (; this.documents < documents; this.documents += 1) this.put();
    const stored = performance.now();
    await this.view.refresh();
    return { store: stored - started, index: performance.now() - stored };
  }

  private async costsOf(change: () => unknown): Promise<ChangeCosts> {
    const costs: { storeMs: number; refreshMs: number; vectorsAdded: number; hasWritten: boolean }[] = [];
    for (let i = 0; i < CHANGES; i += 1) {
      this.vectorsAdded = 0;
      const before = this.graphFile();
      const started = performance.now();
      change();
      const stored = performance.now();
      await this.view.refresh();
      const refreshMs = performance.now() - stored;
      await this.index.settle();
      const hasWritten = this.graphFile() !== before;
      costs.push({ storeMs: stored - started, refreshMs, vectorsAdded: this.vectorsAdded, hasWritten });
    }
    return {
      storeMs: median(costs.map((cost) => cost.storeMs)),
      refreshMs: median(costs.map((cost) => cost.refreshMs)),
      vectorsAdded: median(costs.map((cost) => cost.vectorsAdded)),
      graphWrites: costs.filter((cost) => cost.hasWritten).length,
    };
  }

  private measureSearches() {
    const questions = Array.from({ length: QUESTIONS }, () => this.source.question());
    const searchMs = questions.map((question) => timeOf(() => this.index.search(question, NEIGHBOURS)));
    const exactMs: number[] = [];
    let found = 0;
    for (const question of questions.slice(0, EXACT_QUESTIONS)) {
      const near = new Set(this.index.search(question, NEIGHBOURS).map(({ id }) => id));
      exactMs.push(
        timeOf(() => {
          found += this.exactSearch(question).filter(({ id }) => near.has(id)).length;
        }),
      );
    }
    const corpus = this.store.within(this.scope);
    const termsMs = questions.map(() => {
      const terms = Array.from({ length: TERMS_PER_QUESTION }, () => this.source.term());
      return timeOf(() => corpus.searchTerms(terms, NEIGHBOURS));
    });
    return {
      searchMs: { p50: quantile(searchMs, 0.5), p95: quantile(searchMs, 0.95) },
      exactMs: { p50: median(exactMs) },
      termsMs: { p50: quantile(termsMs, 0.5), p95: quantile(termsMs, 0.95) },
      recall: found / (EXACT_QUESTIONS * Math.min(NEIGHBOURS, this.index.size)),
    };
  }

  /** A filter that lets all through is answered by looking at each. */
  private exactSearch(question: Float32Array) {
    if (this.everything.size !== this.index.size) {
      this.everything = this.view.chunkIds(this.view.documents.map(({ id }) => id));
    }
    return this.index.search(question, NEIGHBOURS, this.everything);
  }

  private put(): DocumentId {
    const document = this.source.next();
    this.store.putDocument(this.scope, document);
    return document.document.metadata.id;
  }

  private openIndex(): Promise<VectorIndex> {
    const { generation, manifest } = this.store;
    return openVectorIndex({
      store: { ...this.store.within(this.scope), generation, manifest },
      folder: this.folder,
      dimension: SYNTHETIC_DIMENSION,
      onEvent: (event) => {
        if (event.event === 'vectors-adding') this.vectorsAdded = event.total;
      },
    });
  }

  private async openView(index: VectorIndex): Promise<OperatorView> {
    const view = new OperatorView(this.store.manifest, this.store.within(this.scope), index, 1);
    await view.refresh();
    return view;
  }

  private graphFile(): number {
    return fs.statSync(path.join(this.folder, 'vectors.hnsw'), { throwIfNoEntry: false })?.ino ?? 0;
  }

  private sizeOf(name: string): number {
    return fs.statSync(path.join(this.folder, name), { throwIfNoEntry: false })?.size ?? 0;
  }
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
