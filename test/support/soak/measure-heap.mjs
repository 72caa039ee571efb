// Soak: loaded into the bot's process before the bot (`node --expose-gc --import`): tells its parent, when asked, how much
// heap is in use after everything that can go is gone. The bot knows nothing of it.
import { isMainThread } from 'node:worker_threads';

// Node loads it into the model's thread as well, which has no parent process.
if (isMainThread) {
  process.on('message', () => {
    // Twice: what finalisers of the first round let go is collected in the second.
    globalThis.gc();
    globalThis.gc();
    const { heapUsed, rss } = process.memoryUsage();
    process.send({ heapUsed, rss });
  });
  // It must not keep the bot's process alive.
  process.channel.unref();
}
