// Where the bot is not at home, what it lists and explains, and what it forgets when it is sent away. The answer path is a
// stand-in; store, rendering and Discord's client are real, and documents are really read.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepStore, LOCK_STALE_MS } from '../../src/bot/keep-store.js';
import { type AnswerId, parseAnswerId } from '../../src/domain/answer-id.js';
import { readQualityCard } from '../../src/evaluation/quality-card.js';
import { createLog } from '../../src/log.js';
import type { Viewer } from '../../src/store/bot-store.js';
import type { Reply } from '../support/fake-discord/story.js';
import { OPERATOR } from '../support/scopes.js';
import { echo, startTestBot, type TestBot } from './start-test-bot.js';

const DAY_MS = 86_400_000;
const LETTERS = [...'ABCDEFGHIJKL'];
let running: TestBot;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-reach-'));

beforeAll(async () => {
  running = await startTestBot({ ask: echo });
});
afterAll(async () => {
  expect(running.fake.violations).toEqual([]);
  await running.close();
  fs.rmSync(folder, { recursive: true, force: true });
});
const saying = (reply: Reply, text: string) => reply.until(text, (message) => message.text().includes(text));

describe('a server without the bot', () => {
  it('gets no public answer from somebody who brought the bot along, whatever they ask for', async () => {
    const { fake } = running;
    const foreign = fake.addGuild({ hasBot: false });
    const alice = fake.addUser({ hasInstalledBot: true });
    const bob = fake.addUser();
    for (const isPrivate of [undefined, false]) {
      const options = { question: 'Who met?', ...(isPrivate !== undefined && { private: isPrivate }) };
      const reply = await saying(await alice.in(foreign.channel).runs('/ask', options), 'Asked: Who met?');
      expect([reply.isPrivate, bob.sees(reply)]).toEqual([true, false]);
      await saying(await alice.presses(reply, 'Share'), 'not opened this channel');
      const more = await alice.presses(reply, 'Why these?');
      expect(more.isPrivate).toBe(true);
    }
    const [message] = fake.messagesIn(foreign.channel).filter(({ isPrivate }) => !isPrivate);
    expect(message).toBeUndefined();
  });

  it('does not offer its settings to anybody', () => {
    const { fake } = running;
    const foreign = fake.addGuild({ hasBot: false });
    const manager = fake.addUser({ hasInstalledBot: true, permissions: ['ManageGuild'] });
    expect(() => manager.in(foreign.channel).starts('/settings show')).toThrow();
  });
});

describe('/sources', () => {
  beforeAll(async () => {
    for (const letter of LETTERS) {
      const text = `Report ${letter}\n\nThe delegations met in ${2000 + LETTERS.indexOf(letter)} to speak about cyber security.`;
      fs.writeFileSync(path.join(folder, `report-${letter.toLowerCase()}.txt`), text);
    }
    const { added } = await running.app.ingest([folder], OPERATOR);
    expect(added).toHaveLength(LETTERS.length);
  });

  it('turns pages in place, names every document once, and opens the one that is chosen', async () => {
    const { fake } = running;
    const { channel } = fake.addGuild();
    const alice = fake.addUser();
    const list = await saying(await alice.in(channel).runs('/sources'), 'page 1 of 2');
    const first = list.text();
    const turned = await alice.presses(list, 'Next page');
    await saying(turned, 'page 2 of 2');
    expect(turned.message.id).toBe(list.message.id);
    const named = (text: string) => [...text.matchAll(/Report ([A-L])/gu)].map((match) => match[1]);
    expect([...named(first), ...named(turned.text())].sort()).toEqual(LETTERS);
    const opened = await alice.selects(turned, [turned.selects()[0]!.options[0]!.value]);
    await saying(opened, 'The delegations met');
    expect(opened.isPrivate).toBe(true);
    const back = await alice.presses(turned, 'Previous page');
    await saying(back, 'page 1 of 2');
    expect(back.text()).toBe(first);
  });

  it('keeps what was looked for while pages are turned', async () => {
    const { fake } = running;
    const { channel } = fake.addGuild();
    const alice = fake.addUser();
    const list = await alice.in(channel).runs('/sources', { query: 'report' });
    await saying(list, '12 sources');
    await saying(await alice.presses(list, 'Next page'), 'page 2 of 2');
    await saying(list, '12 sources');
    await saying(await alice.in(channel).runs('/sources', { query: 'no such words' }), 'No stored document');
  });
});

describe('/about', () => {
  it('shows every figure of the quality card by a name that people read', async () => {
    const { fake } = running;
    const reply = await fake.addUser().in(fake.addGuild().channel).runs('/about');
    await saying(reply, 'The first excerpt holds the answer');
    const card = readQualityCard();
    expect(reply.text()).toContain(`nothing was adjusted to: ${card?.questions}`);
    for (const { right, of } of card?.figures ?? []) expect(reply.text()).toContain(`(${right}/${of})`);
  });
});

describe('/glossary', () => {
  it('completes a term in the asker’s language, and shows it in all nine, to them alone', async () => {
    const { fake } = running;
    const { channel } = fake.addGuild();
    const gisela = fake.addUser({ locale: 'de' });
    const choices = await gisela.in(channel).types('/glossary', 'term', 'Vereinte Nat');
    const reply = await gisela.in(channel).runs('/glossary', { term: String(choices[0]?.value) });
    await saying(reply, 'Vereinte Nationen');
    for (const form of ['United Nations', 'ООН', '联合国', '国連', 'Liên hợp quốc', 'الأمم المتحدة']) {
      expect(reply.text().toLowerCase()).toContain(form.toLowerCase());
    }
    expect(reply.isPrivate).toBe(true);
  });
});

describe('a server that sent the bot away', () => {
  it('is forgotten after the stated time and no sooner; another server is not', async () => {
    const { fake, app } = running;
    const { botStore, config } = app;
    const alice = fake.addUser();
    const manager = fake.addUser({ permissions: ['ManageGuild'] });
    const [left, kept] = [fake.addGuild(), fake.addGuild()];
    const ids: { id: AnswerId; viewer: Viewer }[] = [];
    for (const guild of [left, kept]) {
      await saying(await manager.in(guild.channel).runs('/settings private', { enabled: false }), 'Saved');
      const reply = await saying(await alice.in(guild.channel).runs('/ask', { question: 'Who met?' }), 'Asked');
      const id = parseAnswerId(/A-[0-9A-Z-]{12}/u.exec(reply.text())?.[0] ?? '');
      ids.push({ id: id!, viewer: { guildId: guild.id, channelId: guild.channel.id, userId: alice.id } });
    }
    left.removeBot();
    await fake.settled();
    const tickAfter = (days: number) => {
      const now = () => Date.now() + days * DAY_MS + 2 * LOCK_STALE_MS;
      keepStore({ botStore, settings: config.bot, log: createLog('silent'), now }).stop();
    };
    const openIds = () => ids.map(({ id, viewer }) => botStore.openAnswer(id, viewer) !== undefined);
    tickAfter(config.bot.leftGuildDays - 1);
    expect(openIds()).toEqual([true, true]);
    tickAfter(config.bot.leftGuildDays);
    expect(openIds()).toEqual([false, true]);
    expect([botStore.guildSettings(left.id), botStore.guildSettings(kept.id)]).toEqual([undefined, expect.any(String)]);
    expect(botStore.knownGuilds()).not.toContain(left.id);
  });
});
