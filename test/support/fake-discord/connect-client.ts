// Test support: a real discord.js client, logged in to the fake; for tests of the fake itself.
import { type BitFieldResolvable, Client, type GatewayIntentsString, Partials, type RESTOptions } from 'discord.js';
import type { FakeDiscord } from './start-fake-discord.js';

const UNPRIVILEGED = ['Guilds', 'GuildMessages', 'DirectMessages'] as const;

export interface ConnectOptions {
  readonly intents?: BitFieldResolvable<GatewayIntentsString, number>;
  readonly rest?: Partial<RESTOptions>;
  readonly shards?: number;
  readonly prepare?: (client: Client) => void;
}

export async function connectClient(
  fake: FakeDiscord,
  { intents = UNPRIVILEGED, rest = {}, shards = 1, prepare }: ConnectOptions = {},
): Promise<Client> {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    shards: Array.from({ length: shards }, (_, shard) => shard),
    shardCount: shards,
    rest: { ...rest, api: fake.api },
  });
  // A failed request of the client under test is the test's business: it looks at what the fake recorded.
  client.on('error', () => undefined);
  prepare?.(client);
  await client.login(fake.token);
  await fake.whenReady();
  return client;
}
