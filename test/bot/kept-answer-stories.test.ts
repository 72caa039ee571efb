// What people do with answers that were given before, and with the sources cited in a channel: the real corpus and model.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excerptsOf } from '../../src/bot/render/render-next-excerpts.js';
import { readAnswer } from '../../src/bot/stored-answer.js';
import { keepAnswer, openAnswer } from '../../src/cli/operator-answers.js';
import { parseAnswerId } from '../../src/domain/answer-id.js';
import type { DocumentId } from '../../src/domain/document.js';
import type { Reply } from '../support/fake-discord/story.js';
import { OPERATOR } from '../support/scopes.js';
import { answered, excerptOf } from './render/answer-cases.js';
import { startTestBot, type TestBot } from './start-test-bot.js';

const GERMAN = 'germany-japan-consultations-2016' as DocumentId;
const QUESTION = 'Who led the Japanese side in the cyber consultations with Germany?';

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot();
});
afterAll(async () => {
  expect(running.fake.violations).toEqual([]);
  await running.close();
});

const stage = () => {
  const { fake } = running;
  const guild = fake.addGuild();
  const manager = fake.addUser({ permissions: ['ManageGuild'] });
  return { fake, guild, channel: guild.channel, alice: fake.addUser(), bob: fake.addUser(), manager };
};
const saying = (reply: Reply, text: string) => reply.until(text, (message) => message.text().includes(text));
const idIn = (reply: Reply): string => /A-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/u.exec(reply.text())?.[0] ?? 'none';

describe('/answer', () => {
  it('shows an answer exactly as it was, with the state of its excerpts', async () => {
    const { channel, alice, bob } = stage();
    const answer = await saying(await alice.in(channel).runs('/ask', { question: QUESTION }), 'Mizushima');
    const reply = await saying(await bob.in(channel).runs('/answer', { id: idIn(answer).toLowerCase() }), 'Mizushima');
    expect(reply.text()).toBe(answer.text());
    expect(reply.isPrivate).toBe(true);
    const note = await reply.nextFollowUp();
    expect(note.text()).toContain('in the same place');
    expect(note.text()).toContain(running.app.store.within(OPERATOR).corpusFingerprint());
  });

  it('says when other evidence comes first now, and gives the answer as a file', async () => {
    const { channel, alice } = stage();
    const answer = await saying(await alice.in(channel).runs('/ask', { question: QUESTION }), 'Mizushima');
    const viewer = { guildId: channel.guildId!, channelId: channel.id, userId: '1' };
    const [stored] = running.app.botStore.publicAnswersIn(viewer, 1);
    const kept = readAnswer(stored!);
    const [first] = excerptsOf(kept);
    const other = { ...first!, text: 'Other words.', start: 0, end: 12 };
    const id = parseAnswerId('A-7K3F-9QZM-2H')!;
    const json = JSON.stringify({ ...kept, excerpts: [other] });
    running.app.botStore.saveScopedAnswer({ ...stored!, id, json });
    const reply = await alice.in(channel).runs('/answer', { id, file: 'docx' });
    await saying(reply, 'Other words');
    const note = await reply.nextFollowUp();
    expect(note.text()).toContain('another excerpt comes first');
    const [file] = note.attachments();
    expect(file?.name).toBe('A-7K3F-9QZM-2H.docx');
    expect(file?.content.subarray(0, 2).toString()).toBe('PK');
    const same = await alice.in(channel).runs('/answer', { id: idIn(answer) });
    expect((await same.nextFollowUp()).text()).not.toContain('Asked again');
  });

  it('does not open what was given on the command line', async () => {
    const { alice, channel } = stage();
    const answer = answered([excerptOf(1)]);
    const id = keepAnswer(
      { answer, asked: answer.question, filters: {}, language: 'en', documentCount: 5 },
      running.app,
    )!;
    await saying(await alice.in(channel).runs('/answer', { id }), 'no longer available here');
    await saying(await alice.in(alice.dm).runs('/answer', { id }), 'no longer available here');
    expect(openAnswer(id, running.app).answer).toEqual(answer);
  });

  it('gives one reply to an id of another channel, a private one of somebody else, and one that never was', async () => {
    const { guild, channel, alice, bob } = stage();
    const elsewhere = guild.addChannel({ name: 'elsewhere' });
    const open = await saying(await alice.in(channel).runs('/ask', { question: QUESTION }), 'Mizushima');
    const own = await alice.in(channel).runs('/ask', { question: QUESTION, private: true });
    await saying(own, 'Mizushima');
    const replies = [
      await bob.in(elsewhere).runs('/answer', { id: idIn(open) }),
      await bob.in(channel).runs('/answer', { id: idIn(own) }),
      await bob.in(channel).runs('/answer', { id: 'A-0000-0000-00' }),
      await bob.in(channel).runs('/answer', { id: 'nonsense' }),
    ];
    for (const reply of replies) await saying(reply, 'no longer available here');
    expect(new Set(replies.map((reply) => reply.text())).size).toBe(1);
  });

  it('still shows the excerpts of a document that was removed since, and says so', async () => {
    const { channel, alice } = stage();
    const answer = await saying(await alice.in(channel).runs('/ask', { question: QUESTION }), 'Mizushima');
    const kept = running.app.store.within(OPERATOR).document(GERMAN)!;
    running.app.store.removeDocument(OPERATOR, GERMAN);
    try {
      const reply = await saying(await alice.in(channel).runs('/answer', { id: idIn(answer) }), 'Mizushima');
      const note = await reply.nextFollowUp();
      expect(note.text()).toMatch(/no longer in the corpus: \\\[1\\\]/u);
    } finally {
      await running.app.ingest([], OPERATOR);
    }
    expect(running.app.store.within(OPERATOR).document(GERMAN)?.text).toBe(kept.text);
  });
});

describe('/bibliography', () => {
  it('lists each source cited in the channel once, with a file, and leaves private answers out', async () => {
    const { channel, alice, bob } = stage();
    await saying(await bob.in(channel).runs('/bibliography'), 'not cited any source here');
    for (const isPrivate of [true, false, false]) {
      await saying(await alice.in(channel).runs('/ask', { question: QUESTION, private: isPrivate }), 'Mizushima');
      if (isPrivate) await saying(await alice.in(channel).runs('/bibliography'), 'not cited any source here');
    }
    const reply = await bob.in(channel).runs('/bibliography', { style: 'apa', file: 'bib' });
    const shown = await saying(reply, 'Sources cited here');
    expect(shown.isPrivate).toBe(true);
    const stored = running.app.botStore.publicAnswersIn(
      { guildId: channel.guildId!, channelId: channel.id, userId: '1' },
      9,
    );
    const ids = new Set(
      stored.flatMap((each) => excerptsOf(readAnswer(each)).map(({ citation }) => citation.documentId)),
    );
    expect(stored.every(({ id }) => parseAnswerId(id) !== undefined)).toBe(true);
    expect(shown.text().match(/^- /gmu)).toHaveLength(ids.size);
    const [file] = shown.message.attachments();
    expect(file?.name).toBe('sources.bib');
    expect(file?.content.toString().match(/^@/gmu)).toHaveLength(ids.size);
  });
});
