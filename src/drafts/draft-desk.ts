// drafts: WISH TO ADD OR RENEW A DOCUMENT → a draft, made step by step and held in memory, and DRAFT → stored document. In between a
// person decides. Nothing is stored, searched or counted before that.
import type { DocumentId } from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import type { Embedder } from '../embedding/embedder.js';
import { compareVersions } from '../ingest/compare-versions.js';
import { draftDocument } from '../ingest/draft-document.js';
import type { DocumentIndexer } from '../ingest/index-document.js';
import type { PrepareOptions } from '../ingest/prepare-document.js';
import { hashSource } from '../ingest/read-source-file.js';
import type { SourceDesk } from '../sources/source-desk.js';
import { SERVER_CHUNKS_MAX, SERVER_DOCUMENTS_MAX } from '../store/server-limits.js';
import type { IndexedDocument, Store, StoredDocument } from '../store/store.js';
import type { DraftOutcome, DraftStep, PublishOutcome, ReadyDraft, WantedSource } from './draft-outcome.js';
import { judgeReception, nameReadingRefusal } from './name-refusal.js';

export interface DraftDeskParts extends DocumentIndexer {
  readonly store: Store;
  readonly prepare: PrepareOptions;
  /** Without one no page is fetched. */
  readonly contact: string | undefined;
  readonly openSources: (scope: Scope) => Promise<Pick<SourceDesk, 'receive' | 'receiveUpload'>>;
  readonly countEvents: (document: IndexedDocument['document']) => number;
  /** Throws the `index-…` codes when nothing sound can be added to. */
  readonly requireSoundIndex: (scope: Scope) => void;
  readonly now: () => number;
}

export interface DraftRequest {
  readonly scope: Scope;
  readonly source: WantedSource;
  /** The own document that the draft would be a new version of; default: one of the same address, if there is one. */
  readonly replaces?: DocumentId;
  readonly signal: AbortSignal;
  /** Runs a second or less of the model's work when its turn has come. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly onStep: (step: DraftStep) => void;
}

/**
 * Bytes of a format that is text: several times what all passages of a server hold. Reading takes a second for 2 MB, and whoever asks
 * something meanwhile waits.
 */
const TEXT_MAX_BYTES = 4_000_000;
const TEXT_FORMATS: readonly string[] = ['txt', 'md', 'html'];

/** Sentences whose tokens are counted at a time: some milliseconds, as a question may wait for it. */
const TEXTS_PER_TURN = 200;

export class DraftDesk {
  constructor(private readonly parts: DraftDeskParts) {}

  /** Expected ends are outcomes; rejects with what the model or the store rejects with. */
  async make(request: DraftRequest): Promise<DraftOutcome> {
    try {
      return await this.makeSteps(request);
    } catch (error) {
      if (request.signal.aborted) return { kind: 'stopped' };
      throw error;
    }
  }

  /** In one transaction. Never replaces a version that the person has not seen the draft compared with. */
  publish({ indexed, replaces }: ReadyDraft, scope: Scope): PublishOutcome {
    const { store } = this.parts;
    const { id } = indexed.document.metadata;
    const current = store.within(scope).document(id);
    if (current?.version !== replaces?.version) return { kind: 'overtaken' };
    const room = this.roomIn(scope, current);
    if (room.documents < 1 || indexed.chunks.length > room.chunks) return { kind: 'full' };
    this.parts.requireSoundIndex(scope);
    return { kind: 'published', version: store.putDocument(scope, indexed) };
  }

