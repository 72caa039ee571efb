import { expect, it } from 'vitest';
import { resolveOption } from '../../../src/bot/commands/complete-option.js';
import { createCatalogueReader } from '../../../src/bot/commands/read-catalogue.js';
import { loadConfig } from '../../../src/config.js';
import { loadLexicon } from '../../../src/language/load-lexicon.js';
import type { CorpusReader, DocumentSummary } from '../../../src/store/store.js';
import { OPERATOR } from '../../support/scopes.js';
import { documentForTest } from './catalogue-for-test.js';

it('reads the documents once for each state of the corpus, and names those of the newest', () => {
  let ids = ['first'];
  let generation = 1;
  let readings = 0;
  const documents = (): DocumentSummary[] => {
    readings += 1;
    return ids.map((id) => ({
      ...documentForTest(id),
      version: 1,
      origin: '',
      contentSha256: '',
      headVector: new Float32Array(),
      headTerms: [],
    }));
  };
  const read = createCatalogueReader({
    lexicon: loadLexicon(loadConfig({}).corpusFolder),
    store: {
      within: () => ({ state: () => ({ operator: generation, server: 0 }), documents }) as unknown as CorpusReader,
    },
  });
  expect(read(OPERATOR)).toBe(read(OPERATOR));
  expect(readings).toBe(1);
  ids = ['second'];
  generation = 2;
  expect(resolveOption(read(OPERATOR), { option: 'document', typed: 'second' })).toBe('second');
  expect(resolveOption(read(OPERATOR), { option: 'document', typed: 'first' })).toBeUndefined();
  expect(readings).toBe(2);
});
