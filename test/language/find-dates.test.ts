import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate, DateMention } from '../../src/domain/mention.js';
import { sliceOf } from '../../src/domain/span.js';
import { findDates } from '../../src/language/find-dates.js';
import { DATE_CASES } from './date-cases.js';
import { DATE_MONTH_CASES } from './date-month-cases.js';

const two = (value: number): string => String(value).padStart(2, '0');

const writeDate = (date: CalendarDate): string =>
  [
    date.year ?? '?',
    ...(date.month === undefined ? [] : [two(date.month)]),
    ...(date.day === undefined ? [] : [two(date.day)]),
  ].join('-');

const writeMention = (text: string, mention: DateMention): string => {
  const joint = mention.precision === 'range' ? '..' : '+';
  const end = mention.to === undefined ? '' : joint + writeDate(mention.to);
  return `${sliceOf(text, mention)} = ${writeDate(mention.from)}${end}`;
};

describe('findDates', () => {
  for (const [language, cases] of [DATE_CASES, DATE_MONTH_CASES].flatMap(Object.entries<(typeof DATE_CASES)[string]>)) {
    it.each(cases)(`reads in ${language}: %s`, (text, found) => {
      expect(
        findDates(text, language)
          .map((mention) => writeMention(text, mention))
          .join(' ; '),
      ).toBe(found);
    });
  }

  it('holds at least 300 cases', () => {
    expect([DATE_CASES, DATE_MONTH_CASES].flatMap(Object.values).flat().length).toBeGreaterThanOrEqual(300);
  });

  const languages = fc.constantFrom('en', 'de', 'ru', 'fr', 'es', 'zh', 'vi', 'ja', 'ar', 'und');
  const pieces = fc.constantFrom(
    ...[
      '12',
      '.',
      ' ',
      '-',
      '/',
      'November',
      'may',
      'in ',
      '2019',
      '年',
      '月',
      '日',
      'und',
      ' bis ',
      ':',
      '13:56',
      '1',
      ',',
    ],
    ...['ngày ', ' tháng ', 'сентября', ' y ', ' de ', 'x', '\n', '٣', '–'],
  );

  it('keeps mentions in order, apart, inside the text and true to the digits of their slice', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), languages, (parts, language) => {
        const text = parts.join('');
        let end = 0;
        for (const mention of findDates(text, language)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
          const slice = sliceOf(text, mention).replace(/[\u0660-\u0669]/gu, (digit) =>
            String(digit.charCodeAt(0) - 0x660),
          );
          expect(slice).toBe(slice.trim());
          for (const date of [mention.from, mention.to]) {
            if (date?.day !== undefined) expect(slice).toMatch(new RegExp(String(date.day), 'u'));
          }
          const years = [mention.from.year, mention.to?.year].filter((year) => year !== undefined);
          expect(
            years.every(
              (year) =>
                slice.includes(String(year)) || slice.includes(String(year + 1)) || slice.includes(String(year - 1)),
            ),
          ).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['1 ', '1-', '1', '12. ', ' ', '2019年', 'may ', '12 May – ', '1, ', '1月', 'tháng '])(
    'stays fast on 100,000 characters of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const started = performance.now();
      for (const language of ['en', 'de', 'zh', 'vi', 'und']) findDates(text, language);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
