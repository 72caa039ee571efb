// Reminders of events: who may set them where, what is sent when, and what happens to those that were missed. Time is moved
// by the rows themselves: a reminder that was due a while ago is what a bot finds that was down.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotApp } from '../../src/app.js';
import { keepReminders } from '../../src/bot/keep-reminders.js';
import { createLog } from '../../src/log.js';
import type { EventReminder } from '../../src/store/reminder-store.js';
import { curated, extractedEvent, openRegistry } from '../events/open-registry.js';
import type { Place, Reply } from '../support/fake-discord/story.js';
import { echo, startTestBot, type TestBot } from './start-test-bot.js';

const CONFERENCE = '2090-third-review-conference';
const registry = openRegistry(
  [
    extractedEvent({
      id: CONFERENCE,
      name: 'Third review conference on ICT security',
      kind: 'conference',
      start: '2090-05-04',
      end: '2090-05-08',
      status: 'planned',
      sources: [{ standing: 'official', url: 'https://meetings.example/review' }],
    }),
  ],
  curated,
);

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot({ ask: echo, events: () => registry });
});
afterAll(async () => {
  expect(running.fake.violations).toEqual([]);
  await running.close();
});

const stage = () => {
  const { fake } = running;
  const guild = fake.addGuild();
  return {
    fake,
    guild,
    channel: guild.channel,
    alice: fake.addUser(),
    manager: fake.addUser({ permissions: ['ManageEvents'] }),
  };
};
const saying = (reply: Reply, text: string) => reply.until(text, (message) => message.text().includes(text));
const store = () => running.app.botStore;

const missed = ({ id, guildId }: Place, facts: Partial<EventReminder> = {}): EventReminder => ({
  eventId: CONFERENCE,
  channelId: id,
  guildId,
  userId: '123456789012345678',
  daysBefore: 30_000,
  timeOfDay: '09:00',
  timeZone: 'UTC',
  dueAtMs: Date.now() - 60_000,
  language: 'en',
  ...facts,
});
/** Another process over the same store: what a restart is. */
const keeper = () => {
  const { app, bot } = running;
  return keepReminders({ app, client: bot.client, log: createLog('silent'), now: Date.now });
};

describe('a reminder', () => {
  it('is set once for a channel, with its time zone named, listed, and taken away again', async () => {
    const { channel, manager } = stage();
    const wanted = { event: CONFERENCE, before: 7, time: '9:30', zone: 'Europe/Vienna' };
    const set = await saying(await manager.in(channel).runs('/event remind', wanted), 'I will post a reminder here');
    expect(set.text()).toContain('27 April 2090 at 09:30 (Europe/Vienna)'.replaceAll(':', '\\:'));
    expect(store().remindersIn(channel.id)).toMatchObject([{ dueAtMs: Date.parse('2090-04-27T07:30:00Z') }]);
    await saying(await manager.in(channel).runs('/event remind', wanted), 'already set');
    const list = await saying(await manager.in(channel).runs('/event remind'), 'Reminders in this channel: 1');
    const [option] = list.selects()[0]?.options ?? [];
    await saying(await manager.selects(list, [option?.value ?? '']), 'has been removed');
    expect(store().remindersIn(channel.id)).toEqual([]);
  });

  it('is refused to who may not manage events, but anybody may have one in direct messages', async () => {
    const { channel, alice } = stage();
    await saying(await alice.in(channel).runs('/event remind', { event: CONFERENCE }), '“Manage Events”');
    await saying(await alice.in(alice.dm).runs('/event remind', { event: CONFERENCE }), 'I will post a reminder here');
  });

  it('is refused for what is past, for a moment that is over, a time or a zone that is none', async () => {
    const { channel, manager } = stage();
    const here = manager.in(channel);
    await saying(await here.runs('/event remind', { event: '1998-unga-53-70' }), 'only with an upcoming event');
    await saying(await here.runs('/event remind', { event: CONFERENCE, time: '25:00' }), 'Please give the time of day');
    await saying(await here.runs('/event remind', { event: CONFERENCE, zone: 'Mars/Olympus' }), 'not a time zone');
    expect(store().remindersIn(channel.id)).toEqual([]);
  });

  it('is refused where the bot may not write', async () => {
    const { guild, manager } = stage();
    const closed = guild.addChannel({ name: 'closed', denyBot: ['SendMessages'] });
    await saying(await manager.in(closed).runs('/event remind', { event: CONFERENCE }), 'lack a permission');
  });
});

