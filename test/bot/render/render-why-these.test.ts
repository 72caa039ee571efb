import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageBodySchema } from '../../../src/bot/discord-limits.js';
import { renderWhyThese } from '../../../src/bot/render/render-why-these.js';
import { answered, anyLanguage, CONTEXT, excerptOf, textsOf } from './answer-cases.js';
import '../../support/fixed-seed.js';

const anyParts = fc.dictionary(
  fc.constantFrom(
    'maxSim',
    'detail',
    'lexical',
    'head',
    'documentEntities',
    'askedType',
    'length',
    'something',
    '__proto__',
  ),
  fc.double({ min: -1, max: 1, noNaN: true }),
);

describe('the explanation', () => {
  it('groups the parts of a score in plain words, the most first', () => {
    const parts = {
      maxSim: 0.7,
      detail: 0.2,
      lexical: 0.05,
      documentEntities: 0.14,
      chunkEntities: 0.03,
      askedType: 0,
    };
    const excerpt = excerptOf(1, { trace: { total: 1.12, parts } });
    expect(textsOf(renderWhyThese(answered([excerpt]), CONTEXT))[1]).toBe(
      [
        '**\\[1\\] 112 points** · Title 1',
        '- 90 · close in meaning to your question',
        '- 17 · the same names and dates',
        '- 5 · the same words',
      ].join('\n'),
    );
  });

  it('shows figures that add up to the score, whatever the parts are, and hides no gap', () => {
    fc.assert(
      fc.property(anyParts, fc.double({ min: -2, max: 3, noNaN: true }), anyLanguage, (parts, total, language) => {
        const body = renderWhyThese(answered([excerptOf(1, { trace: { total, parts } })]), { language });
        expect(messageBodySchema.safeParse(body).error).toBeUndefined();
        const lines = (textsOf(body)[1] ?? '').split('\n').slice(1);
        const sum = lines.reduce((all, line) => all + Number(/-?\d+/u.exec(line.slice(2))?.[0]), 0);
        expect(sum).toBe(Math.round(total * 100) + 0);
      }),
    );
  });
});
