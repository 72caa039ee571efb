// What the project can do, as command line, bot and evaluation see it. Types only; `app.ts` is what does it.
import type { Config } from './config.js';
import type { AskOptions, AskResult } from './domain/ask.js';
import type { IngestProgress, IngestReport } from './domain/ingest-report.js';
import type { Scope } from './domain/scope.js';
import type { DraftDesk } from './drafts/draft-desk.js';
import type { Embedder, WatchedEmbedder } from './embedding/embedder.js';
import type { EventRegistry } from './events/event-registry.js';
import type { DetectedLanguage } from './language/detect-language.js';
import type { Lexicon } from './language/load-lexicon.js';
import type { Comparison } from './quotes/compare-documents.js';
import type { VerifyOptions } from './quotes/quotation-checker.js';
import type { CheckedQuotation } from './quotes/verdict.js';
import type { SourceDesk } from './sources/source-desk.js';
import type { BotStore } from './store/bot-store.js';
import type { Store, StoredDocument } from './store/store.js';

export interface IngestOptions {
  /** Ids to remove before anything is added. */
  readonly remove?: readonly string[];
  /**
   * Makes the index of every current document again from its stored text; without paths nothing is added. One index is
   * behind all collections: the scopes of all servers with documents, and the operator's.
   */
  readonly rebuild?: readonly Scope[];
  readonly onProgress?: (progress: IngestProgress) => void;
}

export interface App {
  readonly config: Config;
  readonly store: Store;
  /** Kept answers with their scopes; what only a bot needs lies there too. */
  readonly botStore: BotStore;
  /** Throws `AppError('model-missing')` where it is first used, not where the app is opened. */
  readonly embedder: Embedder;
  /**
   * Files and folders into the scope's own collection (a server's, or without a server the operator's); without any, nothing,
   * or for the operator the starter corpus. Folders are walked for supported files, sorted. Nothing is
   * changed when the index is not the one these settings make: then throws the `index-…` codes.
   */
  ingest(paths: readonly string[], scope: Scope, options?: IngestOptions): Promise<IngestReport>;
  /**
   * A question about when, where or who opens the registry of events, while the model works.
   * Throws `AppError('bad-input')` for an unusable question or filter, `index-…` codes when there is nothing sound to answer from.
   */
  ask(question: string, scope: Scope, options?: AskOptions): Promise<AskResult>;
  /** Milliseconds even for a long text, once warm. */
  detectLanguage(text: string): DetectedLanguage;
  /** Opened when first asked for, some 0.1 s and the lexicon. Throws `AppError('bad-input')` for a broken registry file. */
  events(scope: Scope): EventRegistry;
  /** Checks a quotation, or those inside a message. Throws `AppError('bad-input')` for unusable text or an unknown document. */
  verify(text: string, scope: Scope, options?: VerifyOptions): Promise<readonly CheckedQuotation[]>;
  /**
   * The most similar passages of two current documents; with a topic, in any language, only those that speak of it. Throws
   * `index-…` codes when there is nothing sound to compare with.
   */
  compare(left: StoredDocument, right: StoredDocument, scope: Scope, topic?: string): Promise<Comparison>;
  /**
   * The web sources: listing, fetching, checking, adding, watching. What speaks to the web is loaded at the first call: no
   * question waits for it.
   */
  sources(scope: Scope): Promise<SourceDesk>;
  /** Waits for the model's running step; what else is under way fails. A second call waits for the first. */
  close(): Promise<void>;
}

/** What a process that stays needs beyond that. */
export interface BotApp extends App {
  readonly embedder: WatchedEmbedder;
  /** Glossary and countries; read from disk at the first use, a quarter of a second. */
  readonly lexicon: Lexicon;
  /** Documents that people add to their server: looked at first, stored when somebody says so. */
  readonly drafts: DraftDesk;
  /**
   * Loads model, lexicon and index, so that the first question need not wait. Throws as `ask` does when there is nothing
   * sound to answer from.
   */
  warmUp(scope: Scope): Promise<void>;
}
