import { describe, expect, it } from 'vitest';
import { MODAL_LABEL_MAX, MODAL_TITLE_MAX } from '../../src/bot/discord-limits.js';
import { DEFAULT_SETTINGS } from '../../src/bot/guild-settings.js';
import { noticeTexts, relativeTime } from '../../src/bot/notice-texts.js';
import { renderNotice } from '../../src/bot/render/render-notice.js';
import { renderSettings } from '../../src/bot/render/render-settings.js';
import { safeMessage } from '../../src/bot/send-safely.js';
import { INTERFACE_LANGUAGES } from '../../src/domain/language.js';

const ENGLISH = noticeTexts('en');
const said = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [value('AAA', 'BBB', 'CCC')];
  return Object.values(value as object).flatMap(said);
};

describe.each(INTERFACE_LANGUAGES)('the notices in %s', (language) => {
  const texts = noticeTexts(language);

  it('say everything, use what they are given, and can be sent', () => {
    for (const sentence of said(texts)) {
      expect(sentence.trim()).not.toBe('');
      expect(() => safeMessage(renderNotice(sentence))).not.toThrow();
    }
    for (const [key, value] of Object.entries(texts)) {
      if (typeof value !== 'function') continue;
      const given = ['AAA', 'BBB', 'CCC'].slice(0, value.length);
      for (const each of given) expect(said(value)[0], key).toContain(each);
    }
  });

  it('are not English by mistake', () => {
    const same = Object.keys(texts).filter(
      (key) => said(texts[key as keyof typeof texts]).join() === said(ENGLISH[key as keyof typeof ENGLISH]).join(),
    );
    const shared =
      language === 'en' ? Object.keys(texts) : language === 'es' ? ['no'] : language === 'fr' ? ['threadTitle'] : [];
    expect(same).toEqual(shared);
  });

  it('fit the forms, and the settings fit a message', () => {
    expect(texts.reasonTitle.length).toBeLessThanOrEqual(MODAL_TITLE_MAX);
    expect(texts.followUpTitle.length).toBeLessThanOrEqual(MODAL_TITLE_MAX);
    expect(texts.reasonLabel.length).toBeLessThanOrEqual(MODAL_LABEL_MAX);
    expect(texts.followUpLabel.length).toBeLessThanOrEqual(MODAL_LABEL_MAX);
    const long = Array.from({ length: 100 }, (_, index) => `${index}`.padStart(18, '1'));
    const settings = { ...DEFAULT_SETTINGS, channels: long, documents: long as never };
    expect(() =>
      safeMessage(renderSettings(texts.settingsTitle, settings, language, () => '*'.repeat(100))),
    ).not.toThrow();
  });
});

it('a time to come back is in seconds first, then in whole minutes', () => {
  expect(relativeTime(20, 'en')).toBe('in 20 seconds');
  expect(relativeTime(150, 'de')).toBe('in 3 Minuten');
});
