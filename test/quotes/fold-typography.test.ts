import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTypography } from '../../src/quotes/fold-typography.js';
import { splitWords } from '../../src/quotes/split-words.js';

/** Texts made of what folding acts on, mixed with anything at all. */
const PIECES = [
  ...['„', '“', "'", '’', '«', '-', '–', '—', '\u00ad', '\u200b', '\u200f', '\n', '\u00a0', 'ﬁ', 'ß', 'ё', 'е\u0308'],
  ...[
    'e',
    '\u0301',
    'œ',
    '…',
    '[1]',
    '[',
    ']',
    '¹',
    '*',
    '5',
    'Ａ',
    '１',
    'ﻼ',
    '中',
    'か\u3099',
    'İ',
    '😀',
    'a',
    'b',
    ' ',
  ],
];
const noisyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('folding typography', () => {
  it('twice gives the same as once', () => {
    fc.assert(
      fc.property(noisyText, (text) => {
        const { text: once } = foldTypography(text);
        expect(foldTypography(once).text).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('maps every unit to a range of the original, in order, whose own folding holds it', () => {
    fc.assert(
      fc.property(noisyText, (text) => {
        const { text: folded, starts, ends } = foldTypography(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let at = 0; at < folded.length; at += 1) {
          expect(starts[at]).toBeLessThan(ends[at]!);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
          if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1]!);
          if (at > 0) expect(ends[at]).toBeGreaterThanOrEqual(ends[at - 1]!);
        }
      }),
    );
  });

  it('of a text without typography changes nothing and maps each unit to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}(?: [a-z]{1,8}){0,9}$/u), (text) => {
        const { text: folded, starts } = foldTypography(text);
        expect(folded).toBe(text);
        expect([...starts]).toEqual(Array.from(text, (_, at) => at));
      }),
    );
  });
});

const keys = (text: string) => splitWords(text).map(({ key }) => key);

describe('words of a text', () => {
  it.each([
    ['quotation marks', '„Die Seiten“ «sprachen»', 'Die Seiten "sprachen"'],
    ['dashes', 'Staaten – und — alle', 'Staaten - und − alle'],
    ['spaces and line ends', 'zwei\u00a0\n  Staaten', 'zwei Staaten'],
    ['ligatures', 'oﬃce and œuvre', 'office and oeuvre'],
    ['soft hyphens and direction marks', 'Kon\u00adsul\u200btation\u200f', 'Konsultation'],
    ['ё', 'учёт', 'учет'],
    ['ß', 'Maßnahme', 'Massnahme'],
    ['full-width forms', '２０２１年，Ａ', '2021年,A'],
    ['footnote marks', 'security[12] of states¹ and others*', 'security of states and others'],
    ['the apostrophe', 'don’t', "don't"],
    ['composed and decomposed letters', 'Ku\u0308ste', 'Küste'],
  ])('are the same whatever the %s', (_, left, right) => {
    expect(keys(left)).toEqual(keys(right));
  });

  it.each([
    ['letters of another alphabet', 'Russia', 'Russi\u0430'],
    ['case', 'State', 'state'],
    ['accents', 'resume', 'résumé'],
    ['a minus sign', 'at -5 degrees', 'at 5 degrees'],
    ['word borders', 'now here', 'nowhere'],
    ['punctuation', 'states, agree', 'states agree'],
    ['a decimal point', '3.5', '35'],
    ['an apostrophe in a word', "states'", "state's"],
  ])('differ by %s', (_, left, right) => {
    expect(keys(left)).not.toEqual(keys(right));
  });

  it('carry the spans of what was written, typography included', () => {
    const text = '„Kon\u00adsul­tation“ (２０２１)';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kon\u00adsul­tation',
      '(',
      '２０２１',
      ')',
    ]);
  });
});
