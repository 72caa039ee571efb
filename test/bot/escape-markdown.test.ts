import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLine, escapePieces, joinPieces, plainLine } from '../../src/bot/escape-markdown.js';
import { hostileText } from './hostile-text.js';
import { findMarks, opensBlock, unescapeMarkdown } from './read-markdown.js';
import '../support/fixed-seed.js';

const escaped = (text: string): string => joinPieces(escapePieces(text));

describe('escaped text', () => {
  it('gives the raw text back when its marks are taken off', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(unescapeMarkdown(escaped(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds no mark that acts, whatever it is made of', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const shown = escaped(text);
        expect(findMarks(shown)).toEqual({ inline: [], links: [] });
        expect(shown.split('\n').filter(opensBlock)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds nothing that the server reads as a mention before any markdown', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(escaped(text)).not.toMatch(/<@[!&]?\d+>|<#\d+>|@everyone|@here/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds no character that reorders or ends the text around it', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(escaped(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\r\0]/u);
        expect(escaped(text)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it.each([
    ['2019 was no list', '2019 was no list'],
    ['2019. A list', '2019\\. A list'],
    ['# heading', '\\# heading'],
    ['no. # 5', 'no. # 5'],
    ['-# small', '\\-# small'],
    ['well-known', 'well-known'],
    ['at 12:30', 'at 12\\:30'],
    ['info@example.org', 'info@example.org'],
    ['@everyone', '@\u200beveryone'],
    ['[a](b)', '\\[a\\]\\(b)'],
    ['a\u202eb', 'a⟦U+202E⟧b'],
  ])('leaves what is harmless alone: %j', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });
});

describe('a line', () => {
  it('is never longer than allowed and never ends in half an escape', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 5, max: 80 }), (text, max) => {
        const line = escapeLine(text, max);
        expect(line.length).toBeLessThanOrEqual(max);
        expect(line).not.toContain('\n');
        expect(findMarks(`${line}x`)).toEqual({ inline: [], links: [] });
      }),
    );
  });

  it('keeps isolates of our own sentences only', () => {
    expect(escapeLine('a \u2068b\u2069', 40, { keepsIsolates: true })).toBe('a \u2068b\u2069');
    expect(escapeLine('a \u2068b\u2069', 40)).toBe('a ⟦U+2068⟧b⟦U+2069⟧');
  });

  it('for a label holds no unseen character and is never empty', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 2, max: 100 }), (text, max) => {
        const label = plainLine(text, max);
        expect(label.length).toBeLessThanOrEqual(max);
        expect(label.trim()).not.toBe('');
        expect(label).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
