// Composition root: the only file that wires concrete parts. Command line and bot get the project's capabilities from here.
// Every part is made when it is first needed: showing a document reads neither the lexicon nor the model.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Logger } from 'pino';
import { ask } from './answer/ask.js';
import { addComposed, describeComposition } from './answer/compose/add-composed.js';
import type { BotApp, IngestOptions } from './capabilities.js';
import type { Config } from './config.js';
import { countPageChanges, countUpdates } from './count-changes.js';
import type { AskOptions, AskResult } from './domain/ask.js';
import type { DocumentId } from './domain/document.js';
import type { IngestReport } from './domain/ingest-report.js';
import type { Scope } from './domain/scope.js';
import { DraftDesk } from './drafts/draft-desk.js';
import { WorkerEmbedder } from './embedding/worker-embedder.js';
import { EventCatalogue } from './events/event-catalogue.js';
import { createEventNamer } from './events/event-namer.js';
import type { EventRegistry } from './events/event-registry.js';
import { describeIndex } from './ingest/describe-index.js';
import { ingestWithCopies } from './ingest/ingest-with-copies.js';
import { rebuildIndex } from './ingest/rebuild-index.js';
import type { DetectedLanguage } from './language/detect-language.js';
import type { Lexicon } from './language/load-lexicon.js';
import { createLog } from './log.js';
import { PROJECT_ROOT } from './project-root.js';
import { type Comparison, compareStored } from './quotes/compare-documents.js';
import { CopyFinder } from './quotes/copy-finder.js';
import { QuotationChecker, type VerifyOptions } from './quotes/quotation-checker.js';
import type { CheckedQuotation } from './quotes/verdict.js';
import type { CorpusView } from './retrieval/corpus-view.js';
import { findClosestPassage } from './retrieval/find-closest-passage.js';
import { type CorpusViews, openCorpusViews } from './retrieval/open-corpus-views.js';
import { QuestionTools } from './retrieval/question-tools.js';
import type { QuestionReader } from './retrieval/understand-question.js';
import type { SourceDesk, SourceSurroundings } from './sources/source-desk.js';
import type { BotStore } from './store/bot-store.js';
import { checkManifest, isIndexSound, requireDocuments } from './store/check-manifest.js';
import { openSqliteStore, type SqliteStore } from './store/sqlite-store.js';
import type { IndexManifest, StoredDocument } from './store/store.js';

export type { App, BotApp, IngestOptions } from './capabilities.js';

/** The built worker, also when the rest runs from TypeScript: a `.ts` worker cannot be loaded there. */
const WORKER_SCRIPT = pathToFileURL(path.join(PROJECT_ROOT, 'dist/embedding/embedding-worker.js'));

/** `surroundings` are for tests: no setting makes any. */
export const openApp = (config: Config, surroundings: SourceSurroundings = {}): BotApp =>
  new WiredApp(config, surroundings);

class WiredApp implements BotApp {
  readonly store: SqliteStore;
  private madeEmbedder: WorkerEmbedder | undefined;
  private readonly tools: QuestionTools;
  private catalogue: EventCatalogue | undefined;
  private opening: Promise<CorpusViews> | undefined;
  private closing: Promise<void> | undefined;
  private checker: QuotationChecker | undefined;
  private desk: SourceDesk | undefined;
  private draftDesk: DraftDesk | undefined;
  private readonly log: Logger;
  private madeManifest: IndexManifest | undefined;

  constructor(
    readonly config: Config,
    private readonly surroundings: SourceSurroundings,
  ) {
    this.log = createLog(config.logLevel);
    this.tools = new QuestionTools(config.corpusFolder);
    this.store = openSqliteStore(path.join(config.dataFolder, 'aide-memoire.sqlite'));
  }

  get embedder(): WorkerEmbedder {
    this.madeEmbedder ??= new WorkerEmbedder(this.config.model, WORKER_SCRIPT);
    return this.madeEmbedder;
  }

