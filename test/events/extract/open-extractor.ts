// Test support: the extractor over the shipped lexicon and places, and documents made of one text.
import path from 'node:path';
import type { PreparedDocument } from '../../../src/domain/document.js';
import { createEventExtractor } from '../../../src/events/extract/extract-events.js';
import { loadPlaces } from '../../../src/events/load-curated-events.js';
import { createEntityFinder } from '../../../src/language/find-entities.js';
import { loadLexicon } from '../../../src/language/load-lexicon.js';
import { PROJECT_ROOT } from '../../../src/project-root.js';
import { prepareForTest } from '../../support/prepare-for-test.js';

const corpus = path.join(PROJECT_ROOT, 'corpus');
const lexicon = loadLexicon(corpus);
export const places = loadPlaces(path.join(corpus, 'events'));
export const sources = { finder: createEntityFinder(lexicon), lexicon, places };
export const extractor = createEventExtractor(sources);

/** A document of this text, published on `published` where it is given. */
export function documentOf(text: string, language: string, published?: string): PreparedDocument {
  const date = published === undefined ? '' : `published:\n  date: "${published}"\n  basis: stated\n`;
  return prepareForTest(text, { path: 'sample/source.txt', language, metadataText: `language: ${language}\n${date}` });
}

/** Kind, first and last day, place, status of each event of the text. */
export const summariesOf = (text: string, language: string, published?: string): string[] =>
  extractor
    .extract(documentOf(text, language, published))
    .map(({ event: { kind, start = 'undated', end = 'undated', place, country, status } }) =>
      [kind, start === end ? start : `${start}/${end}`, place ?? country ?? '-', status].join(' '),
    );
