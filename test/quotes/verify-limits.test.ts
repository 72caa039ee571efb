import { describe, expect, it } from 'vitest';
import { OPERATOR } from '../support/scopes.js';
import { checkerOver, idOf } from './checker-for-test.js';

const texts = { talks: 'The delegations met in Harbour City and agreed that states of the region should meet again.' };
const verify = (text: string, options = {}) => checkerOver(texts).checker.verify(text, OPERATOR, options);

describe('unusable text', () => {
  it.each([
    ['empty text', ' \n ', /empty/],
    ['one word', '„Consultations“', /1 word/],
    ['more than 20 omissions', 'two words … '.repeat(22), /21 omissions/],
    ['more than 4,000 characters', 'word '.repeat(900), /4500 characters/],
    ['half of a character pair', 'two words \ud800', /Unicode/],
  ])('%s is refused with one sentence', async (_, text, message) => {
    await expect(verify(text)).rejects.toMatchObject({ code: 'bad-input', message: expect.stringMatching(message) });
  });

  it('a claimed document that does not exist is refused', async () => {
    await expect(verify('two words', { document: idOf('none') })).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('texts made to be slow', () => {
  const repeated = (text: string) => text.repeat(Math.floor(4000 / text.length));
  const corpus = { ...texts, spam: repeated('of the ').repeat(20), signs: '中'.repeat(20_000) };

  it.each([
    ['one word 1,000 times', repeated('the ')],
    ['two words in turn', repeated('of the ')],
    ['one character 4,000 times', '中'.repeat(4000)],
    ['omissions between common words', 'of the … the of … '.repeat(10)],
    ['omissions between single words', 'of … the … '.repeat(10)],
    ['a long part beside short ones', `${repeated('of the ').slice(0, 3000)} … of … the … of`],
    ['opening marks', `${repeated('„')} of`.slice(-3000)],
    ['hyphens at line ends', repeated('a-\n')],
  ])('%s takes less than two seconds even where the corpus repeats itself', async (_, text) => {
    const { checker } = checkerOver(corpus);
    checker.catchUp(OPERATOR);
    const startedAt = performance.now();
    await checker.verify(`${text.slice(0, 3990)} of the`, OPERATOR).catch(() => undefined);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
