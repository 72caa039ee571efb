// How Word counts: formats of numbers, lists of styles, restarts, tracked changes of what a paragraph was.
import { describe, expect, it } from 'vitest';
import { formatListNumber } from '../../../src/ingest/docx/format-list-number.js';
import { WordNumbering } from '../../../src/ingest/docx/read-word-numbering.js';
import { writeListNumbers } from '../../../src/ingest/docx/write-list-numbers.js';

it.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['lowerLetter', 27, 'aa'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 9, 'ix'],
  ['russianLower', 3, 'в'],
  ['arabicAbjad', 2, 'ب'],
  ['chineseCounting', 21, '二十一'],
  ['chineseCounting', 10, '十'],
  ['ideographDigital', 10, '一〇'],
  ['a kind of later times', 1, undefined],
  ['lowerRoman', 0, undefined],
  ['toString', 1, undefined],
])('%s writes %i as %s', (format, value, written) => expect(formatListNumber(value, format)).toBe(written));

const level = (at: number, text: string, format = 'decimal', more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`;
const inList = (id: number, at = 0, more = ''): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>${more}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;
const inStyle = (style: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr></w:p>`;

/** The numbers written into a body. */
const written = (body: string, numberingXml: string, stylesXml = ''): string[] =>
  [
    ...writeListNumbers(`<w:body>${body}</w:body>`, new WordNumbering(numberingXml, stylesXml)).matchAll(
      /<w:t xml:space="preserve">([^<]*) <\/w:t>/gu,
    ),
  ].map((match) => match[1]!);

describe('numbers are written', () => {
  const outline = numbering(level(0, '%1.') + level(1, '%1.%2') + level(2, '(%3)', 'lowerLetter'));

  it('through levels, lower ones beginning anew', () => {
    const places = [0, 1, 1, 2, 2, 0, 1, 2].map((at) => inList(1, at)).join('');
    expect(written(places, outline)).toEqual(['1.', '1.1', '1.2', '(a)', '(b)', '2.', '2.1', '(a)']);
  });

  it('on through two lists of one definition, unless the second begins anew', () => {
    const list = (id: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`;
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const lists = numbering(level(0, '%1.'), list(1) + list(2) + list(3, restart));
    expect(written([1, 2, 3, 3].map((id) => inList(id)).join(''), lists)).toEqual(['1.', '2.', '5.', '6.']);
  });

  it('for styles that are in a list, inherited and left', () => {
    const styles =
      '<w:styles><w:style w:styleId="Numbered"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Deeper"><w:basedOn w:val="Numbered"/></w:style></w:styles>';
    const left = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      inStyle('Numbered') + inStyle('Deeper') + inStyle('Other') + inStyle('Numbered', left) + inStyle('Numbered');
    expect(written(body, numbering(level(0, '%1.')), styles)).toEqual(['1.', '2.', '3.']);
  });

  it('not for bullets, unknown kinds and deleted paragraphs', () => {
    expect(written(inList(1), numbering(level(0, '', 'bullet')))).toEqual([]);
    expect(written(inList(1), numbering(level(0, '%1.', 'klingon')))).toEqual([]);
    expect(written(inList(1, 0, '<w:rPr><w:del/></w:rPr>') + inList(1), outline)).toEqual(['1.']);
  });

  it('by what a paragraph is, not by what it was before a tracked change', () => {
    const was = '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="9"/></w:numPr></w:pPr></w:pPrChange>';
    expect(written(inList(1, 0, was), outline)).toEqual(['1.']);
    expect(written(`<w:p><w:pPr>${was}</w:pPr></w:p>`, outline)).toEqual([]);
  });

  it('as text, whatever the definition holds', () => {
    const xml = writeListNumbers(inList(1), new WordNumbering(numbering(level(0, '&lt;%1&amp;')), ''));
    expect(xml).toContain('>&lt;1&amp; </w:t>');
  });

  it('and end with styles that are based on each other', () => {
    const loop =
      '<w:styles><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>';
    expect(written(inStyle('A'), outline, loop)).toEqual([]);
  });
});
