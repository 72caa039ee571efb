import { describe, expect, it } from 'vitest';
import { readAnswerLanguage, readFilters, readQuestion } from '../../src/cli/read-options.js';
import { AppError } from '../../src/domain/app-error.js';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('readQuestion', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\t '],
    ['2,001 characters', 'a'.repeat(2001)],
    ['an escape character', 'Who \u001b[31mled?'],
    ['a null character', 'Who\u0000?'],
    ['a C1 control', 'Who\u009b31m?'],
    ['half a surrogate pair', 'Who \ud83d?'],
  ])('refuses a question that is %s', (_, text) => {
    expect(codeOf(() => readQuestion(text))).toBe('bad-input');
  });

  it.each([
    ['exactly 2,000 characters', 'a'.repeat(2000)],
    ['line breaks and tabs, as pasted', 'Who led\r\n\tthe delegation?'],
    ['Arabic with direction marks', '\u200fمن ترأس الوفد؟'],
    ['an emoji', 'Who led 🇯🇵?'],
  ])('takes a question with %s unchanged', (_, text) => {
    expect(readQuestion(text)).toBe(text);
  });

  it('names the length given and the length allowed', () => {
    expect(() => readQuestion('a'.repeat(2345))).toThrow(/2345.*2000/);
  });
});

describe('readFilters', () => {
  it('keeps good values and leaves out what was not given', () => {
    const given = { from: '2016', to: '2021-10', language: 'de', document: 'rus-66-2011', forum: 'osce', party: 'JP' };
    expect(readFilters(given)).toEqual(given);
    expect(readFilters({ from: undefined, party: 'DE' })).toEqual({ party: 'DE' });
    expect(readFilters(undefined)).toEqual({});
  });

  it.each([
    [{ from: '2019-02-29' }, /from.*"2019-02-29".*YYYY-MM-DD/],
    [{ to: '19' }, /to.*YYYY/],
    [{ to: '2019-13' }, /to/],
    [{ language: 'german' }, /language.*ISO 639-1/],
    [{ language: 'DE' }, /language/],
    [{ language: 'xx' }, /language/],
    [{ party: 'jp' }, /party.*alpha-2/],
    [{ party: 'EU' }, /party/],
    [{ document: '../etc/passwd' }, /document/],
    [{ forum: 'No Such' }, /forum.*osce/],
    [{ from: null }, /from/],
    [{ from: 2019 }, /from/],
    [{ since: '2019' }, /"since".*from, to, language, document, forum, party/],
    [['2019'], /from, to, language/],
    ['2019', /from, to, language/],
    [{ from: '2020', to: '2019-12' }, /from.*2020.*after.*2019-12/],
  ])('refuses %j and says what is allowed', (given, message) => {
    expect(codeOf(() => readFilters(given))).toBe('bad-input');
    expect(() => readFilters(given)).toThrow(message);
  });

  it.each([
    [{ from: '2019-11', to: '2019' }],
    [{ from: '2019', to: '2019-01-05' }],
    [{ from: '2019-11-12', to: '2019-11-12' }],
  ])('takes %j, whose days overlap', (given) => {
    expect(readFilters(given)).toEqual(given);
  });
});

it('names the nine languages when the answer language is another', () => {
  expect(readAnswerLanguage('ar')).toBe('ar');
  expect(() => readAnswerLanguage('it')).toThrow(/"it".*en, de, ru, fr, es, zh, vi, ja, ar/);
});
