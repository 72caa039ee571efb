// answer: what sounds like the field, with the real model; and that another space says nothing.
import { afterAll, describe, expect, it } from 'vitest';
import { weighDomain } from '../../src/answer/weigh-domain.js';
import { openBundledEmbedder } from '../support/bundled-model.js';

const embedder = openBundledEmbedder();
afterAll(() => embedder.close());

const weigh = async (text: string, language: string): Promise<number> =>
  weighDomain((await embedder.embedQuestion(text, language)).vector, embedder.fingerprint);

describe('the domain of a question', () => {
  it.each([
    ['en', 'What did states agree on cyber norms in the working group?', 'Which wine goes with grilled fish?'],
    ['de', 'Wer leitete die Konsultationen zur Cybersicherheit?', 'Wie backe ich einen Kuchen ohne Eier?'],
    ['zh', '双方就国际信息安全达成了什么协议？', '红烧肉怎么做？'],
    ['ar', 'ما الذي اتفقت عليه الوفود بشأن الأمن السيبراني؟', 'كيف أتعلم العزف على العود؟'],
  ])('%s: a question of the field weighs more than one that is not', async (language, inside, outside) => {
    expect(await weigh(inside, language)).toBeGreaterThan((await weigh(outside, language)) + 1);
  });

  it('is left open for vectors of another space', async () => {
    const { vector } = await embedder.embedQuestion('cyber norms', 'en');
    expect(weighDomain(vector, { ...embedder.fingerprint, fittedSha256: 'other' })).toBe(0);
    expect(weighDomain(vector.subarray(1), embedder.fingerprint)).toBe(0);
  });
});
