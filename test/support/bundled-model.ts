// The bundled model as every test uses it: in its worker thread, from the build.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadConfig } from '../../src/config.js';
import { WorkerEmbedder } from '../../src/embedding/worker-embedder.js';
import { PROJECT_ROOT } from '../../src/project-root.js';

export const WORKER_SCRIPT = pathToFileURL(path.join(PROJECT_ROOT, 'dist/embedding/embedding-worker.js'));

export const openBundledEmbedder = (): WorkerEmbedder => new WorkerEmbedder(loadConfig({}).model, WORKER_SCRIPT);
