import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import { type CitedUse, citeDocument } from '../../../src/quotes/citation/cited-source.js';
import { PROSE_STYLES, type ProseStyle, writeCitation } from '../../../src/quotes/citation/write-citation.js';
import { BARE, FULL, fullSource, metadataOf, RUSSIAN } from './cited-sources-for-test.js';

const URL = 'https://example.org/talks?id=1&lang=en';
const write = (style: ProseStyle, metadata = FULL, use: CitedUse = {}, language: 'en' | 'de' | 'ru' | 'vi' = 'en') =>
  writeCitation(citeDocument(metadata, use), style, language);

describe('a source of which everything is stated', () => {
  it.each([
    [
      'un',
      `Foreign Office, “Consultations on cyber security”, A/71/5, 12 September 2016, p. 2, para. 3. Available at ${URL} (accessed on 1 March 2026).`,
    ],
    [
      'chicago-note',
      `Foreign Office, “Consultations on cyber security,” A/71/5, September 12, 2016, p. 2, para. 3, accessed March 1, 2026, ${URL}.`,
    ],
    [
      'chicago',
      `Foreign Office. “Consultations on cyber security.” A/71/5. September 12, 2016. P. 2. Para. 3. Accessed March 1, 2026. ${URL}.`,
    ],
    [
      'apa',
      `Foreign Office. (2016, September 12). Consultations on cyber security (A/71/5). Retrieved March 1, 2026, from ${URL} (Foreign Office, 2016, p. 2, para. 3)`,
    ],
    [
      'oscola',
      `Foreign Office, ‘Consultations on cyber security’ (A/71/5, 12 September 2016) p 2, para 3 <${URL}> accessed 1 March 2026.`,
    ],
    [
      'gost',
      `Consultations on cyber security [Электронный ресурс] // Foreign Office. 12.09.2016. A/71/5. С. 2. Абз. 3. URL: ${URL} (дата обращения: 01.03.2026).`,
    ],
    [
      'markdown',
      `[Consultations on cyber security](<${URL}>), Foreign Office, A/71/5, 12 September 2016, p. 2, para. 3`,
    ],
  ] as const)('%s', (style, expected) => {
    expect(writeCitation(fullSource, style, 'en')).toBe(expected);
  });
});

describe('what is not known', () => {
  it.each([
    ['un', '“[Consultations on cyber security]”, [no date].'],
    ['chicago-note', '“[Consultations on cyber security],” n.d.'],
    ['chicago', '“[Consultations on cyber security].” n.d.'],
    ['apa', '[Consultations on cyber security]. (n.d.).'],
    ['oscola', '‘[Consultations on cyber security]’ (no date).'],
    ['gost', '[Consultations on cyber security] // [б. и.]. [б. г.].'],
    ['markdown', '\\[Consultations on cyber security\\], no date'],
  ] as const)('%s shows as missing, and a guessed title in square brackets', (style, expected) => {
    expect(write(style, BARE)).toBe(expected);
  });

  it('is said in the language asked for', () => {
    expect(write('apa', BARE, {}, 'de')).toContain('(o. D.)');
    expect(write('apa', BARE, {}, 'ru')).toContain('(б. д.)');
  });

  it('is the day of access where OSCOLA and GOST demand one, and nobody’s matter elsewhere', () => {
    expect(write('oscola')).toContain(`<${URL}> [access date not stated].`);
    expect(write('gost')).toContain('(дата обращения не указана).');
    for (const style of ['un', 'chicago-note', 'chicago', 'apa'] as const)
      expect(write(style)).not.toMatch(/access|retriev/i);
  });

  it('is the title where nothing but control characters was given', () => {
    expect(write('un', metadataOf({ title: '\u0000\n' }))).toBe('“[no title]”, [no date].');
  });

  it('is an address that is not http(s), or none at all', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'not an address']) {
      expect(write('markdown', metadataOf({ url }))).not.toContain('](');
    }
    expect(citeDocument(metadataOf({ url: 'https://example.org/ü(1)}>"\\' })).url).toBe(
      'https://example.org/%C3%BC%281%29%7D%3E%22/',
    );
  });
});

describe('what was concluded by a rule or made by a machine', () => {
  it.each(PROSE_STYLES)('%s marks an inferred date and a machine translation', (style) => {
    const text = write(style, RUSSIAN);
    expect(text).toMatch(/\[(?:March 2021|2021, March|03\.2021|March 2021\\)\]?|\\\[March 2021\\\]/u);
    expect(text).toMatch(/machine translation|машинный перевод/iu);
  });
});

