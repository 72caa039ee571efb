import { expect, it } from 'vitest';
import type { DiplomaticEvent } from '../../src/domain/event.js';
import { matchEvents, rateMatches } from '../../src/evaluation/measure-events.js';
import type { AnnotatedEvent } from '../../src/evaluation/read-event-annotations.js';

const canonical = (place: string): string => ({ Wien: 'vienna' })[place] ?? place.toLowerCase();

const gold = (facts: Partial<AnnotatedEvent> = {}): AnnotatedEvent => ({
  kind: 'session',
  start: '2021-05-03',
  end: '2021-05-03',
  precision: 'day',
  basis: 'stated',
  place: 'Vienna',
  status: 'past',
  proof: 'met in Vienna',
  ...facts,
});

const event = (facts: Partial<DiplomaticEvent> = {}): DiplomaticEvent => ({
  id: '2021-meeting',
  name: 'Meeting',
  kind: 'session',
  start: '2021-05-03',
  end: '2021-05-03',
  precision: 'day',
  dateBasis: 'stated',
  place: 'Wien',
  parties: [],
  people: [],
  documents: [],
  status: 'past',
  confidence: 'high',
  sources: [{ standing: 'official', excerpt: 'They met in\nVienna on 3 May 2021.' }],
  ...facts,
});
const match = (golds: readonly AnnotatedEvent[], events: readonly DiplomaticEvent[]) =>
  matchEvents(
    golds,
    events.map((each) => ({ event: each, proof: { start: 0, end: 1 }, fields: {} })),
    canonical,
  );

it('counts an event as right when date, place in any language and kind agree', () => {
  expect(match([gold()], [event()])).toMatchObject({ right: [{}], missed: [], wrong: [] });
});

it.each([
  ['another day', { start: '2021-05-04', end: '2021-05-04' }],
  ['another precision', { precision: 'range' as const }],
  ['another place', { place: 'Geneva' }],
  ['another kind', { kind: 'conference' as const }],
])('counts %s as missed and as wrong', (_, facts) => {
  expect(match([gold()], [event(facts)])).toMatchObject({ right: [], missed: [{}], wrong: [{}] });
});

it('accepts a kind that a reader might choose as well', () => {
  expect(match([gold({ kind: 'conference', also: ['session'] })], [event()]).right).toHaveLength(1);
});

it('asks for the country where the annotation names no city, and for no place where it names none', () => {
  const { place: _, ...noCity } = gold();
  const { place: __, ...noPlace } = event();
  expect(match([{ ...noCity, country: 'AT' }], [{ ...noPlace, country: 'AT' }]).right).toHaveLength(1);
  expect(match([{ ...noCity, country: 'AT' }], [event({ country: 'AT' })]).right).toEqual([]);
  expect(match([noCity], [event()]).right).toEqual([]);
});

it('counts an annotated event once: a second telling is wrong', () => {
  expect(match([gold()], [event(), event()])).toMatchObject({ right: [{}], missed: [], wrong: [{}] });
});

it('neither misses what readers may differ on nor counts it as wrong, whatever is made of it', () => {
  const disputed = gold({ optional: true });
  expect(match([disputed], [])).toEqual({ right: [], missed: [], wrong: [] });
  expect(match([disputed], [event({ kind: 'vote' })])).toEqual({ right: [], missed: [], wrong: [] });
  expect(match([disputed], [event({ sources: [] })]).wrong).toHaveLength(1);
});

it('divides what is right by what was extracted and by what was annotated; nothing by nothing is no figure', () => {
  const two = match(
    [gold(), gold({ start: '2020', end: '2020', precision: 'year' })],
    [event(), event({ kind: 'vote' })],
  );
  const one = match([gold()], [event()]);
  expect(rateMatches([two, one])).toEqual({ gold: 3, extracted: 3, right: 2, precision: 2 / 3, recall: 2 / 3 });
  expect(rateMatches([])).toEqual({ gold: 0, extracted: 0, right: 0 });
});
