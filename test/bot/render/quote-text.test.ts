import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRightToLeft } from '../../../src/bot/escape-markdown.js';
import { quoteText } from '../../../src/bot/render/quote-text.js';
import { hostileText } from '../hostile-text.js';
import { findMarks, opensBlock, quotedLines, unescapeMarkdown } from '../read-markdown.js';
import '../../support/fixed-seed.js';

const anySpans = fc.array(
  fc.tuple(fc.nat(120), fc.nat(40)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 6 },
);
/** The raw text that a quotation shows. */
function rawOf(markdown: string, text: string): string {
  const mark = isRightToLeft(text) ? 1 : 0;
  return unescapeMarkdown(
    quotedLines(markdown)
      .map((line) => line.slice(mark))
      .join('\n'),
  );
}

describe('a quotation', () => {
  it('unescapes to the slice it shows, from any place and within any length', () => {
    fc.assert(
      fc.property(
        hostileText(),
        anySpans,
        fc.nat(20),
        fc.integer({ min: 40, max: 2000 }),
        (text, bold, from, maxShown) => {
          const start = Math.min(from, Math.max(0, text.length - 1));
          // Begin at a character: half of one cannot be told from one that was broken in the source.
          const begin = /[\udc00-\udfff]/u.test(text.charAt(start)) ? 0 : start;
          const { text: shown, end } = quoteText(text, { language: 'en', bold, from: begin, maxShown });
          expect(shown.length).toBeLessThanOrEqual(maxShown);
          expect(rawOf(shown, text)).toBe(text.slice(begin, end));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is bold in whole pairs and nothing else acts', () => {
    fc.assert(
      fc.property(hostileText(), anySpans, (text, bold) => {
        const { text: shown } = quoteText(text, { language: 'en', bold, maxShown: 20_000 });
        for (const line of quotedLines(shown)) {
          expect(findMarks(line).inline.filter((mark) => mark !== 'strong')).toEqual([]);
          expect(findMarks(line).links).toEqual([]);
          expect(opensBlock(line)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('advances through a text of any kind until its end', () => {
    fc.assert(
      fc.property(hostileText(200), (text) => {
        let from = 0;
        let joined = '';
        while (from < text.length) {
          const { end } = quoteText(text, { language: 'en', bold: [], from, maxShown: 120 });
          expect(end).toBeGreaterThan(from);
          joined += text.slice(from, end);
          from = end;
        }
        expect(joined).toBe(text);
      }),
    );
  });

  it('joins bold parts that touch and leaves white space at their ends plain', () => {
    const bold = [
      { start: 0, end: 3 },
      { start: 3, end: 8 },
    ];
    expect(quoteText('one two three', { language: 'en', bold, maxShown: 100 }).text).toBe('> **one two** three');
  });

  it('never carries bold over a line break', () => {
    const { text } = quoteText('a b\nc d', { language: 'en', bold: [{ start: 2, end: 5 }], maxShown: 100 });
    expect(text).toBe('> a **b**\n> **c** d');
  });

  it('keeps a combining mark with its letter when bold ends between them', () => {
    const { text } = quoteText('e\u0301a', { language: 'en', bold: [{ start: 0, end: 1 }], maxShown: 100 });
    expect(text).toBe('> **e\u0301**a');
  });

  it('opens every line of a right-to-left text with the mark that says so', () => {
    const { text } = quoteText('UN هي الأمم المتحدة\nوهي منظمة', { language: 'ar', bold: [], maxShown: 200 });
    expect(text).toBe('> \u200fUN هي الأمم المتحدة\n> \u200fوهي منظمة');
  });

  it('stops after a whole word, also where words have no spaces', () => {
    const japanese = '第一回日独サイバー協議が東京で開催されました。'.repeat(10);
    const { end } = quoteText(japanese, { language: 'ja', bold: [], maxText: 50, maxShown: 2000 });
    const words = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(japanese)];
    expect(words.map((word) => word.index)).toContain(end);
    expect(end).toBeGreaterThan(40);
    const english = quoteText('The first consultations', { language: 'en', bold: [], maxText: 12, maxShown: 200 });
    expect(english.text).toBe('> The first');
  });
});
