// The faults of the fake Discord, seen by the real discord.js client: refused bodies, permissions, REST and gateway.
import { type Client, Events, MessageFlags, Routes } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type ConnectOptions, connectClient } from '../support/fake-discord/connect-client.js';
import type { Fault } from '../support/fake-discord/faults.js';
import { type FakeDiscord, type StartOptions, startFakeDiscord } from '../support/fake-discord/start-fake-discord.js';

let fake: FakeDiscord;
let client: Client;

async function start(options: ConnectOptions & StartOptions = {}) {
  fake = await startFakeDiscord(options);
  const guild = fake.addGuild();
  client = await connectClient(fake, options);
  return { guild, channel: guild.channel, alice: fake.addUser() };
}

afterEach(async () => {
  await client.destroy();
  await fake.close();
});

const post = (channelId: string, body: unknown) => client.rest.post(Routes.channelMessages(channelId), { body });
const quiet = { allowed_mentions: { parse: [] } };
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, more: object = {}) => ({ type: 2, style: 2, label: 'x', custom_id, ...more });
const row = (...components: object[]) => ({ type: 1, components });
const v2 = (...components: object[]) => ({ ...quiet, flags: MessageFlags.IsComponentsV2, components });

describe('a body that Discord would refuse is answered with 400 and recorded', () => {
  it.each([
    ['an empty message', { ...quiet, content: ' ' }, 'empty message'],
    ['an unknown key', { ...quiet, content: 'x', colour: 1 }, 'colour: unknown key'],
    ['an unknown key inside', { ...quiet, content: 'x', embeds: [{ title: 'x', colour: 1 }] }, 'embeds.0.colour'],
    ['content over 2,000 characters', { ...quiet, content: 'x'.repeat(2_001) }, '2,000'],
    ['mentions that are not switched off', { content: 'x' }, 'allowed_mentions'],
    ['mentions that are let through', { content: 'x', allowed_mentions: { parse: ['users'] } }, 'be pinged'],
    ['embeds over 6,000 in sum', { ...quiet, embeds: [1, 2].map(() => ({ description: 'x'.repeat(3_001) })) }, '6002'],
    [
      'text over 4,000 in sum',
      v2({ type: 17, components: [text('x'.repeat(2_000))] }, text('y'.repeat(2_001))),
      '4001',
    ],
    [
      'over 40 components in containers',
      v2({ type: 17, components: Array.from({ length: 40 }, () => text('x')) }),
      '41',
    ],
    ['content beside components v2', { ...v2(text('x')), content: 'x' }, 'beside components v2'],
    ['components v2 without the flag', { ...quiet, components: [text('x')] }, 'needs the flag'],
    ['a custom_id used twice', { ...quiet, content: 'x', components: [row(button('a'), button('a'))] }, 'used twice'],
    ['a custom_id over 100', { ...quiet, content: 'x', components: [row(button('a'.repeat(101)))] }, 'components.0'],
    [
      'a link that is not http(s)',
      { ...quiet, content: 'x', components: [row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })] },
      'no http(s) URL',
    ],
  ])('%s', async (_what, body, problem) => {
    const { channel } = await start();
    await expect(post(channel.id, body)).rejects.toMatchObject({ status: 400, code: 50035 });
    expect(fake.violations).toEqual([{ route: 'create-message', problem: expect.stringContaining(problem) }]);
    expect(fake.messagesIn(channel)).toEqual([]);
  });

  it.each([
    ['an upper-case name', { name: 'Ask', description: 'x' }],
    ['a localised name with a blank', { name: 'ask', description: 'x', name_localizations: { de: 'frag mich' } }],
    ['no description', { name: 'ask' }],
    [
      'a required option after an optional one',
      {
        name: 'ask',
        description: 'x',
        options: [
          { type: 3, name: 'a', description: 'x' },
          { type: 3, name: 'b', description: 'x', required: true },
        ],
      },
    ],
  ])('a command with %s', async (_what, command) => {
    await start();
    const request = client.rest.put(Routes.applicationCommands(fake.applicationId), { body: [command] });
    await expect(request).rejects.toMatchObject({ status: 400 });
    expect(fake.violations).toHaveLength(1);
    expect(fake.commands()).toEqual([]);
  });

  it('and a right one passes', async () => {
    const { channel } = await start();
    await post(channel.id, v2({ type: 17, components: [text('# x'), row(button('a'), button('b'))] }));
    expect(fake.violations).toEqual([]);
    expect((await fake.nextMessage(channel)).text()).toBe('# x');
  });
});

describe('what the bot may not do is refused with Discord’s code', () => {
  it('50001 in a channel it cannot see, 50013 in one it cannot write in', async () => {
    const { guild } = await start();
    const hidden = guild.addChannel({ denyBot: ['ViewChannel'] });
    const readOnly = guild.addChannel({ denyEveryone: ['SendMessages'] });
    const body = { ...quiet, content: 'x' };
    await expect(post(hidden.id, body)).rejects.toMatchObject({ status: 403, code: 50001 });
    await expect(post(readOnly.id, body)).rejects.toMatchObject({ status: 403, code: 50013 });
    await expect(post('1', body)).rejects.toMatchObject({ status: 404, code: 10003 });
    expect(fake.violations).toEqual([]);
  });

  it('50007 for closed direct messages, 10008 for a deleted message', async () => {
    const { alice, channel } = await start();
    const bob = fake.addUser({ hasClosedDirectMessages: true });
    const user = await client.users.fetch(bob.id);
    await expect(user.send('x')).rejects.toMatchObject({ code: 50007 });
    const question = await alice.says(channel, `${fake.botMention} x`);
    const message = await client.rest.get(Routes.channelMessage(channel.id, question.id));
    expect(message).toMatchObject({ content: `${fake.botMention} x`, author: { id: alice.id } });
    alice.deletes(question);
    await expect(client.rest.get(Routes.channelMessage(channel.id, question.id))).rejects.toMatchObject({
      code: 10008,
    });
    await expect(
      post(channel.id, { ...quiet, content: 'x', message_reference: { message_id: question.id } }),
    ).rejects.toMatchObject({ status: 400 });
  });
});

