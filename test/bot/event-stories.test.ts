// What people do with events on Discord: look them up, turn pages, open one, take files along, put one into the server's own
// list, be reminded. The registry is the shipped one with a few events of the far future; store and client are real.
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskOptions, AskResult } from '../../src/domain/ask.js';
import type { Reply } from '../support/fake-discord/story.js';
import { futureRegistry as registry } from './future-registry.js';
import { abstained } from './render/answer-cases.js';
import { startTestBot, type TestBot } from './start-test-bot.js';

/** An abstention beside an event, as the answer path gives it for what only the registry knows. */
const abstainBeside = async (question: string, options: AskOptions): Promise<AskResult> => {
  const event = registry.show('1998-unga-53-70', '2026-11-22')!;
  const events = [{ event, label: event.name, asOf: '2026-11-22' }];
  const lead = `Asked: ${[options.previous, question].join(' ').trim()}`;
  return { answer: abstained({ question, lead, events }), ranked: [], features: {}, stageMs: {} };
};

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot({ ask: abstainBeside, events: () => registry });
});
afterAll(async () => {
  expect(running.fake.violations).toEqual([]);
  await running.close();
});

const stage = () => {
  const { fake } = running;
  const guild = fake.addGuild();
  return { fake, guild, channel: guild.channel, alice: fake.addUser(), bob: fake.addUser() };
};
const saying = (reply: Reply, text: string) => reply.until(text, (message) => message.text().includes(text));

describe('an event', () => {
  it('is shown with date, precision, basis, parties, documents, confidence, sources and the day it speaks of', async () => {
    const { channel, alice } = stage();
    const reply = await alice.in(channel).runs('/event show', { name: '1998-unga-53-70' });
    await saying(reply, '53/70');
    const text = reply.text();
    for (const part of ['4 December 1998', 'known to the day', 'entered by an editor', 'Confidence', 'As of'])
      expect(text).toContain(part);
    expect(text).toMatch(/\]\(<https:\/\/[^>]+>\)/u);
    expect(text).toContain('From the curated registry (not quoted). No stored document proves this.');
  });

  it('is found by its symbol, in Cyrillic letters and with blanks', async () => {
    const { channel, alice } = stage();
    const choices = await alice.in(channel).types('/event show', 'name', 'А / RES / 53 / 70');
    expect(choices[0]?.value).toBe('1998-unga-53-70');
    await saying(await alice.in(channel).runs('/event show', { name: 'A/RES/53/70' }), '4 December 1998');
  });

  it('leads to the one before and after it, for the asker in place, for others privately', async () => {
    const { channel, alice, bob } = stage();
    const reply = await alice.in(channel).runs('/event show', { name: '2090-third-review-conference' });
    await saying(reply, 'Third review conference');
    const own = await alice.presses(reply, 'After it ▶');
    await saying(own, 'Fourth review conference');
    expect(own.message.id).toBe(reply.message.id);
    const other = await bob.presses(own, '◀ Before it');
    await saying(other, 'Third review conference');
    expect([other.isPrivate, other.message.id === reply.message.id]).toEqual([true, false]);
  });

  it('is proved by the sentence of a stored document, unless the server may not use that document', async () => {
    const { fake, channel, alice } = stage();
    await saying(
      await alice.in(channel).runs('/event show', { name: '2091-fourth-review-conference' }),
      'It will meet in June 2091.',
    );
    const guarded = fake.addGuild();
    running.app.botStore.saveGuildSettings(guarded.id, JSON.stringify({ documents: ['another-document'] }));
    const hidden = await alice.in(guarded.channel).runs('/event show', { name: '2091-fourth-review-conference' });
    await saying(hidden, 'There is no event');
    const listed = await alice.in(guarded.channel).runs('/event next');
    await saying(listed, 'Third review conference');
    expect(listed.text()).not.toContain('Fourth review');
  });

  it('that nobody knows is answered with those that come close', async () => {
    const { channel, alice } = stage();
    const reply = await alice.in(channel).runs('/event show', { name: 'Paris Call for peace on Mars' });
    await saying(reply, 'There is no event “Paris Call for peace on Mars”.');
  });
});

describe('a list of events', () => {
  it('is turned page by page and opened by its select', async () => {
    const { channel, alice } = stage();
    const reply = await alice.in(channel).runs('/event find', { forum: 'un' });
    await saying(reply, 'page 1 of');
    const second = await saying(await alice.presses(reply, 'Next page'), 'page 2 of');
    const [first] = second.selects()[0]?.options ?? [];
    const opened = await alice.selects(second, [first?.value ?? '']);
    await saying(opened, 'Confidence');
    expect(opened.isPrivate).toBe(true);
  });

  it('says how a date in words was read, and which words no event holds', async () => {
    const { channel, alice } = stage();
    const gisela = running.fake.addUser({ locale: 'de' });
    const reply = await gisela.in(channel).runs('/event on', { date: 'im Herbst 2021' });
    await saying(reply, '„im Herbst 2021“ wird verstanden als: 1. September');
    const ignored = await alice.in(channel).runs('/event find', { query: 'resolution 53/70 zeppelin' });
    await saying(ignored, 'Not found in any event and left out: zeppelin.');
  });

  it('that is empty says that nothing is held, not that nothing took place', async () => {
    const { channel, alice } = stage();
    const reply = await alice.in(channel).runs('/event find', { query: 'zeppelin', from: '1500', to: '1501' });
    await saying(reply, 'That does not mean that there was none.');
  });

  it('asks back for a date and a forum that cannot be read', async () => {
    const { channel, alice } = stage();
    await saying(await alice.in(channel).runs('/event on', { date: 'banana' }), 'no date in “banana”');
    await saying(await alice.in(channel).runs('/event next', { forum: 'Qwxyz' }), '“Qwxyz”');
    await saying(await alice.in(channel).runs('/event find', { from: '2020', to: '2019' }), '2020-01-01');
  });

  it('compares two forums year by year', async () => {
    const { channel, alice } = stage();
    const reply = await alice.in(channel).runs('/event compare', { first: 'osce', second: 'sco' });
    await saying(reply, '⇄');
    expect(reply.text()).toContain('2009');
  });

  it('is private where the server keeps answers to other channels', async () => {
    const { guild, channel, alice } = stage();
    const open = guild.addChannel({ name: 'open' });
    running.app.botStore.saveGuildSettings(guild.id, JSON.stringify({ channels: [open.id] }));
    const reply = await saying(await alice.in(channel).runs('/event next'), 'Third review conference');
    expect(reply.isPrivate).toBe(true);
  });
});

