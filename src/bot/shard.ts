// bot: the entry point of one of several processes; `spawn-shards.ts` starts it and discord.js tells it which shard it is.
import { runBot } from './run-bot.js';

await runBot();
