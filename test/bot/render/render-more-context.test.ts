import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageBodySchema } from '../../../src/bot/discord-limits.js';
import { isRightToLeft } from '../../../src/bot/escape-markdown.js';
import { excerptByNumber, paragraphAround, renderMoreContext } from '../../../src/bot/render/render-more-context.js';
import type { Sentence } from '../../../src/domain/document.js';
import { hostileText } from '../hostile-text.js';
import { quotedLines, unescapeMarkdown } from '../read-markdown.js';
import { answered, CONTEXT, customIdsOf, excerptOf, labelsOf, textsOf } from './answer-cases.js';
import '../../support/fixed-seed.js';

const TEXT = 'Head One. Two. Three. Four. Five.';
const sentence = (words: string, parts: Partial<Sentence>): Sentence => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  kind: 'body',
  language: 'en',
  ...parts,
});
const SENTENCES = [
  sentence('Head', { kind: 'heading' }),
  sentence('One.', { paragraph: 1 }),
  sentence('Two.', { paragraph: 1 }),
  sentence('Three.', { paragraph: 1, afterRemoval: true }),
  sentence('Four.', { paragraph: 1 }),
  sentence('Five.', { paragraph: 2 }),
];

describe('the paragraph around an excerpt', () => {
  it.each([
    ['Two.', 'One. Two.', 'a removed part ends it'],
    ['One.', 'One. Two.', 'a heading is not part of it'],
    ['Four.', 'Three. Four.', 'another paragraph is not part of it'],
    ['Five.', 'Five.', 'the text ends'],
  ])('of %s is "%s", as %s', (words, expected) => {
    const { start, end } = sentence(words, {});
    const paragraph = paragraphAround({ text: TEXT, sentences: SENTENCES }, { start, end });
    expect(paragraph.text).toBe(expected);
    expect(paragraph.text.slice(paragraph.excerpt.start, paragraph.excerpt.end)).toBe(words);
  });
});

describe('more context', () => {
  const answer = answered([excerptOf(1, { text: 'Two.' }), excerptOf(2)]);
  const [excerpt] = answer.excerpts;

  it('shows the paragraph verbatim with the excerpt in bold, and leads to the others', () => {
    const body = renderMoreContext(answer, excerpt, { text: 'One. Two.', excerpt: { start: 5, end: 9 } }, CONTEXT);
    expect(textsOf(body)[1]).toBe('> One. **Two.**');
    expect(customIdsOf(body)).toEqual(['more:7K3F9QZM2H']);
    expect(excerptByNumber(answer, 2)?.text).toBe('Sentence 2 of the source.');
    expect(excerptByNumber(answer, 3)).toBeUndefined();
  });

  it('turns pages of a long paragraph', () => {
    const paragraph = { text: 'word '.repeat(1200), excerpt: { start: 0, end: 4 } };
    const body = renderMoreContext(answer, excerpt, paragraph, CONTEXT, 2);
    expect(labelsOf(body)).toEqual(['Previous page', 'Next page']);
    expect(customIdsOf(body).slice(0, 2)).toEqual(['more:7K3F9QZM2H:1.1', 'more:7K3F9QZM2H:1.3']);
    expect(textsOf(body)[0]).toContain('page 2 of 3');
  });

  it('gives all of the paragraph over its pages, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText(400), fc.nat(100), (text, start) => {
        const paragraph = { text: text || 'x', excerpt: { start, end: start + 50 } };
        let shown = '';
        let last = '';
        for (let page = 1; ; page += 1) {
          const body = renderMoreContext(answer, excerpt, paragraph, CONTEXT, page);
          expect(messageBodySchema.safeParse(body).error).toBeUndefined();
          const [heading = '', quotation = ''] = textsOf(body);
          if (heading === last) break;
          last = heading;
          const mark = isRightToLeft(paragraph.text.slice(0, 4000)) ? 1 : 0;
          shown += quotedLines(quotation)
            .map((line) => line.slice(mark))
            .join('\n');
        }
        expect(unescapeMarkdown(shown)).toBe(paragraph.text);
      }),
      { numRuns: 60 },
    );
  });
});
