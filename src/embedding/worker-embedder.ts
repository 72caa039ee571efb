// embedding: the embedder everybody uses: the same interface, served by a worker thread that starts when it is first
// needed. Requests are answered in order; a worker that dies fails every open request with the reason, and the next
// request starts another one.
import { Worker } from 'node:worker_threads';
import { AppError } from '../domain/app-error.js';
import { describeEmbedder, openFittedSpace } from './describe-embedder.js';
import type {
  EmbeddedPassage,
  EmbeddedQuestion,
  EmbedderFingerprint,
  EmbedderState,
  PassageInput,
  WatchedEmbedder,
} from './embedder.js';
import type { ModelSettings } from './model-settings.js';
import { CLOSED_MESSAGE, type WorkerCall, type WorkerReply } from './worker-messages.js';

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * So many deaths without an answer in between, and no further thread is started: each costs its asker some two seconds, and
 * what kills the third one kills the next one too.
 */
const DEATHS_MAX = 3;

export class WorkerEmbedder implements WatchedEmbedder {
  readonly fingerprint: EmbedderFingerprint;
  private worker: Worker | undefined;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
  /** Since a thread answered last. */
  private deaths = 0;
  /** Why no request will be served any more. */
  private failure: AppError | undefined;
  private closing: Promise<void> | undefined;

  /**
   * Starts no thread yet. Throws `AppError('model-missing')` when the model's folder is not there.
   * @param script the built `embedding-worker.js`: a TypeScript worker loads neither under Vitest nor under Node 20.
   */
  constructor(
    private readonly settings: ModelSettings,
    private readonly script: URL,
  ) {
    this.fingerprint = describeEmbedder(settings, openFittedSpace(settings));
  }

  get state(): EmbedderState {
    if (this.failure) return 'lost';
    return this.deaths > 0 ? 'restarting' : 'ready';
  }

  /** Begins to load the model, so that the caller can do other work meanwhile; the first request does so too. */
  start(): void {
    if (!this.failure) this.worker ??= this.startWorker();
  }

  countTokens(texts: readonly string[]): Promise<number[]> {
    return this.call({ kind: 'count', texts }) as Promise<number[]>;
  }

  embedPassages(passages: readonly PassageInput[]): Promise<EmbeddedPassage[]> {
    return this.call({ kind: 'passages', passages }) as Promise<EmbeddedPassage[]>;
  }

  embedQuestion(text: string, language: string): Promise<EmbeddedQuestion> {
    return this.call({ kind: 'question', text, language }) as Promise<EmbeddedQuestion>;
  }

  /**
   * From now on requests fail. The running one is answered first (the model's native code aborts the whole process when
   * its thread is stopped in the middle of a step), waiting ones are not. A second call waits for the first.
   */
  close(): Promise<void> {
    this.closing ??= this.stopWorker();
    return this.closing;
  }

  private startWorker(): Worker {
    const worker = new Worker(this.script, { workerData: this.settings });
    worker.on('message', (reply: WorkerReply) => this.settle(reply));
    worker.on('error', (cause) => this.bury(worker, `failed: ${cause.message}`, cause));
    worker.on('exit', (code) => this.bury(worker, `ended (exit code ${code}).`));
    worker.unref();
    return worker;
  }

  private async stopWorker(): Promise<void> {
    const rest = this.failure || !this.worker ? undefined : this.call({ kind: 'close' });
    this.failure ??= new AppError('internal', CLOSED_MESSAGE);
    await rest?.catch(() => undefined);
    await this.worker?.terminate();
  }

  private call(call: WorkerCall): Promise<unknown> {
    if (this.failure) return Promise.reject(this.failure);
    this.worker ??= this.startWorker();
    const { worker, nextId: id } = this;
    this.nextId += 1;
    // The thread keeps the process alive only while somebody waits for it.
    worker.ref();
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      worker.postMessage({ ...call, id });
    });
  }

  private settle(reply: WorkerReply): void {
    this.deaths = 0;
    const waiting = this.pending.get(reply.id);
    this.pending.delete(reply.id);
    if (this.pending.size === 0) this.worker?.unref();
    if (!waiting) return;
    if (reply.ok) waiting.resolve(reply.value);
    else waiting.reject(new AppError(reply.code, reply.message));
  }

  /** Once a thread: one that fails tells of the failure and then of its end. */
  private bury(worker: Worker, what: string, cause?: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.deaths += 1;
    const isLast = this.deaths >= DEATHS_MAX;
    const advice = isLast ? ` It died ${DEATHS_MAX} times in a row and is not started again: restart the process.` : '';
    const error = new AppError('internal', `The embedding worker ${what}${advice}`, { cause });
    if (isLast) this.failure ??= error;
    for (const waiting of this.pending.values()) waiting.reject(error);
    this.pending.clear();
  }
}
