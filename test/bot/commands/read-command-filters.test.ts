import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFilterProblem } from '../../../src/bot/commands/describe-filter-problem.js';
import { type FilterProblem, readCommandFilters } from '../../../src/bot/commands/read-command-filters.js';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import { CATALOGUE } from './catalogue-for-test.js';

const surroundings = { catalogue: CATALOGUE, language: 'en' } as const;

describe('readCommandFilters', () => {
  it('takes choices and typed names alike, and leaves out what was not given', () => {
    const given = { from: '2016', to: ' 2016-09-30 ', forum: 'OSZE', party: 'Japón', language: 'de', document: null };
    expect(readCommandFilters(given, surroundings)).toEqual({
      filters: { from: '2016', to: '2016-09-30', forum: 'osce', party: 'JP', language: 'de' },
    });
    expect(readCommandFilters({ forum: '  ' }, surroundings)).toEqual({ filters: {} });
  });

  it.each(['2016-13', '12.09.2016', 'last year', '2016-02-30', '16', '2016-9-1', '0000'])(
    'refuses the date %s',
    (given) => {
      const problem = { kind: 'not-a-date', option: 'to', given };
      expect(readCommandFilters({ to: given }, surroundings)).toEqual({ problem });
    },
  );

  it('refuses a period that ends before it starts, but not one within a single year', () => {
    expect(readCommandFilters({ from: '2017', to: '2016-05' }, surroundings)).toEqual({
      problem: { kind: 'from-after-to', from: '2017', to: '2016-05' },
    });
    expect(readCommandFilters({ from: '2016-05', to: '2016' }, surroundings)).toHaveProperty('filters');
  });

  it('refuses an unknown name and says what comes close', () => {
    const reading = readCommandFilters({ party: 'Japa' }, surroundings);
    expect(reading).toEqual({
      problem: { kind: 'unknown-name', option: 'party', given: 'Japa', suggestions: ['Japan'] },
    });
  });

  it('refuses a document that the server does not use as if it did not exist', () => {
    const reading = readCommandFilters(
      { document: 'resolution' },
      { ...surroundings, isDocumentAllowed: (id) => id !== 'resolution' },
    );
    expect(reading).toMatchObject({ problem: { kind: 'unknown-name', suggestions: [] } });
  });

  it('gives a filter or a problem for every value, never a wider question', () => {
    const oneOf = (...usable: string[]) =>
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(null, '', ' ', ...usable) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      );
    const given = fc.record({
      from: oneOf('2015', '2016-03'),
      to: oneOf('2018', '2018-12-31'),
      forum: oneOf('osce', 'ООН'),
      party: oneOf('DE', 'France'),
      language: oneOf('de', 'anglais'),
      document: oneOf('resolution', 'PC.DEC/1202'),
    });
    fc.assert(
      fc.property(given, (options) => {
        const reading = readCommandFilters(options, surroundings);
        if ('problem' in reading) return;
        const named = Object.entries(options).filter(([, text]) => text !== null && text.trim() !== '');
        expect(Object.keys(reading.filters).sort()).toEqual(named.map(([name]) => name).sort());
      }),
    );
  });
});

describe('describeFilterProblem', () => {
  const unknown = (option: 'forum' | 'party' | 'language' | 'document' | 'term', suggestions: string[] = []) =>
    ({ kind: 'unknown-name', option, given: 'Qwxyz', suggestions }) as const;
  const problems: readonly (readonly [FilterProblem, readonly string[]])[] = [
    [{ kind: 'not-a-date', option: 'from', given: '12.9.' }, ['12.9.', '2016-09-12']],
    [{ kind: 'from-after-to', from: '2017', to: '2016' }, ['2017', '2016']],
    [unknown('forum', ['OSCE', 'BRICS']), ['Qwxyz', 'OSCE', 'BRICS']],
    [unknown('party'), ['Qwxyz']],
    [unknown('language'), ['Qwxyz']],
    [unknown('document'), ['Qwxyz']],
    [unknown('term'), ['Qwxyz']],
  ];

  it.each(INTERFACE_LANGUAGES)('says in %s what was given and what works', (language) => {
    const sentences = problems.map(([problem, parts]) => {
      const text = describeFilterProblem(problem, language);
      for (const part of parts) expect(text).toContain(part);
      return text;
    });
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('shortens what was given', () => {
    const given = 'x'.repeat(5000);
    expect(describeFilterProblem({ kind: 'not-a-date', option: 'from', given }, 'de').length).toBeLessThan(200);
  });
});
