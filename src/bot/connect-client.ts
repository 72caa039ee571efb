// bot: SETTINGS → a discord.js client, not logged in. Asks for no privileged intent unless told to, and keeps in memory only
// what answering needs.
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { BotSettings } from '../config.js';

/** A reply arrives together with the message it replies to, which must not be dropped before it is handled. */
const MESSAGES_KEPT = 10;
const MEMBERS_KEPT = 200;
const USERS_KEPT = 1000;
/**
 * A request that Discord does not answer is given up and sent again, three times at most. discord.js waits 15 s: by then
 * nobody would hear of it within a minute.
 */
const REQUEST_TIMEOUT_MS = 5000;

export function createClient({ readsMessageContent, api }: Pick<BotSettings, 'readsMessageContent' | 'api'>): Client {
  const isSelf = (each: { readonly id: string; readonly client: Client }) => each.id === each.client.user?.id;
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsMessageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages arrive for channels the client has not seen, deletions for messages it does not keep.
    partials: [Partials.Channel, Partials.Message],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: MESSAGES_KEPT,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildMemberManager: { maxSize: MEMBERS_KEPT, keepOverLimit: isSelf },
      UserManager: { maxSize: USERS_KEPT, keepOverLimit: isSelf },
    }),
    // A second belt: what goes out past `safeMessage` by mistake pings nobody either.
    allowedMentions: { parse: [], repliedUser: false },
    rest: { timeout: REQUEST_TIMEOUT_MS, ...(api !== undefined && { api }) },
  });
}