/** Red of the first pixel: the ground of the picture. */
const groundOf = async (reply: Reply): Promise<number | undefined> => {
  const drawn = await reply.until('a picture', (message) => message.attachments().length > 0);
  const picture = drawn.message.attachments()[0]?.content ?? Buffer.alloc(0);
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${picture.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg).render().pixels[0];
};

describe('a timeline', () => {
  it('is dark, or light where that was chosen, on its other pages too', async () => {
    const { channel, alice } = stage();
    expect(await groundOf(await alice.in(channel).runs('/event timeline', { forum: 'un' }))).toBe(0x1e);
    const light = await alice.in(channel).runs('/event timeline', { forum: 'un', theme: 'light' });
    expect(await groundOf(light)).toBe(0xff);
    expect(await groundOf(await alice.presses(light, 'Next page'))).toBe(0xff);
  });

  it('carries its picture with alternative text, a page at a time', async () => {
    const { channel, alice } = stage();
    const reply = await alice.in(channel).runs('/event timeline', { forum: 'un' });
    const drawn = await reply.until('a picture', (message) => message.attachments().length > 0);
    const [picture] = drawn.message.attachments();
    expect(picture?.content.subarray(1, 4).toString()).toBe('PNG');
    expect(JSON.stringify(drawn.message.json())).toContain('"description":"Timeline, ');
    const next = await alice.presses(drawn, 'Next page');
    await saying(next, 'page 2 of');
  });
});

describe('a file', () => {
  it('of an event or a list is given to whoever asks for it, alone', async () => {
    const { channel, alice, bob } = stage();
    const one = await saying(await alice.in(channel).runs('/event show', { name: '1998-unga-53-70' }), '53/70');
    const calendar = await bob.presses(one, 'Calendar (.ics)');
    await calendar.until('a file', (message) => message.attachments().length > 0);
    expect(calendar.isPrivate).toBe(true);
    expect(calendar.message.attachments()[0]?.content.toString()).toContain('UID:1998-unga-53-70@');
    const list = await saying(await alice.in(channel).runs('/event next'), 'Third review conference');
    const json = await alice.presses(list, 'JSON');
    await json.until('a file', (message) => message.attachments().length > 0);
    const [line = ''] = json.message.attachments()[0]?.content.toString().split('\n') ?? [];
    expect(JSON.parse(line)).toMatchObject({ status: 'planned' });
    const csv = await alice.presses(list, 'CSV');
    await csv.until('a file', (message) => message.attachments().length > 0);
    expect(csv.message.attachments()[0]?.content.toString()).toContain('id,name,kind');
  });
});

describe('completion while typing', () => {
  it('offers forums, parties, places and zones in the reader’s language, 25 at most, within 30 ms each', async () => {
    const { fake, channel } = stage();
    const yuki = fake.addUser({ locale: 'ja' });
    const here = yuki.in(channel);
    expect((await here.types('/event find', 'party', 'ドイツ'))[0]).toEqual({ name: 'ドイツ', value: 'DE' });
    expect((await here.types('/event find', 'forum', '国連'))[0]?.value).toBeDefined();
    expect((await here.types('/event find', 'place', 'ニューヨーク'))[0]?.value).toBe('New York');
    expect((await here.types('/event remind', 'zone', 'vienna'))[0]?.value).toBe('Europe/Vienna');
    expect((await here.types('/event remind', 'event', 'third review'))[0]?.value).toBe('2090-third-review-conference');
    for (const text of ['', 'u', 'un', 'reso', 'A/RES/7', 'rüstung', 'zz']) {
      // The best of five: what other processes take of the machine is not the bot's.
      const took: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        const before = performance.now();
        const choices = await here.types('/event show', 'name', text);
        took.push(performance.now() - before);
        expect(choices.length).toBeLessThanOrEqual(25);
      }
      expect(Math.min(...took), text).toBeLessThan(30);
    }
  });
});

describe('an answer beside which an event stands', () => {
  it('says that it is not quoted and not proved, opens the event, and can be replied to', async () => {
    const { fake, channel, alice } = stage();
    const asked = await alice.in(channel).runs('/ask', { question: 'When was 53/70 adopted?' });
    const reply = await saying(asked, 'From the curated registry (not quoted):');
    expect(reply.text()).toContain('No stored document proves this.');
    expect(reply.text()).toMatch(/4 December 1998.*\n[\s\S]*\]\(<https:/u);
    const opened = await saying(await alice.presses(reply, 'Open an event'), 'Confidence');
    expect([opened.isPrivate, opened.message.id === reply.message.id]).toEqual([true, false]);
    const again = await saying(await alice.in(channel).runs('/ask', { question: 'And where?' }), 'Asked');
    await alice.says(channel, 'by whom?', { replyTo: again.message });
    expect((await fake.nextMessage(channel)).text()).toContain('Asked: And where? by whom?');
  });
});