  private async makeSteps(request: DraftRequest): Promise<DraftOutcome> {
    const { scope, source, signal, onStep } = request;
    const { contact, openSources, prepare, now } = this.parts;
    if (source.kind === 'page' && contact === undefined) return { kind: 'refused', reason: 'no-contact' };
    const before = this.findCurrent(request);
    if (this.roomIn(scope, before).documents < 1) return { kind: 'refused', reason: 'full' };
    onStep({ kind: 'fetching' });
    const sources = await openSources(scope);
    const received = judgeReception(
      await (source.kind === 'page'
        ? sources.receive(source.url, signal)
        : sources.receiveUpload(source.upload, signal)),
    );
    if (typeof received === 'string') return { kind: 'refused', reason: received };
    const { bytes, format } = received;
    const isTooLong = TEXT_FORMATS.includes(format) && bytes.length > TEXT_MAX_BYTES;
    if (isTooLong) return { kind: 'refused', reason: 'too-long' };
    const known = before ?? this.findSame(hashSource({ bytes }).contentSha256, scope);
    const { documents, chunks: maxChunks } = this.roomIn(scope, known);
    if (documents < 1) return { kind: 'refused', reason: 'full' };
    onStep({ kind: 'reading' });
    const read = await draftDocument(
      {
        ...{ bytes, format, origin: source.kind === 'page' ? source.url : source.name },
        ...(source.kind === 'page' && { url: source.url }),
        retrieved: new Date(now()).toISOString().slice(0, 10),
        ...(known !== undefined && { id: known.id }),
      },
      this.indexerFor(request),
      { scope, prepare, maxChunks, current: known, onCounted: (all) => onStep({ kind: 'embedding', done: 0, all }) },
    );
    if (read.kind === 'failed') return { kind: 'refused', reason: nameReadingRefusal(read.failure.code) };
    if (read.kind === 'too-long') return { kind: 'refused', reason: 'too-long' };
    if (read.kind === 'unchanged') return { kind: 'unchanged', id: known!.id, title: known!.metadata.title };
    onStep({ kind: 'events' });
    const { document } = read.draft.indexed;
    const events = this.parts.countEvents(document);
    const replaces = known && { version: known.version, changes: compareVersions(known, document) };
    return { kind: 'draft', draft: { ...read.draft, events, ...(replaces && { replaces }) } };
  }

  /** The model's work in pieces that let questions go first. */
  private indexerFor({ inTurn, onStep, signal }: DraftRequest): DocumentIndexer {
    const { embedder, finder } = this.parts;
    let [done, all] = [0, 0];
    const turn = <Value>(work: () => Promise<Value>) =>
      inTurn(async () => {
        signal.throwIfAborted();
        return work();
      });
    const embedPassages: Embedder['embedPassages'] = async (passages) => {
      all += passages.length;
      const embedded = await turn(() => embedder.embedPassages(passages));
      done += passages.length;
      // The head of the document is one of them, and no passage that people know of.
      onStep({ kind: 'embedding', done: Math.min(done, all - 1), all: all - 1 });
      return embedded;
    };
    const { fingerprint } = embedder;
    return {
      finder,
      embedder: {
        ...{ fingerprint, embedPassages },
        countTokens: (texts) => countInTurns(texts, (some) => turn(() => embedder.countTokens(some))),
        embedQuestion: (text, language) => embedder.embedQuestion(text, language),
        close: async () => undefined,
      },
    };
  }

  private findCurrent({ scope, source, replaces }: DraftRequest): StoredDocument | undefined {
    const corpus = this.parts.store.within(scope);
    const own = corpus.ownDocuments();
    const found = own.find(({ id, origin }) =>
      replaces === undefined ? source.kind === 'page' && origin === source.url : id === replaces,
    );
    return found && corpus.document(found.id);
  }

  private findSame(contentSha256: string, scope: Scope): StoredDocument | undefined {
    const corpus = this.parts.store.within(scope);
    const found = corpus.ownDocuments().find((each) => each.contentSha256 === contentSha256);
    return found && corpus.document(found.id);
  }

  /** What a new version of `current`, or a new document, may take up. */
  private roomIn(scope: Scope, current: StoredDocument | undefined): { documents: number; chunks: number } {
    const corpus = this.parts.store.within(scope);
    const others = corpus.ownDocuments().flatMap(({ id }) => (id === current?.id ? [] : [id]));
    const chunks = others.length === 0 ? 0 : corpus.chunkOwners(others).length;
    return { documents: SERVER_DOCUMENTS_MAX - others.length, chunks: SERVER_CHUNKS_MAX - chunks };
  }
}

async function countInTurns(texts: readonly string[], count: Embedder['countTokens']): Promise<number[]> {
  const counts: number[] = [];
  for (let first = 0; first < texts.length; first += TEXTS_PER_TURN) {
    counts.push(...(await count(texts.slice(first, first + TEXTS_PER_TURN))));
  }
  return counts;
}