describe('a fault of the REST API', () => {
  const send = (channelId: string) => post(channelId, { ...quiet, content: 'x' });

  it.each<[string, Fault]>([
    ['429 of the route', { kind: 'rate-limit', retryAfterMs: 20 }],
    ['429 of everything', { kind: 'rate-limit', retryAfterMs: 20, scope: 'global' }],
    ['500', { kind: 'server-error', status: 500 }],
    ['503', { kind: 'server-error', status: 503 }],
    ['no answer', { kind: 'no-answer' }],
    ['a reset', { kind: 'reset' }],
  ])('%s is tried again by the client', async (_what, fault) => {
    const { channel } = await start({ rest: { timeout: 100 } });
    fake.faults.next('create-message', fault);
    await send(channel.id);
    expect(fake.requests.filter(({ route }) => route === 'create-message')).toHaveLength(2);
    expect(fake.messagesIn(channel)).toHaveLength(1);
    expect(fake.faults.pending).toBe(0);
  });

  it('with a code strikes as often as it was asked for', async () => {
    const { channel } = await start();
    fake.faults.next('create-message', { kind: 'error', status: 403, code: 50013 }, 2);
    await expect(send(channel.id)).rejects.toMatchObject({ code: 50013 });
    await expect(send(channel.id)).rejects.toMatchObject({ code: 50013 });
    await expect(send(channel.id)).resolves.toMatchObject({ content: 'x' });
  });
});

describe('the gateway', () => {
  async function listen(options: ConnectOptions & StartOptions = {}) {
    const heard: string[] = [];
    const prepare = (one: Client) => one.on(Events.MessageCreate, ({ content }) => void heard.push(content));
    return { ...(await start({ ...options, prepare })), heard };
  }

  it.each<[string, (fake: FakeDiscord) => void]>([
    ['a connection is cut', ({ gateway }) => gateway.drop()],
    ['it closes with 4000', ({ gateway }) => gateway.closeWith(4000)],
    ['it asks to reconnect', ({ gateway }) => gateway.askToReconnect()],
    ['the session is invalid but can be resumed', ({ gateway }) => gateway.invalidate({ resumable: true })],
  ])('replays what was missed when %s', async (_what, strike) => {
    const { alice, channel, heard } = await listen();
    const resumed = fake.gateway.nextResume();
    strike(fake);
    await alice.says(channel, '<@bot> missed');
    await resumed;
    await alice.says(channel, '<@bot> later');
    await fake.settled();
    expect(heard).toEqual([`${fake.botMention} missed`, `${fake.botMention} later`]);
    expect([fake.gateway.identifies, fake.gateway.resumes]).toEqual([1, 1]);
  });

  it('makes the bot identify anew when the session is invalid for good', async () => {
    const { alice, channel, heard } = await listen();
    const identified = fake.gateway.nextIdentify();
    fake.gateway.invalidate({ resumable: false });
    await identified;
    await alice.says(channel, '<@bot> later');
    await fake.settled();
    expect(heard).toEqual([`${fake.botMention} later`]);
    expect([fake.gateway.identifies, fake.gateway.resumes]).toEqual([2, 0]);
  });

  it('is left by the client when it is a zombie, and the missed events follow', async () => {
    const { alice, channel, heard } = await listen({ heartbeatIntervalMs: 60 });
    const resumed = fake.gateway.nextResume();
    fake.gateway.turnIntoZombie();
    await alice.says(channel, '<@bot> missed');
    await resumed;
    await fake.settled();
    expect(heard).toEqual([`${fake.botMention} missed`]);
  });

  it('refuses the MessageContent intent to an application that may not have it', async () => {
    fake = await startFakeDiscord({ mayReadContent: false });
    const intents = ['Guilds', 'MessageContent'] as const;
    await expect(
      connectClient(fake, {
        intents,
        prepare: (one) => {
          client = one;
        },
      }),
    ).rejects.toThrow(/disallowed intents/iu);
  });

  it('gives each shard the guilds that are its own, and direct messages to the first', async () => {
    const heard: unknown[] = [];
    const prepare = (one: Client) =>
      one.on(Events.MessageCreate, ({ content, guild }) => void heard.push([content, guild?.shardId]));
    const { alice } = await start({ shards: 2, prepare });
    const guilds = [0, 1].map((index) => fake.addGuild({ shard: [index, 2] }));
    for (const guild of guilds) await alice.says(guild.channel, `<@bot> ${guild.id}`);
    await alice.says(alice.dm, 'direct');
    await fake.settled();
    expect(fake.gateway.connected).toEqual([0, 1]);
    expect(new Set(heard.map(String))).toEqual(
      new Set([...guilds.map(({ id }, index) => `${fake.botMention} ${id},${index}`), 'direct,']),
    );
  });
});
