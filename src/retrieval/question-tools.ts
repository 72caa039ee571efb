// retrieval: folder of glossary and demonyms → what reads questions and texts, each part made when it is first needed: telling
// a language takes no lexicon, and the lexicon takes a quarter of a second.
import { createLanguageDetector, type LanguageDetector } from '../language/detect-language.js';
import { createEntityFinder } from '../language/find-entities.js';
import { type Lexicon, loadLexicon } from '../language/load-lexicon.js';
import { createNameMatcher } from '../language/match-person-names.js';
import type { QuestionReader } from './understand-question.js';

export class QuestionTools {
  private madeDetector: LanguageDetector | undefined;
  private madeLexicon: Lexicon | undefined;
  private madeReader: QuestionReader | undefined;

  /** Throws `AppError('bad-input')` for a folder without a sound lexicon where that is first needed. */
  constructor(private readonly folder: string) {}

  get detector(): LanguageDetector {
    this.madeDetector ??= createLanguageDetector();
    return this.madeDetector;
  }

  get lexicon(): Lexicon {
    this.madeLexicon ??= loadLexicon(this.folder);
    return this.madeLexicon;
  }

  get reader(): QuestionReader {
    this.madeReader ??= {
      detector: this.detector,
      finder: createEntityFinder(this.lexicon),
      names: createNameMatcher(this.lexicon),
    };
    return this.madeReader;
  }
}
