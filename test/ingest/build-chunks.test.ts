import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/domain/document.js';
import { buildChunks, CHUNK_LIMITS } from '../../src/ingest/build-chunks.js';

interface Shape {
  readonly length: number;
  readonly tokens: number;
  readonly heading: boolean;
  readonly afterRemoval: boolean;
  readonly section: number;
}

function makeDocument(shapes: readonly Shape[]) {
  let text = '';
  const sentences = shapes.map((shape): Sentence => {
    const start = text.length;
    text += `${'word '.repeat(Math.ceil(shape.length / 5)).slice(0, Math.max(1, shape.length - 1))}. `;
    return {
      start,
      end: text.length - 1,
      kind: shape.heading ? 'heading' : 'body',
      language: 'en',
      section: `s${shape.section}`,
      ...(shape.afterRemoval ? { afterRemoval: true as const } : {}),
    };
  });
  return { text, sentences, tokens: shapes.map((shape) => shape.tokens) };
}

const plain = { length: 100, tokens: 20, heading: false, afterRemoval: false, section: 1 };

describe('chunks', () => {
  it('are filled with whole sentences up to 700 characters', () => {
    const { text, sentences, tokens } = makeDocument(Array.from({ length: 10 }, () => plain));
    const chunks = buildChunks({ text, sentences }, tokens);
    expect(chunks.map((chunk) => [chunk.firstSentence, chunk.endSentence, chunk.tokens])).toEqual([
      [0, 6, 120],
      [6, 10, 80],
    ]);
  });

  it.each([
    ['a removed part', { afterRemoval: true }],
    ['another section', { section: 2 }],
    ['a heading', { heading: true }],
  ])('never run across %s', (_, change) => {
    const { text, sentences, tokens } = makeDocument([
      plain,
      { ...plain, ...change },
      { ...plain, ...change, heading: false, afterRemoval: false },
    ]);
    const chunks = buildChunks({ text, sentences }, tokens);
    expect(chunks[0]).toMatchObject({ firstSentence: 0, endSentence: 1 });
    expect(chunks.length).toBe(2);
  });

  it('keep a long sentence whole up to 480 tokens and cut a longer one at word borders', () => {
    const { text, sentences } = makeDocument([{ ...plain, length: 2500 }]);
    expect(buildChunks({ text, sentences }, [480])).toHaveLength(1);
    const parts = buildChunks({ text, sentences }, [1000]);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(text.slice(part.start, part.end)).toMatch(/^word.*(?:word|\.)$/);
      expect(part.tokens).toBeLessThanOrEqual(CHUNK_LIMITS.maxTokens);
    }
  });

  it('refuse token counts that do not belong to the sentences', () => {
    expect(() => buildChunks(makeDocument([plain]), [])).toThrow(/0 token counts for 1 sentences/);
  });

  it('hold every body character once, in order, within the limits', () => {
    const shape = fc.record({
      length: fc.integer({ min: 1, max: 3000 }),
      tokens: fc.integer({ min: 1, max: 1500 }),
      heading: fc.boolean(),
      afterRemoval: fc.boolean(),
      section: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 30 }), (shapes) => {
        // A token is at least two characters here, as in any real text.
        const possible = shapes.map((each) => ({ ...each, tokens: Math.min(each.tokens, Math.ceil(each.length / 2)) }));
        const { text, sentences, tokens } = makeDocument(possible);
        const chunks = buildChunks({ text, sentences }, tokens);
        const bare = (value: string) => value.replace(/\s/g, '');
        const body = sentences
          .filter((sentence) => sentence.kind !== 'heading')
          .map((sentence) => text.slice(sentence.start, sentence.end));
        expect(bare(chunks.map((chunk) => text.slice(chunk.start, chunk.end)).join(''))).toBe(bare(body.join('')));
        for (const [index, chunk] of chunks.entries()) {
          expect(chunk.index).toBe(index);
          const single = chunk.endSentence - chunk.firstSentence === 1;
          if (!single) expect(chunk.end - chunk.start).toBeLessThanOrEqual(CHUNK_LIMITS.maxChars);
          expect(chunk.tokens).toBeLessThanOrEqual(single ? CHUNK_LIMITS.maxSentenceTokens : CHUNK_LIMITS.maxTokens);
          for (const sentence of sentences.slice(chunk.firstSentence + 1, chunk.endSentence)) {
            expect(sentence.kind === 'heading' || sentence.afterRemoval === true).toBe(false);
          }
        }
      }),
    );
  });
});
