import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.js';
import { addDays, daysBetween, daysOf, daysOverlap } from '../../src/events/event-days.js';
import { writeEventId } from '../../src/events/event-id.js';
import { readRound } from '../../src/events/read-round.js';
import { symbolKey } from '../../src/events/symbol-key.js';

describe('the days of a date', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-04', '2019-04-01', '2019-04-30'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2019-04-05', '2019-04-05', '2019-04-05'],
  ])('%s is from %s to %s', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });

  it('lie apart as far as one must go to reach the other', () => {
    const day = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(day, fc.nat(40), fc.nat(40), (offset, length, gap) => {
        const first = addDays('2000-01-01', offset);
        const a = { first, last: addDays(first, length) };
        const b = { first: addDays(a.last, gap), last: addDays(a.last, gap + 3) };
        expect([daysBetween(a, b), daysBetween(b, a)]).toEqual([gap, gap]);
        expect(daysOverlap(a, b)).toBe(gap === 0);
      }),
    );
  });
});

describe('the id of an event', () => {
  it.each([
    ['UNGA resolution 53/70 on ICTs and international security', '1998-12-04', '1998-unga-53-70'],
    ['UNGA resolutions 74/28 and 74/29', '2019-12-12', '2019-unga-74-28-and-74-29'],
    ['Erste Konsultationen in München', '2016', '2016-erste-konsultationen-in-munchen'],
    ['Консультации России и Франции', '2021-04', '2021-консультации-россии-и-франции'],
    ['日独サイバー協議', undefined, 'undated-日独サイバー協議'],
  ])('of %s, %s, is %s', (name, start, id) => {
    expect(writeEventId(name, start)).toBe(id);
  });

  it('ends at a word', () => {
    const id = writeEventId('consultations '.repeat(20), '2020');
    expect(id.length).toBeLessThan(90);
    expect(id.endsWith('-consultations')).toBe(true);
  });
});

it.each([
  ['Ad Hoc Committee on cybercrime, third session', 3],
  ['Second OEWG, organizational session', undefined],
  ['Second GGE report', undefined],
  ['Erste deutsch-japanische Cybersicherheits-Konsultationen', 1],
  ['第二次日独サイバー協議', 2],
])('the round of %s is %s', (name, round) => {
  expect(readRound(name)).toBe(round);
});

it.each([
  ['A/RES/73/27', 'a res 73 27'],
  ['A/RES/73/27', 'А/РЕС/73/27'],
  ['PC.DEC/1202', 'ПС.ДЕК / 1202'],
  ['PC.DEC/1202', 'рс.dec/1202'],
])('%s and %s are one symbol', (a, b) => {
  expect(symbolKey(a)).toBe(symbolKey(b));
});

it.each([
  ['A/RES/73/27', 'A/RES/7/327'],
  ['A/RES/73/27', 'S/RES/73/27'],
  ['A/RES/73/27', 'A/DEC/73/27'],
])('%s and %s are two symbols', (a, b) => {
  expect(symbolKey(a)).not.toBe(symbolKey(b));
});
