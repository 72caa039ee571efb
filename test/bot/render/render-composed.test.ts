import { describe, expect, it } from 'vitest';
import { composedTexts } from '../../../src/answer/compose/composed-texts.js';
import { messageBodySchema } from '../../../src/bot/discord-limits.js';
import { renderAnswer } from '../../../src/bot/render/render-answer.js';
import type { ComposedAnswer } from '../../../src/domain/answer.js';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import { answered, CONTEXT, excerptOf, textOf, textsOf } from './answer-cases.js';

const CONSULTATIONS = excerptOf(1, { text: 'Auf japanischer Seite nahm Taro Beispiel teil.', language: 'de' });

describe('an answer with composed sentences', () => {
  it.each(INTERFACE_LANGUAGES)('shows composed sentences above the excerpts, marked and escaped, in %s', (language) => {
    const composed = {
      sentences: [{ text: 'Taro *Beispiel* took part.', citations: [1] }] as const,
      cut: 2,
      model: 'a-model',
    } satisfies ComposedAnswer;
    const texts = textsOf(renderAnswer(answered([CONSULTATIONS], { composed }), { ...CONTEXT, language }));
    expect(texts[1]).toContain(composedTexts(language).mark);
    expect(texts[1]).toContain('Taro \\*Beispiel\\* took part.');
    expect(texts[1]).toContain('\\[1\\]');
    expect(texts[1]).toContain(composedTexts(language).cut(2));
    expect(texts[2]).toMatch(/^>/u);
  });

  it('leaves out composed sentences from the last when they are too long, and never an excerpt for them', () => {
    const sentence = (number: number) => ({ text: `${number}${' word'.repeat(90)}.`, citations: [1] as const });
    const composed = { sentences: [sentence(1), sentence(2), sentence(3)] as const, cut: 0, model: 'a-model' };
    const text = textOf(renderAnswer(answered([CONSULTATIONS], { composed }), CONTEXT));
    expect(text).toContain('1 word');
    expect(text).not.toContain('3 word');
    expect(text).toContain('Auf japanischer Seite');
  });

  it('fits into a message with the longest sentences and excerpts, hostile ones too', () => {
    const sentence = { text: '*_`~|<@1>'.repeat(55), citations: [1, 2, 3, 4] as const };
    const composed: ComposedAnswer = { sentences: [sentence, sentence, sentence], cut: 9, model: 'm' };
    const long = [1, 2, 3, 4].map((number) => excerptOf(number, { text: '*_`~|'.repeat(300) }));
    const body = renderAnswer(answered(long, { composed }), { ...CONTEXT, language: 'ar' });
    expect(messageBodySchema.safeParse(body).success).toBe(true);
  });

  it('is what it was without them', () => {
    expect(textOf(renderAnswer(answered([CONSULTATIONS]), CONTEXT))).not.toContain(composedTexts('en').mark);
  });
});