  get botStore(): BotStore {
    return this.store.bot;
  }

  get lexicon(): Lexicon {
    return this.tools.lexicon;
  }

  detectLanguage(text: string): DetectedLanguage {
    return this.tools.detector.detect(text);
  }

  async ingest(paths: readonly string[], scope: Scope, options: IngestOptions = {}): Promise<IngestReport> {
    const startedAt = performance.now();
    const { store } = this;
    const remove = options.remove ?? [];
    // The starter corpus is the operator's: a server that names no file gets none.
    const isNothingNamed = paths.length === 0 && options.rebuild === undefined && remove.length === 0;
    const isPlain = isNothingNamed && scope.guildId === null;
    const manifest = this.manifest();
    if (options.rebuild === undefined) this.prepareStore(manifest, isPlain, scope);
    const removed = remove.filter((id) => store.removeDocument(scope, id as DocumentId));
    if (options.rebuild) await rebuildIndex(manifest, this.indexing(), options.rebuild, options.onProgress);
    const wanted = isPlain ? [path.join(this.config.corpusFolder, 'documents')] : paths;
    const copies = new CopyFinder(store.within(scope), (id) => scope.owns(id));
    const report = await ingestWithCopies(wanted, { ...this.indexing(), scope, copies }, options.onProgress);
    if (isPlain) store.setFillUnfinished(false);
    for (const { path, code } of report.failed) this.log.info({ event: 'document-skipped', path, code });
    const elapsedMs = Math.round(performance.now() - startedAt);
    const corpus = store.within(scope);
    const updated = countUpdates(report.updated, corpus);
    return { ...report, updated, removed, corpus: corpus.corpusFingerprint(), elapsedMs };
  }

  async ask(question: string, scope: Scope, options: AskOptions = {}): Promise<AskResult> {
    const { view, reader } = await this.prepareToAnswer(scope);
    const languageOf = (id: string) => this.store.within(scope).document(id as DocumentId)?.metadata.language;
    const events = createEventNamer({ open: () => this.events(scope), languageOf });
    const extractive = await ask(question, options, { embedder: this.embedder, view, reader, events });
    const { finder, detector } = reader;
    const composing = { embedder: this.embedder, finder, detector };
    const { result, composition } = await addComposed(extractive, options, this.config.compose, composing);
    const { answer, stageMs } = result;
    if (composition) this.log.info({ event: 'answer-composed', ...describeComposition(composition) });
    const cause = answer.outcome === 'not-found' ? answer.cause : undefined;
    this.log.info({ event: 'question-answered', outcome: answer.outcome, cause, corpus: answer.corpus, stageMs });
    this.log.debug({ event: 'question-text', question });
    return result;
  }

  async warmUp(scope: Scope): Promise<void> {
    await this.prepareToAnswer(scope);
    await this.embedder.embedQuestion('?', 'en');
    this.quotationChecker().catchUp(scope);
    this.events(scope).prepare();
  }

  events(scope: Scope): EventRegistry {
    return this.openCatalogue().registry(scope);
  }

  private openCatalogue(): EventCatalogue {
    const folder = path.join(this.config.corpusFolder, 'events');
    this.catalogue ??= new EventCatalogue({ store: this.store, folder, lexicon: this.lexicon, ...this.tools.reader });
    return this.catalogue;
  }

  async verify(text: string, scope: Scope, options: VerifyOptions = {}): Promise<readonly CheckedQuotation[]> {
    const startedAt = performance.now();
    const checked = await this.quotationChecker().verify(text, scope, options);
    const verdicts = checked.map(({ verdict }) => verdict);
    this.log.info({ event: 'quotation-checked', verdicts, elapsedMs: Math.round(performance.now() - startedAt) });
    return checked;
  }

