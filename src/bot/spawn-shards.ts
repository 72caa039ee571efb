// bot: SEVERAL PROCESSES that share the servers, started and stopped together. Prepares the store once, before any of them
// opens it. Answers nothing itself.
import path from 'node:path';
import { REST, Routes, ShardingManager } from 'discord.js';
import { z } from 'zod';
import type { BotSettings } from '../config.js';
import { createLog } from '../log.js';
import { PROJECT_ROOT } from '../project-root.js';
import { prepareStart } from './prepare-start.js';

const SHARD_SCRIPT = path.join(PROJECT_ROOT, 'dist/bot/shard.js');
/** Discord lets one session identify every five seconds. */
const IDENTIFY_PAUSE_MS = 5500;
/** Longer than a process takes to stop cleanly. */
const STOP_WITHIN_MS = 15_000;
/** Loading the model and joining all servers. */
const READY_WITHIN_MS = 120_000;

const gatewaySchema = z.object({ shards: z.int().min(1) });

export async function spawnShards(): Promise<void> {
  const app = await prepareStart();
  const { bot, logLevel } = app.config;
  await app.close();
  const log = createLog(logLevel);
  const totalShards = bot.shards === 'auto' ? await recommendedShards(bot) : bot.shards;
  const manager = new ShardingManager(SHARD_SCRIPT, { totalShards, respawn: true, ...tokenOf(bot) });
  manager.on('shardCreate', (shard) => {
    shard.on('ready', () => log.info({ event: 'shard-ready', shard: shard.id, of: totalShards }));
    shard.on('death', () => log.error({ event: 'shard-ended', shard: shard.id }));
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopShards(manager));
  await manager.spawn({ delay: IDENTIFY_PAUSE_MS, timeout: READY_WITHIN_MS });
}

/** Each ends by itself once its answers are out; this process ends with the last of them. */
function stopShards(manager: ShardingManager): void {
  manager.respawn = false;
  for (const { process: child } of manager.shards.values()) child?.kill('SIGTERM');
  setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
}

const tokenOf = ({ token }: BotSettings) => (token === undefined ? {} : { token });

async function recommendedShards({ token, api }: BotSettings): Promise<number> {
  const rest = new REST(api === undefined ? {} : { api }).setToken(token ?? '');
  return gatewaySchema.parse(await rest.get(Routes.gatewayBot())).shards;
}
