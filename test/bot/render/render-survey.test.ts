import { describe, expect, it } from 'vitest';
import { messageBodySchema } from '../../../src/bot/discord-limits.js';
import { renderAnswer } from '../../../src/bot/render/render-answer.js';
import { renderNextExcerpts } from '../../../src/bot/render/render-next-excerpts.js';
import { renderWhyThese } from '../../../src/bot/render/render-why-these.js';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import type { Survey } from '../../../src/domain/survey.js';
import { abstained, answered, CONTEXT, excerptOf, textOf, textsOf } from './answer-cases.js';

describe('an answer drawn from several documents', () => {
  const surveyOf = (years: number): Survey => ({
    form: 'positions',
    documents: years,
    groups: Array.from({ length: years }, (_, at) => ({
      ...{ standing: at % 2 === 0 ? 'silent' : 'changed', party: 'EE', year: String(1900 + at) },
      excerpts: at % 2 === 0 ? [] : [1],
    })),
  });

  it('says between lead and quotations what belongs to which year, numbers not taken for markdown', () => {
    const texts = textsOf(renderAnswer(answered([excerptOf(1)], { survey: surveyOf(2) }), CONTEXT));
    expect(texts[1]?.split('\n').slice(0, 3)).toEqual([
      'Estonia',
      '1900: documents, but none with these words',
      '1901: \\[1\\] · different wording',
    ]);
    expect(texts[2]).toMatch(/^> /u);
  });

  it('leaves room for its first excerpt and says where years are left out, in any language', () => {
    for (const language of INTERFACE_LANGUAGES) {
      const text = `${'wordword '.repeat(150)}end.`;
      const body = renderAnswer(answered([excerptOf(1, { text })], { survey: surveyOf(90) }), { ...CONTEXT, language });
      expect(messageBodySchema.safeParse(body).success).toBe(true);
      expect(textsOf(body)[1]?.endsWith('\n…')).toBe(true);
      expect(textOf(body)).toContain('end.');
    }
  });

  it('pages through all of its excerpts, each once', () => {
    const answer = answered(
      Array.from({ length: 16 }, (_, at) => excerptOf(at + 1)),
      { survey: surveyOf(16) },
    );
    const shown = new Set<string>();
    for (let from = 1; from <= 16; from += 2) {
      const body = from === 1 ? renderAnswer(answer, CONTEXT) : renderNextExcerpts(answer, from, CONTEXT);
      expect(messageBodySchema.safeParse(body).success).toBe(true);
      for (const [mark] of textOf(body!).matchAll(/^> .*$/gmu)) shown.add(mark);
    }
    expect(shown.size).toBe(16);
    expect(messageBodySchema.safeParse(renderWhyThese(answer, CONTEXT)).success).toBe(true);
  });

  it('is told beside an abstention as well', () => {
    const answer = abstained({ cause: 'not-in-corpus', survey: surveyOf(1) });
    expect(textOf(renderAnswer(answer, CONTEXT))).toContain('1900: documents, but none with these words');
  });
});
