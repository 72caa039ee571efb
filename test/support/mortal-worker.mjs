// Test support: stands in for the embedding worker: counts the letters of texts, and dies of one that says so.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ id, kind, texts = [] }) => {
  if (texts.includes('throw')) throw new Error('mortal');
  if (texts.includes('exit')) process.exit(7);
  parentPort.postMessage({ id, ok: true, value: kind === 'count' ? texts.map((text) => text.length) : undefined });
});
