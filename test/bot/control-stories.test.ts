// What people do with an answer and what a server sets: buttons, forms, settings, privacy, lists. The answer path is a
// stand-in; store, rendering and Discord's client are real.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../support/fake-discord/story.js';
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
  const { fake } = running;
  const guild = fake.addGuild();
  const manager = fake.addUser({ permissions: ['ManageGuild', 'ManageMessages'] });
  return { fake, guild, channel: guild.channel, alice: fake.addUser(), bob: fake.addUser(), manager };
};
const saying = (reply: Reply, text: string) => reply.until(text, (message) => message.text().includes(text));

describe('an answer', () => {
  it('that is private is seen by its asker alone, until it is shared', async () => {
    const { channel, alice, bob } = stage();
    const reply = await alice.in(channel).runs('/ask', { question: 'Who met?', private: true });
    await saying(reply, 'Asked: Who met?');
    expect([reply.isPrivate, bob.sees(reply)]).toEqual([true, false]);
    const shared = await alice.presses(reply, 'Share');
    expect([shared.isPrivate, bob.sees(shared)]).toEqual([false, true]);
    expect(shared.text()).toContain('Asked: Who met?');
    const why = await bob.presses(shared, 'Why these?');
    expect(why.isPrivate).toBe(true);
  });

  it('can be cited word for word, to the reader alone', async () => {
    const { channel, alice, bob } = stage();
    const reply = await saying(await alice.in(channel).runs('/ask', { question: 'Who met?' }), 'Asked');
    const cited = await saying(await bob.presses(reply, 'Cite'), 'Sentence 1 of the source.');
    expect(cited.isPrivate).toBe(true);
    expect(cited.text()).toMatch(/```\nSentence 1 of the source\.\n\n.*Title 1.* \[A-[\w-]+\]\n```/u);
  });

  it('is deleted by its asker or a moderator, by nobody else', async () => {
    const { channel, alice, bob, manager } = stage();
    for (const deleter of [alice, manager]) {
      const reply = await saying(await alice.in(channel).runs('/ask', { question: 'Who met?' }), 'Asked');
      const refused = await bob.presses(reply, 'Delete');
      expect(refused.text()).toContain('Only the person who asked');
      deleter.startsPress(reply, 'Delete');
      await running.fake.until('the deletion', () => reply.isDeleted);
    }
  });

  it('of another channel or one that is gone opens with a note and nothing else', async () => {
    const { fake, channel, alice } = stage();
    const reply = await saying(await alice.in(channel).runs('/ask', { question: 'Who met?' }), 'Asked');
    running.app.botStore.purgeGuildAnswers(channel.guildId!);
    const note = await alice.presses(reply, 'Why these?');
    expect(note.text()).toContain('no longer available here');
    expect(note.isPrivate).toBe(true);
    expect(fake.violations).toEqual([]);
  });

  it('takes one vote a person, and a reason goes to the channel that the server chose', async () => {
    const { fake, guild, channel, alice, manager } = stage();
    const feedback = guild.addChannel({ name: 'feedback' });
    await manager.in(channel).runs('/settings feedback', { channel: feedback.id });
    const reply = await saying(await alice.in(channel).runs('/ask', { question: 'Who met?' }), 'Asked');
    await saying(await alice.presses(reply, '👍'), 'Thank you');
    const form = await alice.presses(reply, '👎');
    await saying(await alice.submits(form, { 'Your reason (optional)': '@everyone wrong year' }), 'Thank you');
    const posted = await fake.nextMessage(feedback);
    expect(posted.text()).toContain('wrong year');
    expect(posted.pings).toEqual([]);
    expect(running.app.botStore.countUserData(alice.id)).toEqual({ answers: 1, feedback: 1 });
  });
});

