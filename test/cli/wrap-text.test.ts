import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureWidth, splitWords, wrapWords } from '../../src/cli/wrap-text.js';

const wrap = (text: string, columns: number): string[] =>
  wrapWords(splitWords(text), columns).map((words) =>
    words.map((word, i) => (i > 0 && word.hasSpaceBefore ? ' ' : '') + text.slice(word.start, word.end)).join(''),
  );

describe('wrapping', () => {
  it('breaks at spaces and never inside a word', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('lets a word that is wider than the line stand alone', () => {
    expect(wrap('a Regierungsexpertengruppe b', 10)).toEqual(['a', 'Regierungsexpertengruppe', 'b']);
  });

  it('does not break at a non-breaking space', () => {
    expect(wrap('le 1er\u00a0octobre', 6)).toEqual(['le', '1er\u00a0octobre']);
  });

  it('breaks Chinese between words and keeps a closing mark with its word', () => {
    const lines = wrap('双方讨论了网络安全问题。会谈在莫斯科举行。', 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('双方讨论了网络安全问题。会谈在莫斯科举行。');
    expect(lines.every((line) => measureWidth(line) <= 12 && !line.startsWith('。'))).toBe(true);
  });

  it('keeps an opening bracket with the word after it', () => {
    for (const columns of [4, 6, 8, 10]) {
      expect(wrap('日本は「国連憲章」を支持する', columns).some((line) => line.endsWith('「'))).toBe(false);
    }
  });

  it('keeps every character but plain spaces, and no line is too wide unless it is one word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (raw, columns) => {
        const text = raw.replace(/\n/g, ' ');
        const lines = wrapWords(splitWords(text), columns);
        const kept = lines.flat().map((word) => text.slice(word.start, word.end));
        expect(kept.join('')).toBe(text.replace(/[ \t]/g, ''));
        for (const words of lines.filter((line) => line.length > 1)) {
          const width = words.reduce((sum, word, i) => sum + word.width + (i > 0 && word.hasSpaceBefore ? 1 : 0), 0);
          expect(width).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });
});
