import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/language/load-lexicon.js';
import { createNameMatcher } from '../../src/language/match-person-names.js';
import { PROJECT_ROOT } from '../../src/project-root.js';

const matcher = createNameMatcher(loadLexicon(path.join(PROJECT_ROOT, 'corpus')));
const only = (id: RegExp) => [expect.stringMatching(id)];

describe('persons behind a word', () => {
  it.each([
    ['Krutskich', /krutskikh/u],
    ['крутских', /krutskikh/u],
    ['Liukmanop', /lyukmanov|liukmanov/u],
    ['люкмонов', /lyukmanov|liukmanov/u],
    ['Fitchen', /fitschen/u],
  ])('%s is found in spite of script and spelling', (word, id) => {
    expect(matcher.personsNamed(word)).toEqual(only(id));
  });

  it.each(['Sicherheit', 'consultations', 'report', 'страна', 'who'])('%s is nobody', (word) => {
    expect(matcher.personsNamed(word)).toEqual([]);
  });
});
