// BibTeX, RIS and CSL-JSON against the reference parser: every field comes back, whatever the source's texts hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../support/fixed-seed.js';
import { type CitedSource, citeDocument } from '../../../src/quotes/citation/cited-source.js';
import { bibtexKey, writeBibtexEntry } from '../../../src/quotes/citation/write-bibtex-entry.js';
import { writeCslItem } from '../../../src/quotes/citation/write-csl-item.js';
import { writeRisRecord } from '../../../src/quotes/citation/write-ris-record.js';
import { BARE, FULL, fullSource, hostileMetadata, metadataOf, RUSSIAN } from './cited-sources-for-test.js';
import { type EntryFormat, type ParsedEntry, parseEntries } from './parse-with-citation-js.js';

const WRITERS = {
  bibtex: (source: CitedSource) => writeBibtexEntry(source, 'en'),
  ris: (source: CitedSource) => writeRisRecord(source, 'en'),
  csl: (source: CitedSource) => JSON.stringify([writeCslItem(source, 'en')]),
};
const FORMATS = Object.keys(WRITERS) as EntryFormat[];

const parseOne = (format: EntryFormat, source: CitedSource): ParsedEntry => {
  const entries = parseEntries(format, WRITERS[format](source));
  expect(entries).toHaveLength(1);
  return entries[0]!;
};

const dateOf = (date?: ParsedEntry['issued']) => date?.['date-parts']?.[0];
const authorOf = ({ author = [] }: ParsedEntry) => author.map((name) => name.literal ?? name.family);

describe.each(FORMATS)('%s', (format) => {
  it('gives every field of a full source back', () => {
    const parsed = parseOne(format, fullSource);
    expect({ ...parsed, issued: dateOf(parsed.issued), accessed: dateOf(parsed.accessed) }).toMatchObject({
      type: 'report',
      title: 'Consultations on cyber security',
      publisher: 'Foreign Office',
      issued: [2016, 9, 12],
      accessed: [2026, 3, 1],
      number: 'A/71/5',
      genre: 'Press release',
      language: 'en',
      URL: 'https://example.org/talks?id=1&lang=en',
      note: 'p. 2; para. 3',
    });
    expect(authorOf(parsed)).toEqual(['Foreign Office']);
  });

  it('keeps Cyrillic, says what was inferred and translated, and knows a month without a day', () => {
    const parsed = parseOne(format, citeDocument(RUSSIAN));
    expect(parsed.title).toBe(RUSSIAN.title);
    expect(parsed.language).toBe('ru');
    expect(dateOf(parsed.issued)).toEqual([2021, 3]);
    expect(parsed.note).toBe('machine translation; date inferred');
    expect(parsed.accessed).toBeUndefined();
  });

  it('invents nothing for a source of which only a guessed title is known', () => {
    const parsed = parseOne(format, citeDocument(BARE));
    expect(parsed.title).toBe('[Consultations on cyber security]');
    expect(parsed.note).toBe('title guessed');
    expect(dateOf(parsed.issued)).toBeUndefined();
    for (const field of ['author', 'publisher', 'number', 'URL', 'accessed', 'genre'] as const) {
      expect(parsed[field]).toBeUndefined();
    }
  });

  it('keeps Chinese, Japanese, Arabic and Vietnamese as they are', () => {
    for (const title of [
      '关于信息安全的声明',
      '情報セキュリティに関する声明',
      'بيان بشأن أمن المعلومات',
      'Tuyên bố về an toàn',
    ]) {
      expect(parseOne(format, citeDocument(metadataOf({ title }))).title).toBe(title);
    }
  });

  it('holds one entry and the whole title, whatever title, publisher and symbol contain', () => {
    fc.assert(
      fc.property(hostileMetadata, (metadata) => {
        const source = citeDocument(metadata);
        const parsed = parseOne(format, source);
        expect(parsed.title?.normalize('NFC')).toBe((source.title || '[no title]').normalize('NFC'));
        expect(parsed.publisher?.normalize('NFC')).toBe(source.publisher?.normalize('NFC'));
        expect(parsed.URL).toBe(FULL.url);
      }),
      { numRuns: 300 },
    );
  });
});

describe('BibTeX for other readers than the parser', () => {
  it('has balanced braces that no backslash hides, and no line that a value began', () => {
    fc.assert(
      fc.property(hostileMetadata, (metadata) => {
        const entry = writeBibtexEntry(citeDocument(metadata), 'en');
        let depth = 0;
        for (const [place, character] of Array.from(entry).entries()) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          expect(depth === 0).toBe(place < entry.indexOf('{') || place === Array.from(entry).length - 1);
        }
        const lines = entry.split('\n');
        for (const line of lines.slice(1, -1)) expect(line).toMatch(/^ {2}[a-z]+ = \{.*\},$/su);
        expect(entry.replace(/\\[#$%&_]/g, '')).not.toMatch(/= \{\{?[^}]*[%#$]/u);
      }),
    );
  });

  it('shows a missing year as missing, in the language asked for', () => {
    expect(writeBibtexEntry(citeDocument(BARE), 'de')).toContain('year = {{o. D.}}');
  });

  it('has keys that differ for different ids, in ASCII', () => {
    expect(bibtexKey('talks-2016')).toBe('talks-2016');
    expect(bibtexKey('за-1')).toBe('u437u430-1');
  });
});

describe('RIS for other readers than the parser', () => {
  it('has nothing but tagged lines, opened and closed once', () => {
    fc.assert(
      fc.property(hostileMetadata, (metadata) => {
        const lines = writeRisRecord(citeDocument(metadata), 'en').split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n\u2028\u2029]*$/u.test(line))).toEqual([]);
        expect(lines.map((line) => line.slice(0, 2)).filter((tag) => tag === 'TY' || tag === 'ER')).toEqual([
          'TY',
          'ER',
        ]);
      }),
    );
  });

  it('does not let a comma make a person of a ministry', () => {
    const source = citeDocument({ ...FULL, publisher: 'Ministry of Trade, Industry and Energy' });
    const [parsed] = parseEntries('ris', writeRisRecord(source, 'en'));
    expect(parsed?.author).toBeUndefined();
    expect(parsed?.publisher).toBe('Ministry of Trade, Industry and Energy');
  });
});