describe('a reminder that came due while the bot was down', () => {
  it('is sent once, however many processes look, and pings nobody', async () => {
    const { fake, channel } = stage();
    store().addReminder(missed(channel));
    await fake.settled();
    const keepers = [keeper(), keeper(), keeper()];
    await Promise.all(keepers.map((each) => each.tick()));
    const sent = await fake.nextMessage(channel);
    expect(sent.text()).toMatch(/Reminder\n\*\*Third review conference/u);
    expect(sent.pings).toEqual([]);
    await Promise.all(keepers.map((each) => each.stop()));
    expect(fake.messagesIn(channel)).toHaveLength(1);
    expect(store().remindersIn(channel.id)).toEqual([]);
  });

  it('is shown once, though the bot was killed between sending it and striking it off', async () => {
    const { fake, channel } = stage();
    const reminder = missed(channel);
    store().addReminder(reminder);
    await fake.settled();
    const { app, bot } = running;
    const killed = keepReminders({
      app: Object.create(app, { botStore: { value: { ...app.botStore, takeReminder: () => false } } }) as BotApp,
      client: bot.client,
      log: createLog('silent'),
      now: Date.now,
    });
    await killed.tick();
    await killed.stop();
    await fake.nextMessage(channel);
    expect(store().remindersIn(channel.id)).toMatchObject([{ dueAtMs: reminder.dueAtMs }]);
    const restarted = keeper();
    await restarted.tick();
    await restarted.stop();
    expect(fake.messagesIn(channel)).toHaveLength(1);
    expect(store().remindersIn(channel.id)).toEqual([]);
  });

  it('of an event that is over, or that the registry no longer holds, is dropped', async () => {
    const { fake, channel } = stage();
    store().addReminder(missed(channel, { eventId: '1998-unga-53-70' }));
    store().addReminder(missed(channel, { eventId: 'no-such-event' }));
    await fake.settled();
    const other = keeper();
    await other.tick();
    await other.stop();
    expect(fake.messagesIn(channel)).toEqual([]);
    expect(store().remindersIn(channel.id)).toEqual([]);
  });

  it('of an event that was put off waits for the new day', async () => {
    const { fake, channel } = stage();
    store().addReminder(missed(channel, { daysBefore: 1 }));
    await fake.settled();
    const other = keeper();
    await other.tick();
    await other.stop();
    expect(fake.messagesIn(channel)).toEqual([]);
    expect(store().remindersIn(channel.id)).toMatchObject([{ dueAtMs: Date.parse('2090-05-03T09:00:00Z') }]);
  });

  it('is sent later when Discord fails, and given up when the channel is closed to the bot', async () => {
    const { fake, guild, channel } = stage();
    const closed = guild.addChannel({ name: 'closed', denyBot: ['ViewChannel'] });
    store().addReminder(missed(closed));
    await fake.settled();
    const other = keeper();
    await other.tick();
    expect(store().remindersIn(closed.id)).toEqual([]);
    fake.faults.next('create-message', { kind: 'server-error', status: 500 }, 10);
    store().addReminder(missed(channel));
    await other.tick();
    fake.faults.clear();
    expect(store().remindersIn(channel.id)).toHaveLength(1);
    expect(fake.messagesIn(channel)).toEqual([]);
    await other.tick();
    await other.stop();
    await fake.nextMessage(channel);
    expect(store().remindersIn(channel.id)).toEqual([]);
  });
});

it('deleting one’s data takes reminders in direct messages and the name from those in servers', () => {
  const place = { id: '999999999999999991', name: 'x', guildId: null };
  store().addReminder(missed(place, { userId: '55', dueAtMs: 9e12 }));
  store().addReminder(missed({ ...place, id: '999999999999999992', guildId: '77' }, { userId: '55', dueAtMs: 9e12 }));
  store().deleteUserData('55');
  expect(store().remindersIn('999999999999999991')).toEqual([]);
  expect(store().remindersIn('999999999999999992')).toMatchObject([{ userId: '' }]);
});
