// ingest: PDF → text layer and blocks, read in a worker thread that is ended when it takes too long or too much. Must not
// let a file hold up the thread that calls, and never throws for anything that bytes can hold.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { PROJECT_ROOT } from '../project-root.js';
import type { ReadSource, SourceProblem, SourceReader } from './extraction.js';

export interface PdfReaderLimits {
  /** Milliseconds for one file, default 60,000: no file is worth keeping the others waiting longer. */
  readonly timeMs: number;
  /** MB of JavaScript objects, default 1,024. */
  readonly heapMb: number;
  /**
   * MB by which the whole process may grow meanwhile, default 1,536. Unpacked streams lie outside the heap, where only
   * the size of the process tells of them.
   */
  readonly growthMb: number;
}

export const PDF_READER_LIMITS: PdfReaderLimits = { timeMs: 60_000, heapMb: 1_024, growthMb: 1_536 };

/** How often the size of the process is looked at: unpacking fills less than 100 MB in that time. */
const WATCH_MS = 100;
const MB = 1024 * 1024;
/** Built JavaScript: a TypeScript worker loads neither under Vitest nor under Node 20. */
const WORKER_SCRIPT = pathToFileURL(path.join(PROJECT_ROOT, 'dist/ingest/pdf/pdf-worker.js'));

/** One thread at a time: files wait for one another, so that the limits hold for all of them together. */
export function createPdfReader(limits: PdfReaderLimits = PDF_READER_LIMITS): SourceReader {
  let previous: Promise<unknown> = Promise.resolve();
  return (bytes) => {
    const next = previous.then(() => readInWorker(bytes, limits));
    previous = next;
    return next;
  };
}

export const extractPdf: SourceReader = createPdfReader();

function readInWorker(bytes: Uint8Array, limits: PdfReaderLimits): Promise<ReadSource | SourceProblem> {
  const copy = Uint8Array.from(bytes);
  const worker = new Worker(WORKER_SCRIPT, {
    workerData: copy,
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
    // Nothing of the environment is any business of a file, and warnings of the library are no output of ours.
    env: {},
    stdout: true,
    stderr: true,
  });
  const sizeBefore = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const finish = (outcome: ReadSource | SourceProblem) => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.removeAllListeners();
      // After the outcome is known, an error of the dying thread is nobody's any more.
      worker.on('error', () => undefined);
      worker.terminate().then(
        () => resolve(outcome),
        () => resolve(outcome),
      );
    };
    const timer = setTimeout(() => finish(tooLong(limits)), limits.timeMs);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - sizeBefore > limits.growthMb * MB) finish(TOO_BIG);
    }, WATCH_MS);
    worker.on('message', finish);
    worker.on('error', (error: Error & { code?: string }) =>
      finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_BIG : unreadable(error)),
    );
    worker.on('exit', (code) => finish(unreadable(new Error(`the reader ended with ${code}`))));
  });
}

const tooLong = ({ timeMs }: PdfReaderLimits): SourceProblem => ({
  code: 'too-large',
  message: `reading this PDF takes more than ${timeMs / 1000} seconds. Split the file, or print it into a new PDF.`,
});

const TOO_BIG: SourceProblem = {
  code: 'too-large',
  message: 'unpacked, this PDF takes too much memory. Split the file, or print it into a new PDF.',
};

const unreadable = (error: Error): SourceProblem => ({
  code: 'damaged',
  message: `this PDF cannot be read (${error.message}). Get the file again, or print it into a new PDF.`,
});
