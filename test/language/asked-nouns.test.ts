// language: the noun behind the question word tells what an answering sentence looks like, in nine languages.
import { describe, expect, it } from 'vitest';
import { findAskedNoun } from '../../src/language/asked-nouns.js';

const OFFICE = 'Sie wurde von Botschafter N. geleitet.';
const AUTHORITY = 'Teil nahmen das Ministerium des Innern und eine weitere Behörde.';
const TREATY = 'Grundlage ist das Abkommen von 2009.';
const FREQUENCY = 'Die Konsultationen sollen künftig jährlich stattfinden.';
const NOTHING = 'Es regnete.';

describe.each([
  [OFFICE, 'What post does she hold?'],
  [OFFICE, 'Welches Amt hat sie?'],
  [OFFICE, 'Какую должность он занимает?'],
  [OFFICE, 'Quel poste occupe-t-elle ?'],
  [OFFICE, '¿Qué cargo tiene?'],
  [OFFICE, '他担任什么职务？'],
  [OFFICE, 'Ông ấy giữ chức vụ gì?'],
  [OFFICE, '彼の役職は何ですか'],
  [OFFICE, 'ما منصب المتحدث؟'],
  [AUTHORITY, 'Which Japanese ministries took part?'],
  [AUTHORITY, 'В каких организациях обсуждали вопрос?'],
  [AUTHORITY, '日本派出哪些部门？'],
  [TREATY, 'What existing treaty do they build on?'],
  [TREATY, 'Sur quel accord se fondent-ils ?'],
  [TREATY, 'Dựa trên hiệp định nào?'],
  [FREQUENCY, 'How often will they meet?'],
  [FREQUENCY, 'À quel rythme se verront-ils ?'],
  [FREQUENCY, '多久举行一次磋商？'],
])('a sentence such as %j', (sentence, question) => {
  it(`suits ${question}`, () => {
    const answer = findAskedNoun(question);
    expect(answer?.test(sentence)).toBe(true);
    expect(answer?.test(NOTHING)).toBe(false);
  });
});

it.each(['Who signed the agreement?', 'Wann trat die Konvention in Kraft?', 'Tokyo', ''])(
  '%j asks for no noun',
  (question) => {
    expect(findAskedNoun(question)).toBeUndefined();
  },
);

it('reads a hostile question in time that grows with its length', () => {
  const startedAt = performance.now();
  findAskedNoun(`which ${'a-'.repeat(5000)} ${'which a b '.repeat(500)}`);
  expect(performance.now() - startedAt).toBeLessThan(500);
});
