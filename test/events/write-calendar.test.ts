import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.js';
import type { DiplomaticEvent } from '../../src/domain/event.js';
import { addDays } from '../../src/events/event-days.js';
import { writeCalendar } from '../../src/events/write-calendar.js';
import { curated, extractedEvent, TODAY } from './open-registry.js';

const write = (events: readonly DiplomaticEvent[]) =>
  writeCalendar(events, { name: 'Events', asOf: TODAY, label: ({ name }) => name });

const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const entry = new ICAL.Event(component);
    return {
      uid: entry.uid,
      summary: entry.summary,
      location: entry.location,
      first: entry.startDate.toString(),
      end: entry.endDate.toString(),
      isAllDay: entry.startDate.isDate && entry.endDate.isDate,
    };
  });

describe('a calendar, read back by another parser', () => {
  it('holds every shipped event, all day, each with its own identifier', () => {
    const { text, leftOut } = write(curated);
    const entries = entriesOf(text);
    expect(leftOut).toEqual([]);
    expect(entries).toHaveLength(133);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(133);
    expect(entries.every(({ isAllDay }) => isAllDay)).toBe(true);
    expect(entries[0]).toMatchObject({ uid: '1998-unga-53-70@aide-memoire.invalid', location: 'New York' });
  });

  it('ends on the day after the last one', () => {
    const [day, range, month] = entriesOf(
      write([
        extractedEvent({ id: 'a', start: '2025-12-31' }),
        extractedEvent({ id: 'b', start: '2024-02-26', end: '2024-02-29' }),
        extractedEvent({ id: 'c', start: '2017-02', precision: 'month' }),
      ]).text,
    );
    expect([day?.first, day?.end]).toEqual(['2025-12-31', '2026-01-01']);
    expect([range?.first, range?.end]).toEqual(['2024-02-26', '2024-03-01']);
    expect([month?.first, month?.end]).toEqual(['2017-02-01', '2017-03-01']);
  });

  it('has an entry for each of separate days, and none for an undated event, which is named', () => {
    const { text, leftOut } = write([
      extractedEvent({
        id: 'days',
        start: '2024-03-04',
        end: '2024-03-11',
        days: ['2024-03-04', '2024-03-11'],
        precision: 'days',
      }),
      extractedEvent({ id: 'undated' }),
    ]);
    expect(entriesOf(text).map(({ uid, first }) => [uid.split('@')[0], first])).toEqual([
      ['days-day-1', '2024-03-04'],
      ['days-day-2', '2024-03-11'],
    ]);
    expect(leftOut).toEqual(['undated']);
  });

  it('is the same for the same events on the same day', () => {
    expect(write(curated).text).toBe(write(curated).text);
  });

  it('gives back any name and any range', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .filter((text) => text.trim() === text && !/[\p{Cc}\p{Cs}]/u.test(text));
    fc.assert(
      fc.property(
        name,
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 0, max: 40 }),
        (summary, offset, length) => {
          const start = addDays('1998-01-01', offset);
          const [entry] = entriesOf(
            write([extractedEvent({ name: summary, start, end: addDays(start, length) })]).text,
          );
          expect(entry).toMatchObject({ summary, first: start, end: addDays(start, length + 1) });
        },
      ),
      { numRuns: 100 },
    );
  });
});
