import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDateLine } from '../../src/language/find-date-line.js';
import { findDates } from '../../src/language/find-dates.js';
import { findYearClues } from '../../src/language/find-year-clues.js';
import { type ResolvedDate, resolveYear } from '../../src/language/resolve-dates.js';

const source = (id: string): string =>
  readFileSync(new URL(`../../corpus/documents/${id}/source.txt`, import.meta.url), 'utf8');

const resolve = (text: string, language: string, words: string, published?: string): ResolvedDate | undefined => {
  const mention = findDates(text, language).find((date) => text.slice(date.start, date.end) === words);
  if (mention === undefined) throw new Error(`no date ${words}`);
  const clues = findYearClues(text, language);
  return resolveYear(mention, { text, clues, ...(published === undefined ? {} : { published: { date: published } }) });
};

describe('resolveYear in the corpus', () => {
  it('dates the expert group by the date line, though a time is glued to its year', () => {
    expect(resolve(source('sco-expert-group-2019'), 'de', '12. November')).toEqual({
      from: '2019-11-12',
      precision: 'day',
      basis: 'inferred',
      inferredFrom: '14 November 201913:56',
    });
  });

  it('dates the dialogue by the session of the General Assembly', () => {
    const text = source('russia-france-dialogue-2021');
    const inferredFrom = '76th session of the UN General Assembly';
    expect(resolve(text, 'en', 'September 28')).toEqual({
      from: '2021-09-28',
      precision: 'day',
      basis: 'inferred',
      inferredFrom,
    });
    expect(resolve(text, 'en', 'July 27')).toEqual({
      from: '2021-07-27',
      precision: 'day',
      basis: 'inferred',
      inferredFrom,
    });
    expect(resolve(text, 'en', '2021-2025')).toEqual({ from: '2021', to: '2025', precision: 'range', basis: 'stated' });
  });

  it('dates a bare month by the closing "Stand" line', () => {
    const text = source('germany-japan-consultations-2016');
    expect(resolve(text, 'de', 'März')).toEqual({
      from: '2016-03',
      precision: 'month',
      basis: 'inferred',
      inferredFrom: 'Stand 12.09.2016',
    });
    expect(resolve(text, 'de', '09.09.2016')).toEqual({ from: '2016-09-09', precision: 'day', basis: 'stated' });
  });

  it('dates the interview by the latest month it dates fully', () => {
    const text = source('hanoi-convention-interview-2025');
    const inferredFrom = 'Dezember 2024';
    expect(resolve(text, 'de', '25. und 26. Oktober')).toEqual({
      from: '2025-10-25',
      to: '2025-10-26',
      precision: 'days',
      basis: 'inferred',
      inferredFrom,
    });
    expect(resolve(text, 'de', '23. Oktober')).toMatchObject({ from: '2025-10-23', inferredFrom });
  });
});

