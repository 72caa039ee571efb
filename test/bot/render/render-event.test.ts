// What is shown of events keeps Discord's limits, whatever names, sources and excerpts hold, and loses no source.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageBodySchema } from '../../../src/bot/discord-limits.js';
import { eventMessageTexts } from '../../../src/bot/event-message-texts.js';
import type { EventView } from '../../../src/bot/render/describe-event.js';
import { choiceOfEvent } from '../../../src/bot/render/event-controls.js';
import { packPages } from '../../../src/bot/render/pack-pages.js';
import { renderAnswer } from '../../../src/bot/render/render-answer.js';
import { renderEvent } from '../../../src/bot/render/render-event.js';
import { renderComparison, renderEventList, renderTimeline } from '../../../src/bot/render/render-event-list.js';
import { renderReminders } from '../../../src/bot/render/render-reminders.js';
import { EVENT_KINDS } from '../../../src/domain/event.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/domain/language.js';
import { extractedEvent } from '../../events/open-registry.js';
import { hostileText } from '../hostile-text.js';
import { anyContext, hostileAnswer } from './answer-cases.js';

const viewIn = (language: InterfaceLanguage): EventView => ({
  language,
  asOf: '2026-11-22',
  label: (event) => event.name,
  name: (id) => `Name of ${id}`,
  place: (place) => place,
  document: (id) =>
    id === 'known' ? { title: '*'.repeat(300), language: 'de', url: 'https://a.example/x' } : undefined,
});
const contextIn = (language: InterfaceLanguage, page = 1) => ({
  view: viewIn(language),
  neighbours: {},
  page,
  choice: 'an-event',
  canSchedule: true,
});

const text = hostileText(20);
const source = fc.record({
  standing: fc.constantFrom('official' as const, 'secondary' as const),
  documentId: fc.constantFrom('known', 'gone'),
  url: fc.oneof(text, fc.webUrl({ withQueryParameters: true })),
  excerpt: fc.oneof(fc.constant(undefined), fc.constant('Satz. '.repeat(400)), text),
});
const anyEvent = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9\u4e00-\u4e20-]{1,120}$/u),
    name: text,
    place: text,
    outcome: text,
    partiesText: text,
    people: fc.array(text, { maxLength: 20 }),
    parties: fc.array(fc.constantFrom('DE', 'JP', 'un', 'x'.repeat(400)), { maxLength: 30 }),
    documents: fc.array(fc.record({ symbol: text, title: text, url: fc.webUrl() }), { maxLength: 12 }),
    sources: fc.array(source, { minLength: 1, maxLength: 12 }),
    kind: fc.constantFrom(...EVENT_KINDS),
    claims: fc.array(
      fc.record({
        value: text,
        held: fc.boolean(),
        reason: text,
        url: fc.webUrl(),
        standing: fc.constant('secondary' as const),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ claims, sources, ...facts }) =>
    extractedEvent({
      ...facts,
      start: '2026-11-23',
      sources: sources.map(({ excerpt, ...rest }) => ({ ...rest, ...(excerpt !== undefined && { excerpt }) })),
      conflicts: [{ field: 'date', claims }],
    }),
  );
const expectSendable = ({ files: _files, ...body }: ReturnType<typeof renderEvent>) =>
  expect(messageBodySchema.safeParse(body).error).toBeUndefined();

