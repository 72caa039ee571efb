// bot: an empty data folder that several processes open at once → filled by one of them; the others wait. What filling
// means, and when it is needed, is `ingest/fill-empty-store.ts`.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type FillOptions, fillEmptyStore, needsFilling } from '../ingest/fill-empty-store.js';
import type { BotStore } from '../store/bot-store.js';
import { LOCK_STALE_MS } from './keep-store.js';

const TRY_AGAIN_MS = 500;
const HEARTBEAT_MS = 3000;

/** Throws as `fillEmptyStore` does, where this process fills. */
export async function fillByOneProcess(botStore: BotStore, options: FillOptions): Promise<void> {
  const holder = `${process.pid} ${randomUUID()}`;
  const hold = () => botStore.holdWriterLock(holder, Date.now(), LOCK_STALE_MS);
  while (needsFilling(options.store)) {
    if (!hold()) {
      await wait(TRY_AGAIN_MS);
      continue;
    }
    const heartbeat = setInterval(hold, HEARTBEAT_MS);
    try {
      // Another process may have filled it between the look and the lock: then nothing is done.
      await fillEmptyStore(options);
    } finally {
      clearInterval(heartbeat);
      botStore.releaseWriterLock(holder);
    }
    return;
  }
}
