// language: document symbols and numbers: what is one, what is not, and which spellings are equal.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSymbols, normaliseSymbol } from '../../src/language/find-symbols.js';

const found = (text: string): string[] => findSymbols(text).map(({ start, end }) => text.slice(start, end));

describe('a symbol', () => {
  it.each([
    ['see A/RES/73/27, A/76/135.', ['A/RES/73/27', 'A/76/135']],
    ['PC.DEC/1202 and PC.DEC/1039;', ['PC.DEC/1202', 'PC.DEC/1039']],
    ['S/2021/621 S/RES/1373(2001)', ['S/2021/621', 'S/RES/1373(2001)']],
    ['A/AC.290/2021/CRP.2', ['A/AC.290/2021/CRP.2']],
    ['a/res/73/27 pc.dec/1202', ['a/res/73/27', 'pc.dec/1202']],
    ['2340-14-11-2019', ['2340-14-11-2019']],
    ['No. 1039, Nr. 1039, № 1039, nº 1039', ['No. 1039', 'Nr. 1039', '№ 1039', 'nº 1039']],
    ['第1039号 số 1039 رقم 1039', ['第1039号', 'số 1039', 'رقم 1039']],
    ['General Assembly resolution 73/27, резолюции 73/266', ['73/27', '73/266']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('is not a path of words, a date, an address, a ratio', () => {
    expect(found('and/or TCP/IP he/she Cyber/ICT IKT/IT-Sicherheit km/24 24/7')).toEqual([]);
    expect(found('09.09.2016 2021-2025 post1072235 http://a.example/c/2021/5')).toEqual([]);
    expect(found('there were no 5 people')).toEqual([]);
  });
});

it.each([
  ['А/RES/73/27', 'A/RES/73/27'],
  ['a/res/73/27', 'A/RES/73/27'],
  ['No. 1039', '1039'],
  ['№\u00a01039', '1039'],
  ['第1039号', '1039'],
  ['рс.dec/1202', 'PC.DEC/1202'],
])('normalises %s to %s', (text, expected) => expect(normaliseSymbol(text)).toBe(expected));

it('gives ordered spans without overlap, and each normalises to something', () => {
  const piece = fc.constantFrom(
    'A/',
    'RES',
    '/73',
    '/27',
    'No. ',
    '1039',
    '第',
    '号',
    '-',
    '.',
    ' ',
    'PC.DEC',
    '2019',
    '№',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findSymbols(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(normaliseSymbol(text.slice(start, end))).not.toBe('');
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('takes time in proportion to a hostile text', () => {
  const started = performance.now();
  for (const unit of ['A/', 'A.', '1-', 'A/1 ', '第1', 'resolution ', 'aaaaaaaa.']) findSymbols(unit.repeat(30_000));
  expect(performance.now() - started).toBeLessThan(5000);
});
