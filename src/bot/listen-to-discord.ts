// bot: DISCORD'S EVENTS → dispatch, the store's notes on servers, the log. Returns what is under way, so that a stop can
// wait for it. It handles nothing itself.
import { Events, type Interaction, type Message, ShardClientUtil } from 'discord.js';
import type { BotContext } from './bot-context.js';
import { dispatch } from './dispatch.js';

export function listenToDiscord(context: BotContext): ReadonlySet<Promise<void>> {
  const { client, pending } = context;
  const underWay = new Set<Promise<void>>();
  const begin = (event: Interaction | Message): void => {
    const handled = dispatch(event, context).finally(() => underWay.delete(handled));
    underWay.add(handled);
  };
  client.on(Events.InteractionCreate, begin);
  client.on(Events.MessageCreate, begin);
  client.on(Events.MessageDelete, ({ id }) => pending.cancel(id));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const id of messages.keys()) pending.cancel(id);
  });
  followGuilds(context);
  logConnection(context);
  return underWay;
}

/** A server that was left is purged after a while; one left while the bot was away counts from the bot's return. */
function followGuilds({ client, app, now, log }: BotContext): void {
  const { botStore } = app;
  const noting = (note: () => void): void => {
    try {
      note();
    } catch (error) {
      // Made up for at the next start.
      log.error({ event: 'guild-not-noted', err: String(error) });
    }
  };
  client.on(Events.GuildCreate, ({ id }) => noting(() => botStore.noteGuildJoined(id)));
  client.on(Events.GuildDelete, ({ id }) => noting(() => botStore.noteGuildLeft(id, now())));
  client.on(Events.ClientReady, ({ guilds, ws, shard, options }) =>
    noting(() => {
      const shardCount = shard?.count ?? options.shardCount ?? ws.shards.size;
      for (const id of botStore.knownGuilds()) {
        if (!ws.shards.has(ShardClientUtil.shardIdForGuildId(id, shardCount))) continue;
        if (guilds.cache.has(id)) botStore.noteGuildJoined(id);
        else botStore.noteGuildLeft(id, now());
      }
    }),
  );
}

function logConnection({ client, log }: BotContext): void {
  client.on(Events.ClientReady, ({ guilds }) => log.info({ event: 'ready', guilds: guilds.cache.size }));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.warn({ event: 'gateway-closed', shard, code }));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ event: 'gateway-reconnecting', shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ event: 'gateway-resumed', shard, replayed }));
  client.on(Events.ShardError, (error, shard) => log.warn({ event: 'gateway-error', shard, err: error.message }));
  client.on(Events.Error, (error) => log.error({ event: 'client-error', err: error.message }));
}