describe('limits', () => {
  it('hold for one event on every page', () => {
    fc.assert(
      fc.property(
        anyEvent,
        fc.constantFrom(...INTERFACE_LANGUAGES),
        fc.integer({ min: 1, max: 40 }),
        (event, language, page) => {
          const neighbours = { previous: { ...event, id: `${event.id}-a` }, next: { ...event, id: `${event.id}-b` } };
          const choice = choiceOfEvent(event);
          expectSendable(renderEvent(event, { ...contextIn(language, page), neighbours, choice, heading: 'Reminder' }));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('hold for lists, timelines, comparisons and reminders', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 30 }),
        fc.constantFrom(...INTERFACE_LANGUAGES),
        text,
        (all, language, note) => {
          const events = [...new Map(all.map((event) => [event.id, event])).values()];
          const context = { view: viewIn(language), page: 2, listId: '7K3F9QZM2H', notes: [note, note] };
          expectSendable(renderEventList(events, context));
          const years = events.map((event, place) => ({ year: String(2000 + place), left: [event], right: [event] }));
          expectSendable(renderComparison(years, ['osce', 'x'.repeat(300)], context));
          if (events.length === 0) return;
          const file = { name: 'timeline.png', content: Buffer.from('x') };
          expectSendable(renderTimeline(events, context, { file, description: 'A picture. '.repeat(300) }));
          expectSendable(renderTimeline(events, context, undefined));
          const reminders = events.slice(0, 25).map(({ id }, place) => ({
            eventId: id,
            channelId: '1',
            guildId: null,
            userId: '2',
            daysBefore: 1,
            timeOfDay: '09:00',
            timeZone: 'America/Argentina/ComodRivadavia',
            dueAtMs: 4e12 + place,
            language,
          }));
          expectSendable(renderReminders(reminders, ({ eventId }) => eventId.repeat(3), language));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('an answer with an event beside it', () => {
  it('keeps the limits and still shows its first excerpt', () => {
    fc.assert(
      fc.property(hostileAnswer, anyEvent, hostileText(80), anyContext, (answer, event, label, context) => {
        const body = renderAnswer({ ...answer, events: [{ event, label, asOf: '2026-11-22' }] }, context);
        expectSendable(body);
        if (answer.outcome === 'answered') expect(JSON.stringify(body.components)).toContain('more:');
      }),
      { numRuns: 120 },
    );
  });
});

describe('pages of an event', () => {
  it('name every source and every claim of a disagreement, once', () => {
    const urls = Array.from({ length: 30 }, (_, place) => `https://source-${place}.example/${'path/'.repeat(20)}`);
    const event = extractedEvent({
      start: '2020-01-01',
      sources: urls.map((url) => ({ standing: 'secondary', url })),
      conflicts: [
        {
          field: 'date',
          claims: [
            { value: '1 January', held: true },
            { value: '2 January', held: false, reason: 'a later report' },
          ],
        },
      ],
    });
    const pages = Array.from({ length: 12 }, (_, place) =>
      JSON.stringify(renderEvent(event, contextIn('en', place + 1)).components),
    );
    const all = [...new Set(pages)].join('');
    for (const url of urls) expect(all.split(url)).toHaveLength(2);
    for (const part of ['Sources disagree (Date)', '1 January · held here', '2 January · a later report'])
      expect(all).toContain(part);
  });

  it('hold whole blocks in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 120 })), (blocks) => {
        const pages = packPages(blocks, 100);
        expect(pages.flat()).toEqual(blocks);
        for (const page of pages) expect(page.length === 1 || page.join('\n').length <= 100).toBe(true);
      }),
    );
  });
});

describe.each(INTERFACE_LANGUAGES)('the texts about events in %s', (language) => {
  it('use what they are given', () => {
    for (const [key, value] of Object.entries(eventMessageTexts(language))) {
      if (typeof value !== 'function') continue;
      const given = ['AAA', 'BBB', 'CCC'].slice(0, value.length);
      const said = (value as (...values: string[]) => string)(...given);
      for (const each of given) expect(said, key).toContain(each);
    }
  });

  it('are not English by mistake', () => {
    if (language === 'en') return;
    const english = eventMessageTexts('en');
    const own = eventMessageTexts(language);
    const same = Object.keys(own).filter(
      (key) =>
        JSON.stringify(own[key as keyof typeof own]) === JSON.stringify(english[key as keyof typeof own]) &&
        typeof own[key as keyof typeof own] !== 'function',
    );
    expect(same).toEqual([]);
  });
});
