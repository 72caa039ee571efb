// embedding: the embedder everybody uses: the same interface, served by a worker thread that starts when it is first
// needed. Requests are answered in order; a worker that dies fails every open request with the reason.
import { Worker } from 'node:worker_threads';
import { AppError } from '../domain/app-error.js';
import { describeEmbedder, openFittedSpace } from './describe-embedder.js';
import type { EmbeddedPassage, EmbeddedQuestion, Embedder, EmbedderFingerprint, PassageInput } from './embedder.js';
import type { ModelSettings } from './model-settings.js';
import { CLOSED_MESSAGE, type WorkerCall, type WorkerReply } from './worker-messages.js';

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export class WorkerEmbedder implements Embedder {
  readonly fingerprint: EmbedderFingerprint;
  private worker: Worker | undefined;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
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
    worker.on('error', (cause) =>
      this.fail(new AppError('internal', `The embedding worker failed: ${cause.message}`, { cause })),
    );
    worker.on('exit', (code) => this.fail(new AppError('internal', `The embedding worker ended (exit code ${code}).`)));
    worker.unref();
    return worker;
  }

  private async stopWorker(): Promise<void> {
    // A thread that has failed answers nothing any more.
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
    const waiting = this.pending.get(reply.id);
    this.pending.delete(reply.id);
    if (this.pending.size === 0) this.worker?.unref();
    if (!waiting) return;
    if (reply.ok) waiting.resolve(reply.value);
    else waiting.reject(new AppError(reply.code, reply.message));
  }

  private fail(error: AppError): void {
    this.failure ??= error;
    for (const waiting of this.pending.values()) waiting.reject(this.failure);
    this.pending.clear();
  }
}
