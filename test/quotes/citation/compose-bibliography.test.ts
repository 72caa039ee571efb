import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../support/fixed-seed.js';
import { toPlainText } from '../../../src/quotes/citation/citation-text.js';
import { citeDocument } from '../../../src/quotes/citation/cited-source.js';
import {
  bibliographyAsMarkdown,
  composeBibliography,
  sortSources,
} from '../../../src/quotes/citation/compose-bibliography.js';
import { writeBibliographyFile, writeCell } from '../../../src/quotes/citation/write-bibliography-file.js';
import { BARE, FULL, hostileMetadata, hostileText, metadataOf, RUSSIAN } from './cited-sources-for-test.js';
import { parseEntries } from './parse-with-citation-js.js';

const work = (id: string, publisher: string | undefined, date: string | undefined, title = 'T', language = 'en') =>
  citeDocument(
    metadataOf({
      id,
      title,
      language,
      ...(publisher !== undefined && { publisher }),
      ...(date !== undefined && { published: { date, basis: 'stated' as const } }),
    }),
  );

const order = (...[sources, style, language]: Parameters<typeof sortSources>) =>
  sortSources(sources, style, language).map(({ documentId }) => documentId);

describe('a bibliography', () => {
  it('lists each document once and without the place that was cited', () => {
    const sources = [3, 7].map((paragraph) => citeDocument(FULL, { place: { paragraph } }));
    const { entries } = composeBibliography([...sources, citeDocument(BARE)], 'un', 'en');
    expect(entries.map(({ source }) => source.documentId)).toEqual(['bare', 'consultations-2016']);
    expect(entries.map(({ text }) => toPlainText(text)).join()).not.toMatch(/para/u);
  });

  it('does not depend on the order in which sources were cited', () => {
    const sources = ['d', 'a', 'c', 'b'].map((id) => work(id, 'Body', undefined));
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: 4 }), (shuffled) => {
        expect(order(shuffled, 'chicago', 'en')).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });

  it('is sorted by body, date and title, with the undated last, and first in APA', () => {
    const sources = [
      work('undated', 'Able', undefined),
      work('later', 'Able', '2020-05'),
      work('earlier', 'Able', '2020-04-30'),
      work('other', 'Zebra', '1999'),
      work('no-body', undefined, '2001', 'The Middle Way'),
    ];
    expect(order(sources, 'chicago', 'en')).toEqual(['earlier', 'later', 'undated', 'no-body', 'other']);
    expect(order(sources, 'apa', 'en')).toEqual(['undated', 'earlier', 'later', 'no-body', 'other']);
  });

  it('is sorted as the language sorts', () => {
    const sources = [work('z', 'Zoll', '2020'), work('ä', 'Ämter', '2020'), work('b', 'Bund', '2020')];
    expect(order(sources, 'un', 'de')).toEqual(['ä', 'b', 'z']);
  });

  it('puts Cyrillic first in GOST, and among Latin letters where it is transliterated', () => {
    const sources = [work('a', 'Able', '2020', 'Able'), citeDocument(RUSSIAN), work('z', 'Zebra', '2020', 'Zebra')];
    expect(order(sources, 'gost', 'en')[0]).toBe(RUSSIAN.id);
    expect(order(sources, 'chicago', 'en')).toEqual(['a', RUSSIAN.id, 'z']);
  });

  it('tells works of one body and year apart by letters in APA only', () => {
    const sources = [
      work('x', 'Body', '2020-02', 'Second'),
      work('y', 'Body', '2020-01', 'First'),
      work('n', 'Body', undefined, 'Nth'),
      work('m', 'Body', undefined, 'Mth'),
      work('o', 'Other', '2020'),
    ];
    const texts = composeBibliography(sources, 'apa', 'en').entries.map(({ text }) => toPlainText(text).slice(0, 40));
    expect(texts.map((text) => /\((.*?)[,)]/u.exec(text)?.[1])).toEqual(['n.d.-a', 'n.d.-b', '2020a', '2020b', '2020']);
    expect(toPlainText(composeBibliography(sources, 'chicago', 'en').entries[0]!.text)).not.toContain('2020a');
  });

  it('goes on after z', () => {
    const sources = Array.from({ length: 28 }, (_, place) => work(`w-${place}`, 'Body', '2020', `T ${place}`));
    const texts = composeBibliography(sources, 'apa', 'en').entries.map(({ text }) => toPlainText(text));
    expect(texts[25]).toContain('(2020z)');
    expect(texts[27]).toContain('(2020ab)');
  });

  it('makes an entry of a Chicago note, and ends OSCOLA without a full stop', () => {
    expect(composeBibliography([citeDocument(FULL)], 'chicago-note', 'en').style).toBe('chicago');
    const [entry] = composeBibliography([citeDocument(BARE)], 'oscola', 'en').entries;
    expect(toPlainText(entry!.text)).toBe('‘[Consultations on cyber security]’ (no date)');
  });

  it('is empty where nothing was cited', async () => {
    const empty = composeBibliography([], 'apa', 'en');
    expect(bibliographyAsMarkdown(empty)).toBe('');
    expect(await writeBibliographyFile(empty, 'bib')).toBe('');
    expect(await writeBibliographyFile(empty, 'json')).toBe('[]\n');
  });
});

describe('its files', () => {
  const bibliography = composeBibliography(
    [FULL, BARE, RUSSIAN].map((each) => citeDocument(each)),
    'un',
    'en',
  );
  const read = async (type: 'bib' | 'ris' | 'json' | 'md' | 'csv') =>
    String(await writeBibliographyFile(bibliography, type));
  const titles = bibliography.entries.map(({ source }) => (source.isTitleGuessed ? `[${source.title}]` : source.title));

  it('.bib, .ris and .json hold every entry in order', async () => {
    for (const [format, type] of [
      ['bibtex', 'bib'],
      ['ris', 'ris'],
      ['csl', 'json'],
    ] as const) {
      expect(parseEntries(format, await read(type)).map(({ title }) => title)).toEqual(titles);
    }
  });

  it('.md is a list with one line an entry', async () => {
    const lines = (await read('md')).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => line.startsWith('- '))).toBe(true);
  });

  it('.csv has the same number of cells in every row, whatever the sources hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileMetadata, { maxLength: 3 }), async (all) => {
        const sources = all.map((metadata, place) => ({ ...citeDocument(metadata), documentId: `d-${place}` }));
        const table = String(await writeBibliographyFile(composeBibliography(sources, 'un', 'en'), 'csv'));
        const [head = '', ...rows] = table.slice(1).split('\r\n').slice(0, -1);
        expect(table.charCodeAt(0)).toBe(0xfeff);
        expect(rows).toHaveLength(sources.length);
        for (const row of rows)
          expect(row).toMatch(new RegExp(`^(?:"(?:[^"]|"")*",?){${head.split(',').length}}$`, 'u'));
      }),
    );
  });

  it('.csv holds no cell that a spreadsheet would compute', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '"=1']) {
      expect(writeCell(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
    }
    expect(writeCell('A/71/5 = new')).toBe('"A/71/5 = new"');
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(writeCell(text)).not.toMatch(/^"\s*[=+\-@]/u);
      }),
    );
  });
});