  async compare(left: StoredDocument, right: StoredDocument, scope: Scope, topic?: string): Promise<Comparison> {
    checkManifest(this.store, this.manifest());
    const corpus = this.store.within(scope);
    const languageOf = (text: string) => this.detectLanguage(text).language;
    return compareStored(left, right, topic, { corpus, embedder: this.embedder, languageOf });
  }

  private quotationChecker(): QuotationChecker {
    this.checker ??= new QuotationChecker({
      store: this.store,
      finder: () => this.tools.reader.finder,
      findClosest: (quoted, scope) => this.findClosest(quoted, scope),
    });
    return this.checker;
  }

  async sources(scope: Scope): Promise<SourceDesk> {
    const { SourceDesk } = await import('./sources/source-desk.js');
    this.desk ??= new SourceDesk({
      settings: this.config,
      ingest: (paths, options) => this.ingest(paths, scope, options),
      detectLanguage: (text) => this.detectLanguage(text),
      countChanges: (id, page) =>
        countPageChanges(id, page, { corpus: this.store.within(scope), prepare: this.indexing().prepare }),
      ...this.surroundings,
    });
    return this.desk;
  }

  get drafts(): DraftDesk {
    this.draftDesk ??= new DraftDesk({
      ...{ ...this.indexing(), contact: this.config.sources.contact, now: Date.now },
      openSources: (scope) => this.sources(scope.operatorPart),
      countEvents: (document) => this.openCatalogue().extract(document).length,
      requireSoundIndex: (scope) => this.prepareStore(this.manifest(), false, scope),
    });
    return this.draftDesk;
  }

  /** Nothing without a sound index: that a wording is nowhere can be said without one. */
  private async findClosest(text: string, scope: Scope) {
    if (!isIndexSound(this.store, this.manifest())) return undefined;
    const view = await (await this.openViews(scope)).within(scope);
    return findClosestPassage(text, { embedder: this.embedder, view, reader: this.tools.reader });
  }

  close(): Promise<void> {
    this.closing ??= (async () => {
      await this.desk?.stop();
      await this.madeEmbedder?.close();
      this.store.close();
    })();
    return this.closing;
  }

  private async prepareToAnswer(scope: Scope): Promise<{ view: CorpusView; reader: QuestionReader }> {
    requireDocuments(this.store.within(scope));
    checkManifest(this.store, this.manifest());
    // Before the lexicon is read: both take a second, and the model takes it in another thread.
    this.embedder.start();
    const reader = this.tools.reader;
    return { view: await (await this.openViews(scope)).within(scope), reader };
  }

  /** An empty store gets its manifest first, and a note that is only taken off once all of the starter corpus is in. */
  private prepareStore(manifest: IndexManifest, isPlain: boolean, scope: Scope): void {
    // No collection's: a new manifest would declare documents of servers sound that were made by an older one.
    const isEmpty = this.store.within(scope).isEmpty() && this.store.serversWithDocuments().length === 0;
    if (isEmpty) {
      if (isPlain) this.store.setFillUnfinished(true);
      this.store.setManifest(manifest);
    }
    checkManifest(this.store, manifest);
    if (isEmpty) this.embedder.start();
  }

  private indexing() {
    const { detector, finder } = this.tools.reader;
    const prepare = { detect: detector.detect, maxBytes: this.config.maxSourceBytes };
    return { store: this.store, embedder: this.embedder, finder, prepare };
  }

  private manifest(): IndexManifest {
    this.madeManifest ??= describeIndex(this.embedder.fingerprint, this.config.corpusFolder);
    return this.madeManifest;
  }

  private openViews(scope: Scope): Promise<CorpusViews> {
    const { dimension, tokenDimension } = this.embedder.fingerprint;
    const { store } = this;
    const { finder } = this.tools.reader;
    const sources = { store, dimension, tokenDimension, folder: this.config.dataFolder, finder };
    this.opening ??= openCorpusViews(sources, scope);
    return this.opening;
  }
}
