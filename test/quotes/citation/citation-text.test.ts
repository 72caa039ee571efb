// Markdown of citations: what a source holds is shown as it is and does nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../support/fixed-seed.js';
import { escapeMarkdown, toMarkdown, toPlainText } from '../../../src/quotes/citation/citation-text.js';
import { citeDocument } from '../../../src/quotes/citation/cited-source.js';
import { PROSE_STYLES, writeProse } from '../../../src/quotes/citation/write-citation.js';
import { FULL, hostileMetadata, hostileText } from './cited-sources-for-test.js';

/** As every reader of Markdown does: a backslash before ASCII punctuation is dropped. */
const withoutBackslashes = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
/** What is left to be read as markup. */
const bare = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, '');

describe('escapeMarkdown', () => {
  it('adds backslashes and nothing else, and leaves nothing to be read as markup', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, isAtStart) => {
        const escaped = escapeMarkdown(text, isAtStart);
        expect(withoutBackslashes(escaped)).toBe(text);
        expect(bare(escaped)).not.toMatch(/[\\`*_[\]<>#|~&@$]|https?:\/\/|www\./i);
      }),
    );
  });

  it.each(['- item', '+ item', '1. item', '23) item', '=== ', '-# small', '  - item', ': term', '---'])(
    'keeps %j from opening a block at the start of a line',
    (text) => {
      const escaped = escapeMarkdown(text, true);
      expect(escaped).not.toMatch(/^\s*(?:[-+=:]|\d+[.)])/u);
      expect(withoutBackslashes(escaped)).toBe(text);
    },
  );

  it('leaves ordinary words, dates and symbols readable', () => {
    const text = 'Talks of 12.09.2016 (A/71/5): “first round” – results!';
    expect(escapeMarkdown(text, true)).toBe(text);
  });
});

describe.each(PROSE_STYLES)('a citation in the style %s', (style) => {
  it('is one line with the document’s own address as its only link, whatever the source holds', () => {
    fc.assert(
      fc.property(hostileMetadata, fc.constantFrom('en', 'ru', 'ja', 'ar'), (metadata, language) => {
        const pieces = writeProse(citeDocument(metadata, { accessed: '2026-03-01' }), style, language);
        const markdown = toMarkdown(pieces);
        expect(markdown).not.toMatch(/[\n\r\u2028\u2029\0]/u);
        const links = [...bare(markdown).matchAll(/<([^<>]*)>/g)].map((match) => match[1]);
        expect(links).toEqual([FULL.url]);
        expect(pieces.filter(({ url }) => url !== undefined)).toHaveLength(1);
        expect(toPlainText(pieces)).not.toMatch(/[\n\r\0\u202e]/u);
      }),
    );
  });
});
