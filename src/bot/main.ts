// bot: the entry point of `npm start`: one process, or the one that starts several (BOT_SHARDS).
import { parseConfig, readEnvironmentFile } from '../config.js';
import { reportStartFailure, runBot } from './run-bot.js';
import { spawnShards } from './spawn-shards.js';

readEnvironmentFile();
// A configuration with problems is reported by the start itself.
const isAlone = (parseConfig().config?.bot.shards ?? 1) === 1;
if (isAlone) await runBot();
else await spawnShards().catch(reportStartFailure);