describe('/ask', () => {
  it('asks back for a filter that it cannot read, and asks nothing meanwhile', async () => {
    const { channel, alice } = stage();
    const reply = await alice.in(channel).runs('/ask', { question: 'Who met?', from: '2016-13' });
    await saying(reply, '2016-13');
    expect(running.app.botStore.countUserData(alice.id).answers).toBe(0);
  });

  it('speaks the language of a clear question, else that of the asker', async () => {
    const { fake, channel } = stage();
    const gisela = fake.addUser({ locale: 'de' });
    const german = await gisela.in(channel).runs('/ask', { question: 'OSCE?' });
    await saying(german, 'wörtlich');
    const french = await gisela
      .in(channel)
      .runs('/ask', { question: 'Qui a dirigé la délégation française en 2021 ?' });
    await french.until('French', (message) => message.text().includes('Asked'));
    expect(french.text()).not.toContain('wörtlich');
  });

  it('completes a forum by its name in the asker’s language', async () => {
    const { fake, channel } = stage();
    const gisela = fake.addUser({ locale: 'de' });
    const choices = await gisela.in(channel).types('/ask', 'forum', 'Vereinte Nat', { question: 'Wer?' });
    expect(choices[0]).toMatchObject({ value: 'un', name: expect.stringContaining('Vereinte Nationen') });
  });
});

describe('the settings of a server', () => {
  it('close channels to answers for everybody, at once, but not to private ones', async () => {
    const { fake, guild, channel, alice, manager } = stage();
    const open = guild.addChannel({ name: 'open' });
    await saying(await manager.in(channel).runs('/settings channels', { action: 'add', channel: open.id }), '#open');
    await saying(await alice.in(channel).runs('/ask', { question: 'Who met?' }), 'not opened this channel');
    const own = await alice.in(channel).runs('/ask', { question: 'Who met?', private: true });
    await saying(own, 'Asked');
    await alice.says(channel, '<@bot> Who met?');
    await alice.says(open, '<@bot> Who met here?');
    expect((await fake.nextMessage(open)).text()).toContain('Who met here?');
  });

  it('make answers private by default, and speak the language that was set', async () => {
    const { channel, alice, manager } = stage();
    await manager.in(channel).runs('/settings private', { enabled: true });
    const shown = await manager.in(channel).runs('/settings language', { language: 'ar' });
    await saying(shown, 'العربية');
    const reply = await saying(await alice.in(channel).runs('/ask', { question: 'Who met?' }), 'Asked');
    expect(reply.isPrivate).toBe(true);
  });

  it('are kept when everything else stored for the server is purged', async () => {
    const { guild, channel, alice, manager } = stage();
    await manager.in(channel).runs('/settings mentions', { enabled: false });
    const reply = await saying(await alice.in(channel).runs('/ask', { question: 'Who met?' }), 'Asked');
    await saying(await manager.in(channel).runs('/settings privacy purge', { confirm: 'delete' }), 'deleted: 1');
    await saying(await alice.presses(reply, 'Cite'), 'no longer available');
    expect(running.app.botStore.guildSettings(guild.id)).toContain('"answersMentions":false');
  });
});

describe('/privacy', () => {
  it('shows and deletes what is stored about the person', async () => {
    const { channel, alice } = stage();
    await saying(await alice.in(channel).runs('/ask', { question: 'Who met?' }), 'Asked');
    await saying(await alice.in(channel).runs('/privacy show'), 'answers to your questions: 1');
    await saying(await alice.in(channel).runs('/privacy delete', { confirm: 'delete' }), 'have been deleted');
    expect(running.app.botStore.countUserData(alice.id)).toEqual({ answers: 0, feedback: 0 });
  });
});

describe('reference commands', () => {
  it.each(['/about', '/help', '/sources'])('%s shows something to the reader alone', async (command) => {
    const { channel, alice } = stage();
    const reply = await alice.in(channel).runs(command);
    await reply.until('text', (message) => message.text().length > 0);
    expect(reply.isPrivate).toBe(true);
  });

  it('/glossary shows a term by any of its names and asks back for others', async () => {
    const { channel, alice } = stage();
    await saying(await alice.in(channel).runs('/glossary', { term: 'ООН' }), '联合国');
    await saying(await alice.in(channel).runs('/glossary', { term: 'no such term' }), 'no such term');
  });
});

describe('message menus', () => {
  it('ask about a message, and find sources for it, privately', async () => {
    const { channel, alice, bob } = stage();
    const message = await bob.says(channel, 'Germany and Japan met in 2016.');
    const asked = await saying(await alice.usesMenu('Ask about this', message), 'Asked: Germany and Japan met');
    expect(asked.isPrivate).toBe(true);
    const found = await saying(await alice.usesMenu('Find a source', message), 'Sentence 1 of the source.');
    expect(found.isPrivate).toBe(true);
  });
});
