// A source's own number in citations: in words of nine languages, and in place of the counted paragraph in every style.
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../../src/domain/document.js';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import { citationWords } from '../../../src/quotes/citation/citation-words.js';
import { citeDocument } from '../../../src/quotes/citation/cited-source.js';
import { namePlaceLabel } from '../../../src/quotes/citation/name-place-label.js';
import { writeUnCitation } from '../../../src/quotes/citation/write-un-citation.js';

const PARAGRAPH = { kind: 'paragraph', text: '12 (a)' } as const;
const ARTICLE = { kind: 'article', text: '7 bis (2)' } as const;

it.each([
  ['en', 'para. 12 (a)', 'art. 7 bis (2)'],
  ['de', 'Ziff. 12 (a)', 'Art. 7 bis (2)'],
  ['ru', 'п. 12 (a)', 'ст. 7 bis (2)'],
  ['fr', 'par. 12 (a)', 'art. 7 bis (2)'],
  ['es', 'párr. 12 (a)', 'art. 7 bis (2)'],
  ['zh', '第12段(a)', '第7 bis条(2)'],
  ['vi', 'đoạn 12 (a)', 'Điều 7 bis (2)'],
  ['ja', '第12段落(a)', '第7 bis条(2)'],
  ['ar', 'الفقرة 12 (a)', 'المادة 7 bis (2)'],
] as const)('in %s', (language, paragraph, article) => {
  expect(namePlaceLabel(PARAGRAPH, citationWords(language))).toBe(paragraph);
  expect(namePlaceLabel(ARTICLE, citationWords(language))).toBe(article);
});

it.each([
  ['en', 'paras. 12–14', 'art. 7 (1)–(2)', 'arts. 7–9'],
  ['ru', 'пп. 12–14', 'ст. 7 (1)–(2)', 'ст. 7–9'],
  ['es', 'párrs. 12–14', 'art. 7 (1)–(2)', 'arts. 7–9'],
  ['de', 'Ziff. 12–14', 'Art. 7 (1)–(2)', 'Art. 7–9'],
] as const)('in %s from the first to the last', (language, paragraphs, within, articles) => {
  const name = (kind: 'paragraph' | 'article', text: string) => namePlaceLabel({ kind, text }, citationWords(language));
  expect(name('paragraph', '12–14')).toBe(paragraphs);
  expect(name('article', '7 (1)–(2)')).toBe(within);
  expect(name('article', '7–9')).toBe(articles);
});

it('is there for every interface language', () => {
  for (const language of INTERFACE_LANGUAGES)
    expect(namePlaceLabel(PARAGRAPH, citationWords(language))).toContain('12');
});

describe('a citation in the style of the United Nations', () => {
  const metadata = {
    id: 'a' as DocumentId,
    title: 'Report',
    titleBasis: 'stated',
    language: 'en',
    events: [],
    machineTranslated: false,
    forums: [],
    parties: [],
    symbol: 'A/76/135',
  } as const;
  const cite = (place: object) =>
    writeUnCitation(citeDocument(metadata, { place }), 'en')
      .map(({ text }) => text)
      .join('');

  it('gives the number that the source prints, not the counted one', () => {
    expect(cite({ paragraph: 40, label: PARAGRAPH })).toMatch(/A\/76\/135.*, para\. 12 \(a\)\.$/u);
    expect(cite({ paragraph: 40, label: ARTICLE })).toMatch(/, art\. 7 bis \(2\)\.$/u);
  });

  it('gives the counted one where the source has none', () =>
    expect(cite({ paragraph: 40 })).toMatch(/, para\. 40\.$/u));
});
