// The symbol in the head of documents of the United Nations, and symbols that are not the document's own.
import { describe, expect, it } from 'vitest';
import { findUnSymbol } from '../../src/ingest/find-un-symbol.js';
import { prepareForTest } from '../support/prepare-for-test.js';

const BODY = 'The General Assembly recalls its earlier resolutions on the subject, among them A/RES/70/237.';

describe('the symbol of a document', () => {
  it.each([
    ['alone on its line', ['A/76/135', BODY], 'A/76/135'],
    ['beside the name of the organisation', ['United Nations A/RES/73/27', BODY], 'A/RES/73/27'],
    ['in French', ['Nations Unies A/RES/73/27', BODY], 'A/RES/73/27'],
    ['in Russian', ['Организация Объединенных Наций A/RES/73/27', BODY], 'A/RES/73/27'],
    ['in Spanish', ['Naciones Unidas S/RES/1373(2001)', BODY], 'S/RES/1373(2001)'],
    ['in Chinese', ['联合国 A/RES/73/27', BODY], 'A/RES/73/27'],
    ['in Arabic', ['الأمم المتحدة A/RES/73/27', BODY], 'A/RES/73/27'],
    ['with its distribution', ['A/76/135 Distr.: General', BODY], 'A/76/135'],
    [
      'by the number of a resolution',
      ['Resolution adopted by the General Assembly on 5 December 2018', '73/27. Developments in the field', BODY],
      'A/RES/73/27',
    ],
    [
      'by that in Russian',
      ['Резолюция, принятая Генеральной Ассамблеей', '73/27. Достижения в сфере', BODY],
      'A/RES/73/27',
    ],
    ['by that in Chinese', ['大会决议', '73/27. 从国际安全角度看', BODY], 'A/RES/73/27'],
  ])('is read %s', (_, lines, symbol) => expect(findUnSymbol(lines)).toBe(symbol));

  it.each([
    ['in a sentence', [BODY]],
    ['with a report that it is about', ['[on the report of the First Committee (A/73/505)]', BODY]],
    ['of which only a number is there', ['73/27. Developments in the field', BODY]],
    ['far below', [...Array.from({ length: 20 }, () => BODY), 'A/76/135']],
  ])('is not one %s', (_, lines) => expect(findUnSymbol(lines)).toBeUndefined());

  it('becomes the document’s', () => {
    const document = prepareForTest(['United Nations A/RES/73/27', BODY, BODY].join('\n\n'));
    expect(document.metadata.symbol).toBe('A/RES/73/27');
  });
});
