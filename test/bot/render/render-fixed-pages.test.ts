import { describe, expect, it } from 'vitest';
import { answerTexts } from '../../../src/bot/answer-texts.js';
import { MESSAGE_TEXT_MAX, messageBodySchema } from '../../../src/bot/discord-limits.js';
import { renderAbout } from '../../../src/bot/render/render-about.js';
import { renderHelp, renderNotice, renderQueued } from '../../../src/bot/render/render-notice.js';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import { textOf } from './answer-cases.js';

const isAccepted = (body: unknown) => expect(messageBodySchema.safeParse(body).error).toBeUndefined();

describe('fixed pages', () => {
  const FACTS = {
    version: '0.2.0',
    documentCount: 2,
    passageCount: 12345,
    corpusDate: '2026-11-22',
    model: 'a_model',
    quality: { questions: 1234, figures: [{ name: 'first-three' as const, right: 32, of: 35 }] },
    retentionDays: 3,
  };

  it.each(INTERFACE_LANGUAGES)('fit and hold no unfinished text in %s', (language) => {
    for (const body of [renderAbout(FACTS, language), renderHelp(language), renderQueued(3, language)]) {
      isAccepted(body);
      expect(textOf(body)).not.toMatch(/undefined|NaN|\[object|\{\w+\}/u);
      expect(textOf(body).length).toBeLessThan(MESSAGE_TEXT_MAX);
    }
  });

  it.each(INTERFACE_LANGUAGES)('say in %s where questions go, exactly when a model composes', (language) => {
    const local = textOf(renderAbout(FACTS, language));
    const composing = renderAbout({ ...FACTS, composesAt: 'models.example:8080' }, language);
    isAccepted(composing);
    expect(local).not.toContain('models');
    expect(textOf(composing)).toContain('models.example');
    expect(textOf(composing)).not.toContain(answerTexts(language).about.nothingSent);
    expect(textOf(composing)).not.toContain(answerTexts(language).about.purpose);
    expect(local).toContain(answerTexts(language).about.nothingSent);
  });

  it('give figures as measured, or say that there are none', () => {
    expect(textOf(renderAbout(FACTS, 'en'))).toContain('- One of the first three holds it: 91.4% (32/35)');
    expect(textOf(renderAbout(FACTS, 'en'))).toContain('2 documents, 12,345 passages, as of 22 November 2026');
    expect(textOf(renderAbout({ ...FACTS, quality: undefined }, 'en'))).toContain('not measured');
  });

  it.each([
    [1, 'en', 'You are first in the queue.'],
    [3, 'en', 'You are third in the queue.'],
    [22, 'en', 'You are 22nd in the queue.'],
    [3, 'fr', 'Vous êtes en 3e position dans la file d’attente.'],
  ] as const)('name place %i in %s', (position, language, expected) => {
    expect(textOf(renderQueued(position, language))).toBe(expected);
  });

  it('show a notice as text', () => {
    expect(textOf(renderNotice('Come back at 12:30 **now**'))).toBe('Come back at 12\\:30 \\*\\*now\\*\\*');
    isAccepted(renderNotice(''));
    isAccepted(renderNotice('*'.repeat(9000)));
  });
});
