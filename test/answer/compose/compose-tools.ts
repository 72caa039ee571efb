// What the gate works with in tests: the bundled model, the lexicon of the starter corpus, the language detector.
import { loadConfig } from '../../../src/config.js';
import { createLanguageDetector } from '../../../src/language/detect-language.js';
import { createEntityFinder } from '../../../src/language/find-entities.js';
import { loadLexicon } from '../../../src/language/load-lexicon.js';
import { openBundledEmbedder } from '../../support/bundled-model.js';

export const composeTools = () => ({
  embedder: openBundledEmbedder(),
  finder: createEntityFinder(loadLexicon(loadConfig({}).corpusFolder)),
  detector: createLanguageDetector(),
});
