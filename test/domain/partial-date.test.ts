import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNotAfter, isRealDate } from '../../src/domain/partial-date.js';

describe('isRealDate', () => {
  it('agrees with the calendar for every day written in full', () => {
    const digits = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), digits(14), digits(33), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${month}-${day}`;
        const parsed = new Date(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
        expect(isRealDate(text)).toBe(isReal);
      }),
    );
  });

  it('refuses the year 0000', () => expect(isRealDate('0000')).toBe(false));
});

describe('isNotAfter', () => {
  it.each([
    ['2016', '2016'],
    ['2016', '2016-03'],
    ['2016-05', '2016'],
    ['2016-03-31', '2016-03'],
    ['2015-12-31', '2016'],
  ])('lets %s come before %s', (from, to) => expect(isNotAfter(from, to)).toBe(true));

  it.each([
    ['2017', '2016-12-31'],
    ['2016-04', '2016-03-31'],
    ['2016-03-02', '2016-03-01'],
  ])('does not let %s come before %s', (from, to) => expect(isNotAfter(from, to)).toBe(false));
});
