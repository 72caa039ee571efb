import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.js';
import type { DiplomaticEvent } from '../../src/domain/event.js';
import { mergeEvents } from '../../src/events/merge-events.js';
import { isSameEvent } from '../../src/events/same-event.js';
import { curated, extractedEvent, rules, secondary } from './open-registry.js';

const byId = (id: string): DiplomaticEvent => {
  const event = curated.find((each) => each.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
};

const WRONG = 'https://example.org/wrong';

/** Reputable pages that are wrong about a date: each tells of the registry's event all the same. */
const CONTRADICTIONS: readonly (readonly [id: string, told: Partial<DiplomaticEvent>, value: string])[] = [
  [
    '1998-unga-53-70',
    { kind: 'adoption', forum: 'unga', start: '1999-01-04', documents: [{ symbol: 'A/RES/53/70' }] },
    '1999-01-04',
  ],
  [
    '2001-unga-56-121',
    { kind: 'adoption', forum: 'unga', start: '2002-01-23', documents: [{ symbol: 'а/рес/56/121' }] },
    '2002-01-23',
  ],
  [
    '2011-london-conference-on-cyberspace',
    { kind: 'conference', forum: 'london-process', place: 'London', start: '2011-11-23', end: '2011-11-24' },
    '2011-11-23/2011-11-24',
  ],
  [
    '2022-ad-hoc-committee-on-cybercrime-first-session',
    {
      name: 'First session of the Ad Hoc Committee',
      forum: 'ad-hoc-committee',
      place: 'Vienna',
      start: '2021-08-02',
      end: '2021-08-13',
    },
    '2021-08-02/2021-08-13',
  ],
];

describe('an event told by two sources', () => {
  it.each(CONTRADICTIONS)('%s is one event; both dates stay, with who says them', (id, told, value) => {
    const held = byId(id);
    const merged = mergeEvents([extractedEvent({ ...told, ...secondary(WRONG) }), held], rules);
    expect(merged).toHaveLength(1);
    const [event] = merged;
    expect([event?.id, event?.start, event?.end]).toEqual([id, held.start, held.end]);
    expect(event?.sources.map(({ url }) => url)).toContain(WRONG);
    const claims = event?.conflicts?.find(({ field }) => field === 'date')?.claims ?? [];
    expect(claims).toContainEqual({ value, held: false, standing: 'secondary', url: WRONG });
    expect(claims.filter(({ held: isHeld }) => isHeld).length).toBeGreaterThan(0);
  });

  it('carries the official value where a secondary one came first, and keeps the id a person gave', () => {
    const entered = { ...byId('2011-london-conference-on-cyberspace'), ...secondary('https://example.org/press') };
    const official = extractedEvent({
      kind: 'conference',
      forum: 'london-process',
      place: 'London',
      start: '2011-11-03',
    });
    const [event] = mergeEvents([entered, official], rules);
    expect([event?.id, event?.start]).toEqual(['2011-london-conference-on-cyberspace', '2011-11-03']);
    expect(event?.conflicts?.flatMap(({ claims }) => claims)).toContainEqual(
      expect.objectContaining({ value: '2011-11-01/2011-11-02', held: false, url: 'https://example.org/press' }),
    );
  });

  it('gains the day where the other source knows only the month, which is no contradiction', () => {
    const month = byId('2017-oas-creates-a-working-group-on-cyber-cbms');
    const [event, ...others] = mergeEvents(
      [
        month,
        extractedEvent({
          kind: 'adoption',
          forum: 'oas',
          parties: ['oas'],
          start: '2017-04-07',
          documents: [{ symbol: 'CICTE/RES.1/17' }],
        }),
      ],
      rules,
    );
    expect(others).toEqual([]);
    expect([event?.start, event?.precision, event?.conflicts]).toEqual(['2017-04-07', 'day', undefined]);
  });

  it('keeps the proving sentence of the document beside the addresses', () => {
    const told = extractedEvent({ forum: 'oewg-2021-2025', place: 'New York', start: '2021-12-13', end: '2021-12-17' });
    const [event] = mergeEvents([byId('2021-oewg-2021-2025-first-substantive-session'), told], rules);
    expect(event?.sources).toContainEqual(told.sources[0]);
  });

  it('names a wrong place beside the right one', () => {
    const told = extractedEvent({
      name: 'First session',
      forum: 'ad-hoc-committee',
      place: 'Wien',
      start: '2022-02-28',
      end: '2022-03-11',
    });
    const [event] = mergeEvents([byId('2022-ad-hoc-committee-on-cybercrime-first-session'), told], rules);
    expect(event?.conflicts?.find(({ field }) => field === 'place')?.claims.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['New York', 'Wien']),
    );
  });
});

