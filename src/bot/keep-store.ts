// bot: TIME → what is due every hour: old answers and left servers go, by the one process that holds the writer's lock;
// each process tells the log how much memory it takes. It never touches the corpus.
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { BotSettings } from '../config.js';
import type { BotStore } from '../store/bot-store.js';

const HEARTBEAT_MS = 5000;
/** Three heartbeats missed. */
export const LOCK_STALE_MS = 15_000;
const HOUR_MS = 3_600_000;
const MEGABYTE = 1_000_000;
const DAY_MS = 24 * HOUR_MS;

interface KeepStoreOptions {
  readonly botStore: BotStore;
  readonly settings: Pick<BotSettings, 'retentionDays' | 'leftGuildDays'>;
  readonly log: Logger;
  readonly now: () => number;
}

export interface StoreKeeper {
  /** What the timers do, at once. */
  tick(): void;
  /** Gives the lock up. */
  stop(): void;
}

export function keepStore({ botStore, settings, log, now }: KeepStoreOptions): StoreKeeper {
  const holder = `${process.pid} ${randomUUID()}`;
  let purgedAt = Number.NEGATIVE_INFINITY;
  let reportedAt = Number.NEGATIVE_INFINITY;
  const purge = (): void => {
    purgedAt = now();
    const answers = botStore.purgeAnswersBefore(now() - settings.retentionDays * DAY_MS);
    const guilds = botStore.purgeGuildsLeftBefore(now() - settings.leftGuildDays * DAY_MS);
    log.info({ event: 'purged', answers, guilds });
  };
  const reportMemory = (): void => {
    reportedAt = now();
    const { rss, heapUsed } = process.memoryUsage();
    log.info({ event: 'memory', residentMb: Math.round(rss / MEGABYTE), heapMb: Math.round(heapUsed / MEGABYTE) });
  };
  const tick = (): void => {
    if (now() - reportedAt >= HOUR_MS) reportMemory();
    try {
      const isWriter = botStore.holdWriterLock(holder, now(), LOCK_STALE_MS);
      if (isWriter && now() - purgedAt >= HOUR_MS) purge();
    } catch (error) {
      // Another process writes for long: the next heartbeat tries again.
      log.warn({ event: 'store-not-kept', err: String(error) });
    }
  };
  tick();
  const timer = setInterval(tick, HEARTBEAT_MS).unref();
  return {
    tick,
    stop: () => {
      clearInterval(timer);
      botStore.releaseWriterLock(holder);
    },
  };
}
