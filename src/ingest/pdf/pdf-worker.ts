// ingest, PDF: entry point of the worker thread: the bytes of one file in, its text layer or the problem out, then the end.
// A thread of its own, so that no file can hold up or exhaust the process that reads it.
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../domain/app-error.js';
import { layOutPdf } from './lay-out-pdf.js';
import { readPdfPages } from './read-pdf-pages.js';
import { turnLigatures } from './turn-ligatures.js';

const port = parentPort;
if (!port) throw new AppError('internal', 'pdf-worker.js is a worker thread; it cannot be run by itself.');

turnLigatures();
const contents = await readPdfPages(workerData as Uint8Array);
port.postMessage('code' in contents ? contents : layOutPdf(contents));
