// What a message of the fake Discord looks like to the real discord.js client: content and its emptying, kinds of authors.
import type { Client } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type ConnectOptions, connectClient } from '../support/fake-discord/connect-client.js';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord/start-fake-discord.js';

let fake: FakeDiscord;
let client: Client;

async function start(options: ConnectOptions = {}) {
  fake = await startFakeDiscord();
  const guild = fake.addGuild();
  const alice = fake.addUser();
  client = await connectClient(fake, options);
  return { alice, channel: guild.channel };
}

afterEach(async () => {
  await client.destroy();
  await fake.close();
});

describe('a message', () => {
  async function read(options: ConnectOptions = {}) {
    const contents: string[] = [];
    const listen = (one: Client) => one.on('messageCreate', ({ content }) => void contents.push(content));
    const world = await start({ ...options, prepare: listen });
    return { ...world, contents };
  }

  it('arrives empty without the intent, but for mentions, pinging replies, direct and own messages', async () => {
    const { alice, channel, contents } = await read();
    await alice.says(channel, 'unread');
    await alice.says(channel, '<@bot> read');
    await alice.says(channel, '@everyone unread');
    await alice.says(alice.dm, 'direct');
    const target = client.channels.cache.get(channel.id);
    if (target?.isSendable()) await target.send('own');
    const own = await fake.nextMessage(channel);
    await alice.says(channel, 'pinging', { replyTo: own });
    await alice.says(channel, 'silent', { replyTo: own, ping: false });
    await fake.settled();
    expect(contents).toEqual(['', `${fake.botMention} read`, '', 'direct', 'own', 'pinging', '']);
  });

  it('arrives whole with the intent, and not at all without the intent for its place', async () => {
    const { alice, channel, contents } = await read({ intents: ['Guilds', 'GuildMessages', 'MessageContent'] });
    await alice.says(channel, 'read');
    await alice.says(alice.dm, 'lost');
    await fake.settled();
    expect(contents).toEqual(['read']);
  });

  it('of webhooks, bots and the system says what it is', async () => {
    const seen: unknown[] = [];
    const listen = (one: Client) =>
      one.on(
        'messageCreate',
        ({ author, webhookId, system }) => void seen.push([author.bot, webhookId !== null, system]),
      );
    const { channel } = await start({ prepare: listen });
    const robot = fake.addUser({ isBot: true });
    await robot.says(channel, 'x');
    await robot.says(channel, 'x', { as: 'webhook' });
    await fake.addUser().says(channel, 'x', { as: 'system' });
    await fake.settled();
    expect(seen).toEqual([
      [true, false, false],
      [true, true, false],
      [false, false, true],
    ]);
  });
});
