// Test support: the real glossary with a few documents of the kinds that the options have to tell apart.
import { listKnownNames } from '../../../src/bot/commands/known-names.js';
import { type CataloguedDocument, listCandidates } from '../../../src/bot/commands/option-catalogue.js';
import { loadConfig } from '../../../src/config.js';
import type { DocumentId, DocumentMetadata } from '../../../src/domain/document.js';
import { loadLexicon } from '../../../src/language/load-lexicon.js';

export const KNOWN_NAMES = listKnownNames(loadLexicon(loadConfig({}).corpusFolder));

export const documentForTest = (
  id: string,
  metadata: Partial<DocumentMetadata> = {},
  entityTerms: readonly string[] = [],
): CataloguedDocument => ({
  id: id as DocumentId,
  entityTerms,
  metadata: {
    id: id as DocumentId,
    title: id,
    titleBasis: 'stated',
    language: 'de',
    events: [],
    machineTranslated: false,
    forums: [],
    parties: [],
    ...metadata,
  },
});

export const DOCUMENTS = [
  documentForTest('consultations-2016', {
    title: 'Erste deutsch-japanische Cybersicherheits-Konsultationen',
    publisher: 'Auswärtiges Amt',
    published: { date: '2016-09-12', basis: 'stated' },
    forums: ['bilateral'],
    parties: ['DE', 'JP'],
  }),
  documentForTest(
    'decision-1202',
    {
      title: 'Confidence-building measures',
      language: 'en',
      symbol: 'PC.DEC/1202',
      published: { date: '2016-03', basis: 'stated' },
      forums: ['osce'],
      parties: ['osce'],
    },
    ['e:osce'],
  ),
  documentForTest('resolution', {
    title: 'Developments in the field of information',
    language: 'en',
    symbol: 'A/RES/73/27',
    published: { date: '2018-12-05', basis: 'stated' },
    forums: ['unga', 'osce'],
    parties: ['RU'],
  }),
];

export const CATALOGUE = listCandidates(KNOWN_NAMES, DOCUMENTS);
