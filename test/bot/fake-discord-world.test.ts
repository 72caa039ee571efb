// The world of the fake Discord, changed by the real discord.js client: threads, files, typing, events, commands.
import { type Client, type GuildTextBasedChannel, Routes, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectClient } from '../support/fake-discord/connect-client.js';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord/start-fake-discord.js';
import type { GuildStory, UserStory } from '../support/fake-discord/story.js';

let fake: FakeDiscord;
let client: Client;
let guild: GuildStory;
let alice: UserStory;

beforeEach(async () => {
  fake = await startFakeDiscord();
  guild = fake.addGuild({ botPermissions: ['CreateEvents'] });
  alice = fake.addUser({ name: 'alice' });
  client = await connectClient(fake);
});

afterEach(async () => {
  await client.destroy();
  await fake.close();
});

const channelOf = (id: string) => client.channels.cache.get(id) as TextChannel;

describe('a thread', () => {
  it('opened from a message has its id, and only one can be opened', async () => {
    const question = await alice.says(guild.channel, '<@bot> x');
    const message = await channelOf(guild.channel.id).messages.fetch(question.id);
    const thread = await message.startThread({ name: 'Long exchange' });
    await thread.send('in the thread');
    const [place] = fake.threadsOf(guild.channel);
    expect(place).toMatchObject({ id: question.id, name: 'Long exchange' });
    expect((await fake.nextMessage(place ?? guild.channel)).text()).toBe('in the thread');
    await expect(message.startThread({ name: 'Again' })).rejects.toMatchObject({ code: 160004 });
  });

  it('opened without a message, or by a user, is seen by the bot', async () => {
    const thread = await channelOf(guild.channel.id).threads.create({ name: 'Free' });
    const opened = guild.addThread(guild.channel, 'Theirs');
    await alice.says(opened, 'x');
    await fake.settled();
    expect(fake.threadsOf(guild.channel).map(({ name }) => name)).toEqual(['Free', 'Theirs']);
    expect(client.channels.cache.has(opened.id)).toBe(true);
    expect(thread.parentId).toBe(guild.channel.id);
  });
});

describe('a message of the bot', () => {
  it('replies, pings when it says so, is edited, and deleted', async () => {
    const question = await alice.says(guild.channel, '<@bot> x');
    const message = await channelOf(guild.channel.id).messages.fetch(question.id);
    const sent = await message.reply({ content: 'first', allowedMentions: { parse: [], repliedUser: true } });
    const shown = await fake.nextMessage(guild.channel);
    expect([shown.repliesTo, shown.pings, shown.text()]).toEqual([question.id, [alice.id], 'first']);
    await sent.edit('second');
    await shown.until('is edited', ({ edits }) => edits === 1);
    expect(shown.text()).toBe('second');
    await sent.delete();
    expect([shown.isDeleted, alice.sees(shown)]).toEqual([true, false]);
    await expect(alice.presses(shown, 'More')).rejects.toThrow('deleted');
  });

  it('carries files with their descriptions', async () => {
    const files = [{ attachment: Buffer.from('picture'), name: 'p.png', description: 'a map' }];
    await channelOf(guild.channel.id).send({ content: 'x', files });
    const [file] = (await fake.nextMessage(guild.channel)).attachments();
    expect([file?.name, file?.description, file?.content.toString()]).toEqual(['p.png', 'a map', 'picture']);
    expect(fake.violations).toEqual([]);
  });

  it('is announced by typing, and a wait for none fails with what was done instead', async () => {
    await (client.channels.cache.get(guild.channel.id) as GuildTextBasedChannel).sendTyping();
    expect(fake.typingIn(guild.channel)).toBe(1);
    await expect(fake.nextMessage(guild.channel, 20)).rejects.toThrow(
      /waited 20 ms until the bot writes[\s\S]+typing → 204/u,
    );
  });
});

it('commands are listed with what Discord adds, keep their ids, and show localisations only when asked', async () => {
  const body = [
    { name: 'ask', description: 'Ask', name_localizations: { de: 'fragen' }, default_member_permissions: '32' },
  ];
  const route = Routes.applicationGuildCommands(fake.applicationId, guild.id);
  const first = await client.rest.put(route, { body });
  const second = await client.rest.put(route, { body });
  expect(second).toEqual(first);
  const whole = await client.rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  expect(whole).toMatchObject([{ name: 'ask', type: 1, contexts: null, name_localizations: { de: 'fragen' } }]);
  const [bare] = (await client.rest.get(route)) as object[];
  expect(bare).not.toHaveProperty('name_localizations');
  expect(fake.commands()).toEqual([]);
  expect(fake.violations).toEqual([]);
});

it('a scheduled event needs the permission', async () => {
  const event = {
    name: 'Session',
    scheduledStartTime: '2027-01-01T10:00:00Z',
    scheduledEndTime: '2027-01-01T12:00:00Z',
    privacyLevel: 2,
    entityType: 3,
    entityMetadata: { location: 'Geneva' },
  };
  await client.guilds.cache.get(guild.id)?.scheduledEvents.create(event);
  expect(fake.scheduledEvents(guild)).toMatchObject([{ name: 'Session', entity_metadata: { location: 'Geneva' } }]);
  const other = fake.addGuild();
  await fake.settled();
  const refused = client.guilds.cache.get(other.id)?.scheduledEvents.create(event);
  await expect(refused).rejects.toMatchObject({ code: 50013 });
  expect(fake.violations).toEqual([]);
});

it('a guild that removes the bot refuses everything', async () => {
  guild.removeBot();
  await fake.settled();
  expect(client.guilds.cache.has(guild.id)).toBe(false);
  const body = { content: 'x', allowed_mentions: { parse: [] } };
  const request = client.rest.post(Routes.channelMessages(guild.channel.id), { body });
  await expect(request).rejects.toMatchObject({ code: 50001 });
});
