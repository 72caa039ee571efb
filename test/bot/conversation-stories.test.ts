// How the bot is called, and how an exchange goes on: mentions, replies, direct messages, threads, forms. The answer path
// repeats what it was asked, so that a story sees what reached it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { echo, startTestBot, type TestBot } from './start-test-bot.js';

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot({ ask: echo });
});
afterAll(async () => {
  expect(running.fake.violations).toEqual([]);
  await running.close();
});

const stage = () => {
  const guild = running.fake.addGuild();
  return {
    fake: running.fake,
    guild,
    channel: guild.channel,
    alice: running.fake.addUser(),
    bob: running.fake.addUser(),
  };
};

describe('a message', () => {
  it('that mentions nobody, everybody or a role is no call; one that mentions the bot is', async () => {
    const { fake, guild, channel, alice } = stage();
    const role = guild.addRole({ name: 'experts' });
    await alice.says(channel, 'Who met?');
    await alice.says(channel, `@everyone ${role.mention} who met?`);
    await alice.says(channel, '<@bot> Who met first?');
    expect((await fake.nextMessage(channel)).text()).toContain('Asked: Who met first?');
    await fake.settled();
    expect(fake.messagesIn(channel).filter(({ authorId }) => authorId === fake.applicationId)).toHaveLength(1);
  });

  it('of bots, webhooks and the system is ignored', async () => {
    const { fake, channel, alice } = stage();
    const robot = fake.addUser({ isBot: true });
    await robot.says(channel, '<@bot> Who met?');
    await alice.says(channel, '<@bot> Who met?', { as: 'webhook' });
    await alice.says(channel, '<@bot> Who met?', { as: 'system' });
    await alice.says(channel, '<@bot> Who else met?');
    expect((await fake.nextMessage(channel)).text()).toContain('Asked: Who else met?');
  });

  it('with a mention and nothing else is asked back', async () => {
    const { fake, channel, alice } = stage();
    await alice.says(channel, '<@bot>');
    expect((await fake.nextMessage(channel)).text()).toContain('What would you like to know?');
  });

  it('in a direct message needs no mention and goes on from the last answer', async () => {
    const { fake, alice } = stage();
    await alice.says(alice.dm, 'Who met in Vienna in the year 2016 and for what purpose?');
    await fake.nextMessage(alice.dm);
    await alice.says(alice.dm, 'And later?');
    const second = await fake.nextMessage(alice.dm);
    expect(second.text()).toContain('Asked: Who met in Vienna in the year 2016 and for what purpose? And later?');
  });

  it('that replies to an answer with a ping goes on from it, without a ping it is no call', async () => {
    const { fake, channel, alice, bob } = stage();
    await alice.says(channel, '<@bot> Who met first?');
    const first = await fake.nextMessage(channel);
    await bob.says(channel, 'Interesting', { replyTo: first, ping: false });
    await bob.says(channel, 'And later?', { replyTo: first });
    expect((await fake.nextMessage(channel)).text()).toContain('Asked: Who met first? And later?');
  });

  it('that is deleted before its answer is there gets none', async () => {
    const slow = await startTestBot({
      ask: async (question, options) => {
        if (question.includes('slow')) await new Promise((resolve) => setTimeout(resolve, 300));
        return echo(question, options);
      },
    });
    const { fake } = slow;
    const { channel } = fake.addGuild();
    const alice = fake.addUser();
    alice.deletes(await alice.says(channel, '<@bot> slow one'));
    await alice.says(channel, '<@bot> quick one');
    expect((await fake.nextMessage(channel)).text()).toContain('Asked: quick one');
    await slow.close();
  });
});

describe('an exchange', () => {
  it('goes on with the Follow up button, and may then move to a thread', async () => {
    const { fake, channel, alice } = stage();
    const first = await alice.in(channel).runs('/ask', { question: 'Who met first?' });
    await first.until('the answer', (message) => message.text().includes('Asked'));
    const form = await alice.presses(first, 'Follow up');
    const second = await alice.submits(form, { 'Your question': 'And later?' });
    await second.until('the answer', (message) => message.text().includes('Asked: Who met first? And later?'));
    const note = await alice.presses(second, 'Move to a thread');
    await note.until('the note', (message) => message.text().includes('continues in the thread'));
    const [thread] = fake.threadsOf(channel);
    expect((await fake.nextMessage(thread!)).text()).toContain('Asked: Who met first? And later?');
    await alice.says(thread!, '<@bot> Where?');
    expect((await fake.nextMessage(thread!)).text()).toContain('Asked: Who met first? And later? Where?');
  });

  it('keeps its filters', async () => {
    const seen: unknown[] = [];
    const watched = await startTestBot({
      ask: (question, options) => {
        seen.push(options.filters);
        return echo(question, options);
      },
    });
    const { fake } = watched;
    const { channel } = fake.addGuild();
    const alice = fake.addUser();
    const first = await alice.in(channel).runs('/ask', { question: 'Who met?', language: 'German', from: '2016' });
    await first.until('the answer', (message) => message.text().includes('Asked'));
    await alice.says(channel, 'And later?', { replyTo: first.message });
    await fake.nextMessage(channel);
    await fake.until('the second question', () => seen.length === 2);
    expect(seen).toEqual(Array(2).fill({ from: '2016', language: 'de' }));
    await watched.close();
  });
});

describe('without the Message Content intent', () => {
  it('a plain message in the bot’s own thread is ignored; with it, it is answered', async () => {
    for (const readsMessageContent of [false, true]) {
      const started = await startTestBot({ ask: echo, settings: { readsMessageContent } });
      const { fake } = started;
      const guild = fake.addGuild();
      const alice = fake.addUser({ permissions: ['ManageGuild'] });
      await alice.in(guild.channel).runs('/settings threads', { enabled: true });
      await alice.says(guild.channel, '<@bot> Who met first?');
      await fake.until('the thread', () => fake.threadsOf(guild.channel).length === 1);
      const [thread] = fake.threadsOf(guild.channel);
      expect((await fake.nextMessage(thread!)).text()).toContain('Asked: Who met first?');
      await alice.says(thread!, 'And later?');
      if (!readsMessageContent) await alice.says(thread!, '<@bot> Where?');
      const next = readsMessageContent ? 'And later?' : 'Where?';
      expect((await fake.nextMessage(thread!)).text()).toContain(`Asked: Who met first? ${next}`);
      expect(fake.violations).toEqual([]);
      await started.close();
    }
  });
});
