// What people do with quotations and citations: the real corpus and model on the fake Discord.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/document.js';
import type { Reply } from '../support/fake-discord/story.js';
import { OPERATOR } from '../support/scopes.js';
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

/** The sentence of the stored source that names the head of the Japanese side. */
function sentence(): string {
  const document = running.app.store.within(OPERATOR).document(GERMAN)!;
  const { start, end } = document.sentences.find((each) =>
    document.text.slice(each.start, each.end).includes('Koichi Mizushima'),
  )!;
  return document.text.slice(start, end);
}

describe('/verify', () => {
  it('calls a true quotation exact and names the place, to the asker alone, until it is shared', async () => {
    const { channel, alice, bob } = stage();
    const reply = await saying(await alice.in(channel).runs('/verify', { text: sentence() }), '**Exact**');
    expect(reply.text()).toContain('Auswärtiges Amt');
    expect(reply.text()).toMatch(/para\. \d/u);
    expect([reply.isPrivate, bob.sees(reply)]).toEqual([true, false]);
    const shared = await saying(await alice.presses(reply, 'Share'), '**Exact**');
    expect([shared.isPrivate, bob.sees(shared), shared.buttons().length]).toEqual([false, true, 0]);
  });

  it('shows both wordings of an altered one, what changed in bold, the negation first', async () => {
    const { channel, alice } = stage();
    const altered = sentence().replace('große Zahl', 'kleine Zahl').replace(' teil,', ' nicht teil,');
    expect(altered).not.toBe(sentence());
    const reply = await saying(await alice.in(channel).runs('/verify', { text: altered }), '**Altered**');
    const named = reply
      .text()
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(named[0]).toContain('negation');
    expect(named.join('\n')).toContain('“kleine”');
    expect(reply.text()).toMatch(/^> .*\*\*kleine\*\*/mu);
    expect(reply.text()).toMatch(/^> .*\*\*große\*\*/mu);
  });

  it('says in the asker’s language that a wording is nowhere, without calling it false', async () => {
    const { fake, channel } = stage();
    const gisela = fake.addUser({ locale: 'de' });
    const text = 'Purple bananas dance slowly across the frozen parliament roof';
    const reply = await saying(await gisela.in(channel).runs('/verify', { text }), 'Nicht gefunden');
    expect(reply.text()).toContain('Falsch ist er damit noch nicht');
    expect(reply.text()).toContain('Durchsuchte Dokumente: 5');
  });

  it('notices that the words are from another document than was named', async () => {
    const { channel, alice } = stage();
    const choices = await alice.in(channel).types('/verify', 'source', 'osce', { text: 'x y' });
    expect(choices.map(({ value }) => value)).toContain('osce-cyber-security');
    const given = { text: sentence(), source: 'osce-cyber-security' };
    await saying(await alice.in(channel).runs('/verify', given), '**Misattributed**');
  });

  it('asks back for a source that it does not know, and for a text that it cannot check', async () => {
    const { channel, alice } = stage();
    const unknown = { text: 'some words here', source: 'no such document at all' };
    await saying(await alice.in(channel).runs('/verify', unknown), 'no document called');
    await saying(await alice.in(channel).runs('/verify', { text: 'word' }), 'at least two words');
  });

  it('says nothing of a document that the server does not use', async () => {
    const { channel, alice, manager } = stage();
    await manager.in(channel).runs('/settings documents', { action: 'add', document: 'osce-cyber-security' });
    const reply = await saying(await alice.in(channel).runs('/verify', { text: sentence() }), '**Not found**');
    expect(reply.text()).toContain('Documents searched: 1');
    expect(reply.text()).not.toContain('Auswärtiges Amt');
  });
});

describe('the menu Check this quotation', () => {
  it('checks each quotation of a message apart', async () => {
    const { channel, alice, bob } = stage();
    const message = await bob.says(channel, `He said „${sentence()}“ and then "green ideas sleep very furiously".`);
    const reply = await saying(await alice.usesMenu('Check this quotation', message), '**Exact**');
    expect(reply.text()).toContain('**Not found**');
    expect(reply.isPrivate).toBe(true);
  });

  it('shows what stands only in documents that the server does not use like what stands nowhere', async () => {
    const { channel, alice, bob, manager } = stage();
    await manager.in(channel).runs('/settings documents', { action: 'add', document: 'osce-cyber-security' });
    const known = 'Viele Staaten investieren in offensive und defensive IKT-Kapazitäten';
    const message = await bob.says(channel, `„${sentence()}“ – „${known}“ – "green ideas sleep very furiously"`);
    const reply = await saying(await alice.usesMenu('Check this quotation', message), '**Exact**');
    expect(reply.text().match(/\*\*Not found\*\*/gu)).toHaveLength(2);
  });

  it('says so where a message quotes nothing', async () => {
    const { channel, alice, bob } = stage();
    const message = await bob.says(channel, 'I think that they met in 2016.');
    await saying(await alice.usesMenu('Check this quotation', message), 'contains no quotation');
  });
});