describe('resolveYear', () => {
  it('takes the year before when the day would lie after the publication', () => {
    expect(resolve('Am 12. Dezember trafen sich', 'de', '12. Dezember', '2019-11-14')?.from).toBe('2018-12-12');
    expect(resolve('Am 14. November trafen sich', 'de', '14. November', '2019-11-14')?.from).toBe('2019-11-14');
    expect(resolve('Am 20. November trafen sich', 'de', '20. November', '2019-11')?.from).toBe('2019-11-20');
  });

  it.each([
    ['Das Treffen wird am 25. Oktober stattfinden.', 'de', '25. Oktober'],
    ['The meeting will take place on October 25.', 'en', 'October 25'],
    ['Заседание состоится 25 октября.', 'ru', '25 октября'],
    ['La réunion se tiendra le 25 octobre.', 'fr', '25 octobre'],
    ['La reunión tendrá lugar el 25 de octubre.', 'es', '25 de octubre'],
    ['会议将于10月25日举行。', 'zh', '10月25日'],
    ['会議は10月25日に開催される予定です。', 'ja', '10月25日'],
    ['Hội nghị sẽ diễn ra ngày 25 tháng 10.', 'vi', '25 tháng 10'],
  ])('leaves an announcement open: %s', (text, language, words) => {
    expect(resolve(text, language, words, '2019-11-14')).toBeUndefined();
  });

  it('reads a future in another sentence as no announcement', () => {
    const text = 'On October 25 they met. The next round will take place in Paris.';
    expect(resolve(text, 'en', 'October 25', '2019-11-14')?.from).toBe('2019-10-25');
  });

  it('leaves a day open when there is no clue, two sessions, or the clue month itself', () => {
    expect(resolve('On September 28 they met.', 'en', 'September 28')).toBeUndefined();
    const two =
      'On September 28, after the 75th session of the UN General Assembly and before the 76th session of the UN General Assembly';
    expect(resolve(two, 'en', 'September 28')).toBeUndefined();
    expect(resolve('Adopted in December 2024. On December 12 they met.', 'en', 'December 12')).toBeUndefined();
  });

  it('leaves a spring day open by the session alone: it may be of either year', () => {
    expect(resolve('On March 3, at the 76th session of the UN General Assembly', 'en', 'March 3')).toBeUndefined();
  });

  it('counts "last year" and "next year" from the publication', () => {
    expect(resolve('On July 27 last year they met.', 'en', 'July 27', '2021-09-30')?.from).toBe('2020-07-27');
    expect(resolve('Sie treffen sich am 27. Juli nächsten Jahres.', 'de', '27. Juli', '2021-09-30')?.from).toBe(
      '2022-07-27',
    );
    expect(resolve('今年7月27日提交', 'zh', '7月27日', '2021-09-30')?.from).toBe('2021-07-27');
  });

  it('finds the leap year for 29 February', () => {
    expect(resolve('Am 29. Februar trafen sich', 'de', '29. Februar', '2019-11-14')?.from).toBe('2016-02-29');
  });

  it('ends a yearless range over the new year in the next year', () => {
    expect(resolve('vom 30. Dezember bis 2. Januar', 'de', '30. Dezember bis 2. Januar', '2020-05')).toMatchObject({
      from: '2019-12-30',
      to: '2020-01-02',
    });
  });

  it.each([
    ['en', '76th session of the UN General Assembly', 2021],
    ['de', '74. Session der UN-Generalversammlung', 2019],
    ['ru', '74-й сессии Генеральной Ассамблеи ООН', 2019],
    ['fr', "76e session de l'Assemblée générale", 2021],
    ['es', '76º período de sesiones de la Asamblea General', 2021],
    ['zh', '第76届联合国大会', 2021],
    ['ja', '第76回国連総会', 2021],
    ['vi', 'khóa 76 Đại hội đồng', 2021],
    ['ar', 'الدورة 76 للجمعية العامة', 2021],
  ])('reads the session number in %s', (language, text, year) => {
    expect(findYearClues(text, language)).toMatchObject([{ kind: 'session', year }]);
  });

  it('takes a session of another body for no clue', () => {
    expect(findYearClues('the 76th session of the WTO council', 'en')).toEqual([]);
  });
});

describe('findDateLine', () => {
  it.each([
    ['14 November 201913:56', 'de', '14 November 2019'],
    ['14 November 2019 13:56', 'de', '14 November 2019'],
    ['Stand 12.09.2016', 'de', '12.09.2016'],
    ['Moscow, 3 June 2021', 'en', '3 June 2021'],
    ['Published: September 28, 2021', 'en', 'September 28, 2021'],
    ['Fecha: 28 de septiembre de 2021', 'es', '28 de septiembre de 2021'],
    ['Дата публикации: 28.09.2021', 'ru', '28.09.2021'],
    ['28 сентября 2021 г. 18:20', 'ru', '28 сентября 2021'],
    ['Publié le 1er octobre 2021', 'fr', '1er octobre 2021'],
    ['发布日期：2021-09-28', 'zh', '2021-09-28'],
    ['公開日：2016年9月9日', 'ja', '2016年9月9日'],
    ['Ngày đăng: 25/10/2025', 'vi', '25/10/2025'],
    ['تاريخ النشر: 12 نوفمبر 2019', 'ar', '12 نوفمبر 2019'],
    ['Thursday, 14 November 2019', 'en', '14 November 2019'],
  ])('reads %s', (line, language, words) => {
    const found = findDateLine(['A title', '', line, 'Text.'], language);
    expect(found).toMatchObject({ line: 2, words: line });
    expect(line.slice(found?.start, found?.end)).toBe(words);
  });

  it.each([
    ['Am 09.09.2016 fanden in Tokyo Konsultationen statt.', 'de'],
    ['"Deutscher zum Vorsitzenden ernannt" (Artikel vom 30.08.2016)', 'de'],
    ['The meeting of 3 June 2021', 'en'],
    ['2340-14-11-2019', 'de'],
    ['November 2019', 'en'],
    ['Finland – OSCE Chairpersonship 2025', 'en'],
  ])('takes no date line in: %s', (line, language) => {
    expect(findDateLine([line], language)).toBeUndefined();
  });

  it('takes an unlabelled date for a date line near the head only', () => {
    const filler = Array.from({ length: 20 }, (_, index) => `Row ${index}`);
    expect(findDateLine([...filler, '3 June 2021'], 'en')).toBeUndefined();
    expect(findDateLine([...filler, 'Stand 3.6.2021'], 'de')?.line).toBe(20);
  });
});
