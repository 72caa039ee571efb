import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompletionRequest,
  completeOption,
  nameOptionValue,
  resolveOption,
} from '../../../src/bot/commands/complete-option.js';
import { NAMED_OPTIONS } from '../../../src/bot/commands/option-candidate.js';
import { listCandidates } from '../../../src/bot/commands/option-catalogue.js';
import { autocompleteSchema } from '../../../src/bot/discord-limits.js';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import { CATALOGUE, documentForTest, KNOWN_NAMES } from './catalogue-for-test.js';

const valuesOf = (
  option: CompletionRequest['option'],
  typed: string,
  language: CompletionRequest['language'] = 'en',
): string[] => completeOption(CATALOGUE, { option, typed, language }).map(({ value }) => value);

describe('what is completed', () => {
  it.each([
    ['forum', 'Shanghai Coop', 'en', 'sco'],
    ['forum', 'SOZ', 'en', 'sco'],
    ['forum', 'шанхайская орг', 'de', 'sco'],
    ['forum', '上海協力', 'en', 'sco'],
    ['forum', 'двусторонний', 'ru', 'bilateral'],
    ['party', 'Deutschl', 'en', 'DE'],
    ['party', 'Япония', 'en', 'JP'],
    ['party', 'Tokyo', 'en', 'JP'],
    ['party', 'viet nam', 'fr', 'VN'],
    ['party', 'Việt', 'en', 'VN'],
    ['party', 'espana', 'en', 'ES'],
    ['party', 'RU', 'en', 'RU'],
    ['party', 'オーストラリア', 'en', 'AU'],
    ['language', 'tieng duc', 'en', 'de'],
    ['language', 'allemand', 'ja', 'de'],
    ['party', 'Qwxyz', 'en', undefined],
    ['document', 'erste deutsch', 'en', 'consultations-2016'],
    ['document', 'a/res/73', 'en', 'resolution'],
    ['document', 'pc.dec', 'en', 'decision-1202'],
    ['document', 'auswartiges 2016', 'en', 'consultations-2016'],
    ['term', 'OSZE', 'en', 'osce'],
  ] as const)('%s: "%s" typed by a reader of %s gives %s', (option, typed, language, value) => {
    expect(valuesOf(option, typed, language)[0]).toBe(value);
  });

  it('names everything in the language of the person', () => {
    const nameOf = (language: CompletionRequest['language']) =>
      completeOption(CATALOGUE, { option: 'party', typed: 'JP', language })[0]?.name;
    expect(INTERFACE_LANGUAGES.map(nameOf)).toEqual([
      'Japan',
      'Japan',
      'Япония',
      'Japon',
      'Japón',
      '日本',
      'Nhật Bản',
      '日本',
      'اليابان',
    ]);
  });

  it('adds the abbreviation to a forum that is called by its full name', () => {
    expect(nameOptionValue(CATALOGUE, 'forum', 'un', 'de')).toBe('Vereinte Nationen (UN)');
    expect(nameOptionValue(CATALOGUE, 'forum', 'brics', 'de')).toBe('BRICS');
    expect(nameOptionValue(CATALOGUE, 'forum', 'no-such-forum', 'de')).toBe('no-such-forum');
  });

  it('shows a document with its publisher and date', () => {
    expect(completeOption(CATALOGUE, { option: 'document', typed: 'konsult', language: 'en' })[0]?.name).toBe(
      'Erste deutsch-japanische Cybersicherheits-Konsultationen · Auswärtiges Amt · 2016-09-12',
    );
  });
});

describe('the order of choices', () => {
  it('puts what most documents have first when nothing is typed, newest documents first', () => {
    expect(valuesOf('forum', ' ').slice(0, 3)).toEqual(['osce', 'bilateral', 'unga']);
    expect(valuesOf('party', '').slice(0, 4)).toEqual(['DE', 'JP', 'osce', 'RU']);
    expect(valuesOf('language', '').slice(0, 2)).toEqual(['en', 'de']);
    expect(valuesOf('document', '')).toEqual(['resolution', 'consultations-2016', 'decision-1202']);
    expect(valuesOf('term', '')[0]).toBe('osce');
  });

  it('puts the beginning of a name before that of a later word, and that before the inside of a word', () => {
    const catalogue = listCandidates(
      KNOWN_NAMES,
      ['recyber', 'new-cyber', 'cyber-dialogue'].map((id) => documentForTest(id)),
    );
    const choices = completeOption(catalogue, { option: 'document', typed: 'cyber', language: 'en' });
    expect(choices.map(({ value }) => value)).toEqual(['cyber-dialogue', 'new-cyber', 'recyber']);
  });

  it('prefers the name in the language of the person to that in another', () => {
    // "Su…": Sudan in English; South Africa, earlier in the alphabet, only as "Südafrika".
    const [first, ...others] = valuesOf('party', 'su');
    expect(first).toBe('SD');
    expect(others).toContain('ZA');
    expect(valuesOf('party', 'su', 'de')[0]).toBe('ZA');
  });

  it('puts an exact match first, also where no document has it', () => {
    expect(valuesOf('party', 'de')[0]).toBe('DE');
    expect(valuesOf('party', 'oman')[0]).toBe('OM');
  });
});

