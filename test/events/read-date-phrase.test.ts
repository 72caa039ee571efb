import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.js';
import { isInterfaceLanguage } from '../../src/domain/language.js';
import { readDatePhrase } from '../../src/events/read-date-phrase.js';
import { TODAY } from './open-registry.js';

/** Language, phrase, first and last day, as read on 22 November 2026, a Sunday. */
const CASES = `
en | 2019 | 2019-01-01 | 2019-12-31
en | 2016-02 | 2016-02-01 | 2016-02-29
en | 2016-02-29 | 2016-02-29 | 2016-02-29
en | last autumn | 2025-09-01 | 2025-11-30
en | this autumn | 2026-09-01 | 2026-11-30
en | next spring | 2027-03-01 | 2027-05-31
en | winter 2021 | 2021-12-01 | 2022-02-28
en | in the fall of 2021 | 2021-09-01 | 2021-11-30
en | last year | 2025-01-01 | 2025-12-31
en | May of last year | 2025-05-01 | 2025-05-31
en | last month | 2026-10-01 | 2026-10-31
en | next week | 2026-11-23 | 2026-11-29
en | this week | 2026-11-16 | 2026-11-22
en | yesterday | 2026-11-21 | 2026-11-21
en | 3 days ago | 2026-11-19 | 2026-11-19
en | next Friday | 2026-11-27 | 2026-11-27
en | March 2021 | 2021-03-01 | 2021-03-31
en | since March | 2026-03-01 | 2026-03-31
en | from 2019 to 2021 | 2019-01-01 | 2021-12-31
en | 5 May 2019 | 2019-05-05 | 2019-05-05
de | im Herbst 2021 | 2021-09-01 | 2021-11-30
de | letzten Herbst | 2025-09-01 | 2025-11-30
de | im Sommer | 2026-06-01 | 2026-08-31
de | letztes Jahr | 2025-01-01 | 2025-12-31
de | nächste Woche | 2026-11-23 | 2026-11-29
de | gestern | 2026-11-21 | 2026-11-21
de | vor drei Monaten | 2026-08-01 | 2026-08-31
de | 12.09.2016 | 2016-09-12 | 2016-09-12
de | am 25. und 26. Oktober 2025 | 2025-10-25 | 2025-10-26
ru | в 2019 году | 2019-01-01 | 2019-12-31
ru | прошлой осенью | 2025-09-01 | 2025-11-30
ru | осенью 2021 года | 2021-09-01 | 2021-11-30
ru | в прошлом году | 2025-01-01 | 2025-12-31
ru | в мае прошлого года | 2025-05-01 | 2025-05-31
ru | в прошлом месяце | 2026-10-01 | 2026-10-31
ru | на следующей неделе | 2026-11-23 | 2026-11-29
ru | 5 мая 2019 года | 2019-05-05 | 2019-05-05
fr | l'automne dernier | 2025-09-01 | 2025-11-30
fr | à l’été 2023 | 2023-06-01 | 2023-08-31
fr | le mois dernier | 2026-10-01 | 2026-10-31
fr | hier | 2026-11-21 | 2026-11-21
fr | du 7 au 11 juillet 2025 | 2025-07-07 | 2025-07-11
es | el otoño pasado | 2025-09-01 | 2025-11-30
es | el año pasado | 2025-01-01 | 2025-12-31
es | el mes pasado | 2026-10-01 | 2026-10-31
es | 5 de mayo de 2019 | 2019-05-05 | 2019-05-05
zh | 去年秋天 | 2025-09-01 | 2025-11-30
zh | 2021年秋季 | 2021-09-01 | 2021-11-30
zh | 上个月 | 2026-10-01 | 2026-10-31
zh | 三天前 | 2026-11-19 | 2026-11-19
zh | 2026年7月20日至24日 | 2026-07-20 | 2026-07-24
vi | mùa thu năm ngoái | 2025-09-01 | 2025-11-30
vi | năm 2019 | 2019-01-01 | 2019-12-31
vi | tháng trước | 2026-10-01 | 2026-10-31
ja | 昨年秋 | 2025-09-01 | 2025-11-30
ja | 先月 | 2026-10-01 | 2026-10-31
ja | 2019年5月 | 2019-05-01 | 2019-05-31
ar | الخريف الماضي | 2025-09-01 | 2025-11-30
ar | العام الماضي | 2025-01-01 | 2025-12-31
ar | عام 2019 | 2019-01-01 | 2019-12-31
ar | 5 مايو 2019 | 2019-05-05 | 2019-05-05`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string, string, string]);

describe('a date phrase', () => {
  it.each(CASES)('%s: %s', (language, phrase, first, last) => {
    if (!isInterfaceLanguage(language)) throw new Error(language);
    expect(readDatePhrase(phrase, TODAY, language)).toMatchObject({ first, last });
    // The language of the texts need not be the one a date is typed in.
    expect(readDatePhrase(phrase, TODAY)).toMatchObject({ first, last });
  });

  it('says which words were read, and whether anything was interpreted', () => {
    expect(readDatePhrase('sometime in March 2021', TODAY)).toMatchObject({ words: 'March 2021', isExact: false });
    expect(readDatePhrase('2021-03', TODAY)).toMatchObject({ words: '2021-03', isExact: true });
  });

  it.each(['', 'banana', '2019-02-30', '2019-13', '25:61', 'x'.repeat(101)])('%j is no date', (text) => {
    expect(readDatePhrase(text, TODAY)).toBeUndefined();
  });

  it('gives real days in order, whatever is typed', () => {
    const words = fc.array(
      fc.constantFrom(
        'last',
        'autumn',
        '2021',
        'May',
        '5',
        'im',
        'Herbst',
        'прошлой',
        'осенью',
        '去年',
        '秋',
        'الماضي',
        '31',
        'week',
        '.',
        '-',
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          words.map((each) => each.join(' ')),
        ),
        (text) => {
          const read = readDatePhrase(text, TODAY);
          if (read === undefined) return;
          expect(read.first <= read.last).toBe(true);
          for (const day of [read.first, read.last])
            expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        },
      ),
      { numRuns: 300 },
    );
  });
});
