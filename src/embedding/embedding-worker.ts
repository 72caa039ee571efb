// embedding: entry point of the worker thread: one request at a time in, one reply out. Runs the local embedder so that
// a forward pass never blocks the thread that answers Discord's heartbeat.
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../domain/app-error.js';
import { type LocalEmbedder, loadLocalEmbedder } from './local-embedder.js';
import type { ModelSettings } from './model-settings.js';
import { CLOSED_MESSAGE, type WorkerReply, type WorkerRequest } from './worker-messages.js';

const port = parentPort;
if (!port) throw new AppError('internal', 'embedding-worker.js is a worker thread; it cannot be run by itself.');

const loading = loadLocalEmbedder(workerData as ModelSettings);
// A failed load is reported to every request; without this line Node would end the thread first.
loading.catch(() => undefined);

let queue = Promise.resolve();
let isClosing = false;
port.on('message', (request: WorkerRequest) => {
  // Seen between two steps of the running request, so that those behind it are refused instead of done.
  if (request.kind === 'close') isClosing = true;
  queue = queue.then(() => serve(request));
});

async function serve(request: WorkerRequest): Promise<void> {
  let reply: WorkerReply;
  try {
    if (isClosing && request.kind !== 'close') throw new AppError('internal', CLOSED_MESSAGE);
    reply = { id: request.id, ok: true, value: await answer(await loading, request) };
  } catch (error) {
    const known = error instanceof AppError;
    reply = { id: request.id, ok: false, code: known ? error.code : 'internal', message: (error as Error).message };
  }
  port?.postMessage(reply);
}

function answer(embedder: LocalEmbedder, request: WorkerRequest): Promise<unknown> {
  switch (request.kind) {
    case 'count':
      return embedder.countTokens(request.texts);
    case 'passages':
      return embedder.embedPassages(request.passages);
    case 'question':
      return embedder.embedQuestion(request.text, request.language);
    case 'close':
      return embedder.close();
  }
}