describe('limits', () => {
  const hostileTitle = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('', ' \n\t ', '\u202e\u200b', '𝔘'.repeat(90), '@everyone '.repeat(20), '\ud83d'),
  );

  it('hold for whatever titles, ids and typed texts hold', () => {
    const documents = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z0-9\u{20000}]{1,150}$/u), title: hostileTitle, publisher: hostileTitle }),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    fc.assert(
      fc.property(
        documents,
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...NAMED_OPTIONS),
        fc.constantFrom(...INTERFACE_LANGUAGES),
        (described, typed, option, language) => {
          const all = described.map(({ id, ...metadata }) => documentForTest(id, metadata));
          const catalogue = listCandidates({ ...KNOWN_NAMES, countries: [] }, all);
          const choices = completeOption(catalogue, { option, typed, language });
          expect(autocompleteSchema.safeParse(choices).error).toBeUndefined();
          const values = choices.map(({ value }) => value);
          expect(new Set(values).size).toBe(values.length);
          for (const { value } of choices) expect(resolveOption(catalogue, { option, typed: value })).toBeDefined();
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('are kept with 25 choices, and documents of one title are told apart by their ids', () => {
    const ids = Array.from({ length: 40 }, (_, number) => `statement-${'x'.repeat(100)}-${number}`);
    const catalogue = listCandidates(
      KNOWN_NAMES,
      ids.map((id) => documentForTest(id, { title: 'Statement '.repeat(20) })),
    );
    const choices = completeOption(catalogue, { option: 'document', typed: 'statement', language: 'en' });
    expect(choices).toHaveLength(25);
    expect(new Set(choices.map(({ name }) => name)).size).toBe(25);
    const resolved = choices.map(({ value }) => resolveOption(catalogue, { option: 'document', typed: value }));
    expect(new Set(resolved).size).toBe(25);
    expect(resolved.every((id) => id !== undefined && ids.includes(id))).toBe(true);
  });

  it('offers no document that the server does not use', () => {
    const request = { option: 'document', typed: '', isDocumentAllowed: (id: string) => id === 'resolution' } as const;
    expect(completeOption(CATALOGUE, { ...request, language: 'en' }).map(({ value }) => value)).toEqual(['resolution']);
    expect(resolveOption(CATALOGUE, { ...request, typed: 'decision-1202' })).toBeUndefined();
  });

  it('offers nothing for mere signs', () => {
    expect(valuesOf('party', '///')).toEqual([]);
  });
});

describe('what a typed text stands for', () => {
  it.each([
    ['party', 'japan', 'JP'],
    ['party', 'Франция', 'FR'],
    ['forum', 'OSZE', 'osce'],
    ['forum', 'Vereinte Nationen (UN)', 'un'],
    ['language', 'Deutsch', 'de'],
    ['document', 'Confidence-Building Measures', 'decision-1202'],
    ['document', 'PC.DEC/1202', 'decision-1202'],
    ['party', 'UK', 'GB'],
    ['party', 'USA', 'US'],
    ['party', 'Russland', 'RU'],
    ['party', '大韓民国', 'KR'],
    ['forum', 'UN', 'un'],
    ['forum', 'EU', 'eu'],
    ['party', 'Atlantis', undefined],
    ['party', 'Jap', undefined],
    ['party', '', undefined],
  ] as const)('%s "%s" stands for %s', (option, typed, value) => {
    expect(resolveOption(CATALOGUE, { option, typed })).toBe(value);
  });

  it('is left open where several documents of one title could be meant', () => {
    const twins = ['a', 'b'].map((id) => documentForTest(id, { title: 'Joint statement' }));
    const catalogue = listCandidates(KNOWN_NAMES, twins);
    expect(resolveOption(catalogue, { option: 'document', typed: 'joint statement' })).toBeUndefined();
  });
});
