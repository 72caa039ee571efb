import { describe, expect, it } from 'vitest';
import { describeRefusal, ownSourceTexts } from '../../src/bot/own-source-texts.js';
import { renderNotice } from '../../src/bot/render/render-notice.js';
import { safeMessage } from '../../src/bot/send-safely.js';
import { INTERFACE_LANGUAGES } from '../../src/domain/language.js';
import { DRAFT_REFUSALS } from '../../src/drafts/draft-outcome.js';

const GIVEN = ['AAA', 'BBB', 'CCC', 'DDD'];
type Said = readonly [key: string, sentence: string, parameters: number];
const saidBy = (value: unknown, key = ''): Said[] => {
  if (typeof value === 'string') return [[key, value, 0]];
  if (typeof value === 'function') return [[key, value(...GIVEN), value.length]];
  return Object.entries(value as object).flatMap(([name, each]) => saidBy(each, `${key}.${name}`));
};
const ENGLISH = new Map(saidBy(ownSourceTexts('en')).map(([key, sentence]) => [key, sentence]));

describe.each(INTERFACE_LANGUAGES)('the sentences about own documents in %s', (language) => {
  const said = saidBy(ownSourceTexts(language));

  it('say everything, use what they are given, and can be sent', () => {
    expect(said.map(([key]) => key).sort()).toEqual([...ENGLISH.keys()].sort());
    for (const [key, sentence, parameters] of said) {
      expect(sentence.trim()).not.toBe('');
      for (const given of GIVEN.slice(0, parameters)) expect(sentence, key).toContain(given);
      expect(() => safeMessage(renderNotice(sentence))).not.toThrow();
    }
  });

  it('are not English by mistake', () => {
    const same = said.filter(([key, sentence]) => ENGLISH.get(key) === sentence).map(([key]) => key);
    expect(same).toEqual(language === 'en' ? [...ENGLISH.keys()] : language === 'fr' ? ['.labels.passages'] : []);
  });

  it('have one for every refusal', () => {
    const sentences = DRAFT_REFUSALS.map((reason) => describeRefusal(reason, 20_000_000, language));
    expect(new Set(sentences).size).toBe(DRAFT_REFUSALS.length);
  });
});