describe('events that are not the same', () => {
  it.each([
    ['two resolutions of one day', '2022-unga-77-36', '2022-unga-77-37'],
    ['two decisions of one text', '2013-osce-initial-set-of-11-cyber-cbms', '2016-osce-expands-its-cyber-cbms-to-16'],
    [
      'adoption and signing of one treaty',
      '2024-unga-adopts-the-un-convention-against-cybercrime',
      '2025-hanoi-signing-ceremony-of-the-un-convention-against-cybercrime',
    ],
    [
      'signing and entry into force',
      '2001-budapest-convention-opened-for-signature',
      '2004-budapest-convention-enters-into-force',
    ],
    [
      'sessions of one forum with other numbers',
      '2022-ad-hoc-committee-on-cybercrime-first-session',
      '2022-ad-hoc-committee-on-cybercrime-second-session',
    ],
    [
      'a report and its endorsement',
      '2021-first-oewg-adopts-its-final-report',
      '2021-unga-decision-75-564-endorses-the-first-oewg-report',
    ],
  ])('%s', (_, a, b) => {
    expect(isSameEvent(byId(a), byId(b), rules)).toBe(false);
  });

  it('meetings of one State with two others on one day', () => {
    const talks = (parties: string[]) =>
      extractedEvent({ kind: 'consultations', forum: 'bilateral', parties, place: 'Tokyo', start: '2016-09-09' });
    expect(isSameEvent(talks(['DE', 'JP']), talks(['JP', 'US']), rules)).toBe(false);
    expect(isSameEvent(talks(['DE', 'JP']), talks(['JP', 'DE']), rules)).toBe(true);
  });

  it('events without a date', () => {
    const planned = extractedEvent({ forum: 'bilateral', parties: ['FR', 'RU'], place: 'Paris', status: 'planned' });
    expect(isSameEvent(planned, planned, rules)).toBe(false);
  });

  it('none of the shipped events is taken for another of them', () => {
    const pairs = curated.flatMap((a, place) =>
      curated
        .slice(place + 1)
        .filter((b) => isSameEvent(a, b, rules))
        .map((b) => `${a.id} = ${b.id}`),
    );
    expect(pairs).toEqual([]);
  });
});

describe('merging', () => {
  it('gives the same whatever the order', () => {
    const told = CONTRADICTIONS.map(([id, facts], place) =>
      extractedEvent({ ...facts, id: `told-${place}-${id}`, ...secondary(WRONG) }),
    );
    const all = [...curated.slice(0, 30), ...told];
    const expected = mergeEvents(all, rules);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(mergeEvents(shuffled, rules)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  const someEvent = fc
    .record({
      id: fc.constantFrom('a', 'b'),
      name: fc.constantFrom('A meeting', 'Second session', 'Third session', 'Hanoi Convention'),
      kind: fc.constantFrom('session', 'consultations', 'conference', 'signing', 'adoption', 'other'),
      forum: fc.constantFrom(undefined, 'bilateral', 'osce', 'osce-permanent-council', 'ad-hoc-committee', 'unga'),
      parties: fc.uniqueArray(fc.constantFrom('DE', 'JP', 'osce', 'un'), { maxLength: 2 }),
      place: fc.constantFrom(undefined, 'Vienna', 'Wien', 'Tokyo'),
      start: fc.constantFrom(undefined, '2016', '2016-09', '2016-09-09', '2016-09-10', '2017-01-01'),
      symbol: fc.constantFrom(undefined, 'PC.DEC/1202', 'A/RES/79/243'),
      documentId: fc.constantFrom('one', 'two'),
      dateBasis: fc.constantFrom('curated', 'stated'),
    } as const)
    .map(({ forum, place, start, symbol, documentId, ...facts }) =>
      extractedEvent({
        ...facts,
        ...(forum !== undefined && { forum }),
        ...(place !== undefined && { place }),
        ...(start !== undefined && { start }),
        ...(start?.length === 4 && { precision: 'year' }),
        ...(symbol !== undefined && { documents: [{ symbol }] }),
        sources: [{ standing: 'official', documentId, excerpt: 'They met.', start: 0, end: 9 }],
      }),
    );

  it('takes a for b just when it takes b for a, joins them alike both ways, and loses no source', () => {
    fc.assert(
      fc.property(someEvent, someEvent, (a, b) => {
        expect(isSameEvent(a, b, rules)).toBe(isSameEvent(b, a, rules));
        const merged = mergeEvents([a, b], rules);
        expect(mergeEvents([b, a], rules)).toEqual(merged);
        const areBothEntered = a.dateBasis === 'curated' && b.dateBasis === 'curated';
        expect(merged).toHaveLength(isSameEvent(a, b, rules) && !areBothEntered ? 1 : 2);
        const told = merged.flatMap(({ sources }) => sources.map(({ documentId }) => documentId));
        expect(new Set(told)).toEqual(new Set([a, b].flatMap(({ sources }) => sources.map((each) => each.documentId))));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves an id to the event a person gave it to, also where an official document knows the date better', () => {
    const id = '2011-london-conference-on-cyberspace';
    const entered = { ...byId(id), ...secondary('https://example.org/press') };
    const official = extractedEvent({
      kind: 'conference',
      forum: 'london-process',
      place: 'London',
      start: '2011-11-03',
    });
    const stranger = extractedEvent({ id, name: 'Another event', parties: ['GB'], start: '2011-02-01' });
    expect(mergeEvents([stranger, official, entered], rules).map((event) => [event.id, event.start])).toEqual([
      [`${id}-2`, '2011-02-01'],
      [id, '2011-11-03'],
    ]);
  });

  it('keeps ids apart where extracted events share one', () => {
    const twice = [
      extractedEvent({ id: '2020-talks', parties: ['DE'], start: '2020-01-01' }),
      extractedEvent({ id: '2020-talks', parties: ['FR'], start: '2020-05-01' }),
    ];
    expect(mergeEvents(twice, rules).map(({ id }) => id)).toEqual(['2020-talks', '2020-talks-2']);
  });
});