it('marks an inferred year in APA’s citation in the text too', () => {
  expect(write('apa', RUSSIAN, { place: { paragraph: 2 } })).toMatch(/\(MID Rossii, \[2021\], para\. 2\)$/u);
});

describe('a title in Cyrillic', () => {
  it('comes in Latin letters before the original in Chicago and APA', () => {
    const latin = 'Zaiavlenie ob itogakh «Dialoga» Shchukina';
    expect(write('chicago', RUSSIAN)).toContain(
      `MID Rossii МИД России. “${latin}” ${RUSSIAN.title} [machine translation].`,
    );
    expect(write('apa', RUSSIAN)).toContain(`MID Rossii МИД России. ([2021, March]). ${latin} ${RUSSIAN.title}`);
  });

  it('stays alone for readers of Russian and in the other styles', () => {
    expect(write('chicago', RUSSIAN, {}, 'ru')).not.toMatch(/Zaiavlenie|MID/u);
    for (const style of ['un', 'oscola', 'gost'] as const) {
      expect(write(style, RUSSIAN)).toContain(RUSSIAN.title);
      expect(write(style, RUSSIAN)).not.toContain('Zaiavlenie');
    }
  });
});

describe('punctuation', () => {
  it('turns a title’s own quotation marks into the inner ones', () => {
    const title = 'On the “Strategic Dialogue”';
    expect(write('un', metadataOf({ title }))).toContain('“On the ‘Strategic Dialogue’”,');
    expect(write('chicago', metadataOf({ title }))).toContain('“On the ‘Strategic Dialogue’.”');
    expect(write('oscola', metadataOf({ title }))).toContain('‘On the “Strategic Dialogue”’');
    expect(write('un', RUSSIAN, {}, 'ru')).toContain('«Заявление об итогах „Диалога“ Щукина»');
  });

  it('does not double what ends a sentence', () => {
    const asked = metadataOf({ title: 'What next?', publisher: 'Office of the U.N.' });
    expect(write('chicago', asked)).toMatch(/^Office of the U\.N\. “What next\?” n\.d\./u);
    expect(write('apa', asked)).toBe('Office of the U.N. (n.d.). What next?');
    expect(write('oscola', FULL, { accessed: '2026-03-01' }, 'ru')).toMatch(/2026\.$/u);
  });

  it('adds no sign of Chinese or Japanese behind an address', () => {
    for (const language of ['zh', 'ja'] as const) {
      expect(writeCitation(citeDocument(FULL), 'chicago', language).endsWith(URL)).toBe(true);
    }
  });

  it('uses the section only where no paragraph or page is known', () => {
    expect(write('un', FULL, { place: { section: 'Outcome' } })).toContain('sect. “Outcome”');
    expect(write('un', FULL, { place: { section: 'Outcome', paragraph: 1 } })).not.toContain('Outcome');
  });
});

describe('dates', () => {
  it.each([
    ['2016', '2016'],
    ['2016-09', 'September 2016'],
    ['2016-09-12', '12 September 2016'],
    ['0099-01-02', '2 January 99'],
  ])('of %s are written as far as they are known', (date, expected) => {
    expect(write('un', metadataOf({ published: { date, basis: 'stated' } }))).toContain(`, ${expected}.`);
  });

  it('are in the language of the reader', () => {
    expect(write('un', FULL, {}, 'de')).toContain('12. September 2016');
    expect(write('un', FULL, {}, 'ru')).toMatch(/12 сентября 2016\./u);
    expect(write('un', FULL, {}, 'vi')).toContain('12 tháng 9 năm 2016');
  });
});

describe.each(PROSE_STYLES)('%s', (style) => {
  it('gives title, body, symbol, year, paragraph and address in each language', () => {
    for (const language of INTERFACE_LANGUAGES) {
      const text = writeCitation(fullSource, style, language);
      for (const fact of ['Consultations on cyber security', 'Foreign Office', 'A/71/5', '2016', '3', URL]) {
        expect(text).toContain(fact);
      }
      expect(text).not.toMatch(/\{|\}|undefined/u);
    }
  });

  it('leaves no English word in another language', () => {
    for (const language of INTERFACE_LANGUAGES.filter((each) => each !== 'en')) {
      expect(writeCitation(fullSource, style, language)).not.toMatch(/accessed|available|retrieved|para\.|no date/i);
    }
  });
});