describe('/cite', () => {
  it('cites a document in the style that was chosen', async () => {
    const { channel, alice } = stage();
    const reply = await alice.in(channel).runs('/cite', { document: GERMAN, style: 'bibtex' });
    await saying(reply, '@');
    expect(reply.text()).toContain('```');
    expect(reply.text()).toContain('Auswärtiges Amt');
    expect(reply.isPrivate).toBe(true);
  });

  it('cites the sources of an answer, and another style is one choice away', async () => {
    const { channel, alice, bob } = stage();
    const answer = await saying(await alice.in(channel).runs('/ask', { question: QUESTION }), 'Mizushima');
    const cited = await saying(await bob.in(channel).runs('/cite', { answer: idIn(answer) }), 'Mizushima');
    expect(cited.text()).toContain(`[${idIn(answer)}]`);
    await bob.selects(cited, ['RIS']);
    await cited.until('the RIS record', (message) => message.text().includes('TY  - '));
  });

  it('cites what tells of an event, its missing facts shown as missing, and offers events while one types', async () => {
    const { channel, alice } = stage();
    const choices = await alice.in(channel).types('/cite', 'event', 'resolution 53/70');
    expect(choices.map(({ value }) => value)).toContain('1998-unga-53-70');
    const reply = await saying(await alice.in(channel).runs('/cite', { event: '1998-unga-53-70' }), 'no title');
    expect(reply.text()).toContain('https://database.cyberpolicyportal.org/en/entity/380q0z8wh8t');
    await saying(await alice.in(channel).runs('/cite', { event: 'no such thing' }), 'There is no event');
  });

  it('asks back where nothing, or both, was named, and for an id that is none', async () => {
    const { channel, alice } = stage();
    await saying(await alice.in(channel).runs('/cite'), 'name a document, an event or the id');
    const both = { document: GERMAN, answer: 'A-7K3F-9QZM-2H' };
    await saying(await alice.in(channel).runs('/cite', both), 'only one of them');
    await saying(await alice.in(channel).runs('/cite', { answer: 'A-7K3F-9QZM-2H' }), 'no longer available here');
  });
});

describe('/compare', () => {
  const SCO = 'sco-expert-group-2019';
  const HANOI = 'hanoi-convention-interview-2025';

  it('puts the most similar passages of two documents side by side, to the asker alone', async () => {
    const { channel, alice } = stage();
    const choices = await alice.in(channel).types('/compare', 'a', 'sco', { b: HANOI });
    expect(choices.map(({ value }) => value)).toContain(SCO);
    const reply = await saying(await alice.in(channel).runs('/compare', { a: SCO, b: HANOI }), '> ');
    expect(reply.isPrivate).toBe(true);
    expect(reply.text()).toMatch(/^> .*\*\*/mu);
    expect(reply.text()).toContain('para');
  });

  it('keeps to a topic given in another language, and says when there is nothing on it', async () => {
    const { channel, alice } = stage();
    const on = (topic: string) => alice.in(channel).runs('/compare', { a: SCO, b: HANOI, topic });
    await saying(await on('international information security'), '> ');
    await saying(await on('chess tournament'), 'no passages on “chess tournament”');
  });

  it('gives no word comparison across languages', async () => {
    const { channel, alice } = stage();
    const reply = await alice.in(channel).runs('/compare', { a: 'russia-france-dialogue-2021', b: SCO });
    expect((await saying(reply, 'Different languages')).text()).not.toMatch(/^> .*\*\*/mu);
  });

  it('asks back for the same document twice, an unknown one, and one that the server does not use', async () => {
    const { channel, alice, manager } = stage();
    await saying(await alice.in(channel).runs('/compare', { a: SCO, b: SCO }), 'two different documents');
    await saying(await alice.in(channel).runs('/compare', { a: SCO, b: 'nothing of that name' }), 'no document called');
    await manager.in(channel).runs('/settings documents', { action: 'add', document: SCO });
    await saying(await alice.in(channel).runs('/compare', { a: SCO, b: HANOI }), 'no document called');
  });
});
