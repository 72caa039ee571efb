// Composition root: the only file that wires concrete parts. Command line and bot get the project's capabilities from here.
// Every part is made when it is first needed: showing a document reads neither the lexicon nor the model.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Logger } from 'pino';
import { ask } from './answer/ask.js';
import type { Config } from './config.js';
import { AppError } from './domain/app-error.js';
import type { AskOptions, AskResult } from './domain/ask.js';
import type { DocumentId } from './domain/document.js';
import type { IngestProgress, IngestReport } from './domain/ingest-report.js';
import type { Embedder } from './embedding/embedder.js';
import { WorkerEmbedder } from './embedding/worker-embedder.js';
import { CHUNK_LIMITS } from './ingest/build-chunks.js';
import { ingestCorpus } from './ingest/ingest-corpus.js';
import { rebuildIndex } from './ingest/rebuild-index.js';
import { createLanguageDetector } from './language/detect-language.js';
import { createEntityFinder } from './language/find-entities.js';
import { hashLexicon, loadLexicon } from './language/load-lexicon.js';
import { createNameMatcher } from './language/match-person-names.js';
import { createLog } from './log.js';
import { PROJECT_ROOT } from './project-root.js';
import { CorpusView } from './retrieval/corpus-view.js';
import type { QuestionReader } from './retrieval/understand-question.js';
import { openVectorIndex } from './retrieval/vector-index.js';
import { checkManifest, INDEX_FORMAT } from './store/check-manifest.js';
import { openSqliteStore } from './store/sqlite-store.js';
import type { IndexManifest, Store } from './store/store.js';

export interface IngestOptions {
  /** Ids to remove before anything is added. */
  readonly remove?: readonly string[];
  /** Makes the index of every current document again from its stored text; without paths nothing is added. */
  readonly rebuild?: boolean;
  readonly onProgress?: (progress: IngestProgress) => void;
}

export interface App {
  readonly config: Config;
  readonly store: Store;
  /** Throws `AppError('model-missing')` where it is first used, not where the app is opened. */
  readonly embedder: Embedder;
  /**
   * Files and folders; without any, the starter corpus. Folders are walked for supported files, sorted. Nothing is
   * changed when the index is not the one these settings make: then throws the `index-…` codes.
   */
  ingest(paths: readonly string[], options?: IngestOptions): Promise<IngestReport>;
  /** Throws `AppError('bad-input')` for an unusable question or filter, `index-…` codes when there is nothing sound to answer from. */
  ask(question: string, options?: AskOptions): Promise<AskResult>;
  /** Waits for the model's running step; what else is under way fails. A second call waits for the first. */
  close(): Promise<void>;
}

/** The built worker, also when the rest runs from TypeScript: a `.ts` worker cannot be loaded there. */
const WORKER_SCRIPT = pathToFileURL(path.join(PROJECT_ROOT, 'dist/embedding/embedding-worker.js'));

export const openApp = (config: Config): App => new WiredApp(config);

class WiredApp implements App {
  readonly store: Store;
  private madeEmbedder: WorkerEmbedder | undefined;
  private madeReader: QuestionReader | undefined;
  private opening: Promise<CorpusView> | undefined;
  private closing: Promise<void> | undefined;

  private readonly log: Logger;
  private madeManifest: IndexManifest | undefined;

  constructor(readonly config: Config) {
    this.log = createLog(config.logLevel);
    this.store = openSqliteStore(path.join(config.dataFolder, 'aide-memoire.sqlite'));
  }

  get embedder(): WorkerEmbedder {
    this.madeEmbedder ??= new WorkerEmbedder(this.config.model, WORKER_SCRIPT);
    return this.madeEmbedder;
  }

  async ingest(paths: readonly string[], options: IngestOptions = {}): Promise<IngestReport> {
    const startedAt = performance.now();
    const { store } = this;
    const remove = options.remove ?? [];
    const isPlain = paths.length === 0 && !options.rebuild && remove.length === 0;
    const manifest = this.manifest();
    if (!options.rebuild) this.prepareStore(manifest, isPlain);
    const removed = remove.filter((id) => store.removeDocument(id as DocumentId));
    if (options.rebuild) await rebuildIndex(manifest, this.indexing(), options.onProgress);
    const wanted = isPlain ? [path.join(this.config.corpusFolder, 'documents')] : paths;
    const report = await ingestCorpus(wanted, this.indexing(), options.onProgress);
    if (isPlain) store.setFillUnfinished(false);
    for (const { path, code } of report.failed) this.log.info({ event: 'document-skipped', path, code });
    const elapsedMs = Math.round(performance.now() - startedAt);
    return { ...report, removed, corpus: store.corpusFingerprint(), elapsedMs };
  }

  async ask(question: string, options: AskOptions = {}): Promise<AskResult> {
    if (this.store.isEmpty()) {
      throw new AppError(
        'index-missing',
        'There are no documents to answer from. Run `npm run ingest` to add the starter corpus, or `npm run ingest -- FOLDER` for your own.',
      );
    }
    checkManifest(this.store, this.manifest());
    // Before the lexicon is read: both take a second, and the model takes it in another thread.
    this.embedder.start();
    const reader = this.reader();
    this.opening ??= this.openView();
    const result = await ask(question, options, { embedder: this.embedder, view: await this.opening, reader });
    const { answer, stageMs } = result;
    const cause = answer.outcome === 'not-found' ? answer.cause : undefined;
    this.log.info({ event: 'question-answered', outcome: answer.outcome, cause, corpus: answer.corpus, stageMs });
    this.log.debug({ event: 'question-text', question });
    return result;
  }

  close(): Promise<void> {
    this.closing ??= (async () => {
      await this.madeEmbedder?.close();
      this.store.close();
    })();
    return this.closing;
  }

  /** An empty store gets its manifest first, and a note that is only taken off once all of the starter corpus is in. */
  private prepareStore(manifest: IndexManifest, isPlain: boolean): void {
    const isEmpty = this.store.isEmpty();
    if (isEmpty) {
      if (isPlain) this.store.setFillUnfinished(true);
      this.store.setManifest(manifest);
    }
    checkManifest(this.store, manifest);
    if (isEmpty) this.embedder.start();
  }

  private indexing() {
    const { detector, finder } = this.reader();
    const prepare = { detect: detector.detect, maxBytes: this.config.maxSourceBytes };
    return { store: this.store, embedder: this.embedder, finder, prepare };
  }

  private reader() {
    if (!this.madeReader) {
      const lexicon = loadLexicon(this.config.corpusFolder);
      this.madeReader = {
        detector: createLanguageDetector(),
        finder: createEntityFinder(lexicon),
        names: createNameMatcher(lexicon),
      };
    }
    return this.madeReader;
  }

  private manifest(): IndexManifest {
    this.madeManifest ??= {
      formatVersion: INDEX_FORMAT,
      embedder: { ...this.embedder.fingerprint },
      chunker: { ...CHUNK_LIMITS },
      lexicon: hashLexicon(this.config.corpusFolder),
    };
    return this.madeManifest;
  }

  private async openView(): Promise<CorpusView> {
    const { dimension, tokenDimension } = this.embedder.fingerprint;
    const index = await openVectorIndex({ store: this.store, folder: this.config.dataFolder, dimension });
    return new CorpusView(this.store, index, tokenDimension);
  }
}
