import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoment, isTimeZone, momentOf, readTimeOfDay } from '../../src/bot/zoned-time.js';

describe('a time of day in a zone', () => {
  it.each([
    ['2026-01-15', '09:00', 'Europe/Vienna', '2026-01-15T08:00:00Z'],
    ['2026-07-15', '09:00', 'Europe/Vienna', '2026-07-15T07:00:00Z'],
    ['2026-07-15', '09:00', 'Asia/Tokyo', '2026-07-15T00:00:00Z'],
    ['2026-07-15', '00:30', 'Asia/Kolkata', '2026-07-14T19:00:00Z'],
    ['2026-11-01', '12:00', 'America/New_York', '2026-11-01T17:00:00Z'],
    ['2026-03-08', '12:00', 'America/New_York', '2026-03-08T16:00:00Z'],
    ['2090-05-04', '10:00', 'UTC', '2090-05-04T10:00:00Z'],
  ])('%s %s in %s is %s', (day, time, zone, moment) => {
    expect(momentOf(day, time, zone)).toBe(Date.parse(moment));
  });

  it('shows the same time again, on any day in any zone, but for hours that the clocks skip', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2037-12-31'), noInvalidDate: true }),
        fc.integer({ min: 12, max: 20 }),
        fc.constantFrom(...zones),
        (date, hour, zone) => {
          const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
          expect(shown.format(momentOf(date.toISOString().slice(0, 10), `${hour}:00`, zone))).toBe(String(hour));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is read from what people type, or not at all', () => {
    expect(['9:05', '09.05', ' 23:59 ', '24:00', '12:60', 'noon', '9', ''].map(readTimeOfDay)).toEqual([
      '09:05',
      '09:05',
      '23:59',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['UTC', 'Europe/Vienna', '+02:00', 'Mars/Olympus', '', 'x'.repeat(99)].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is written in the reader’s language', () => {
    const moment = Date.parse('2026-11-21T08:00:00Z');
    expect(formatMoment(moment, 'Europe/Vienna', 'en')).toBe('21 November 2026 at 09:00');
    expect(formatMoment(moment, 'Asia/Tokyo', 'ja')).toContain('2026年11月21日');
  });
});
