// retrieval: QUESTION TEXT → UNDERSTOOD QUESTION: its language, what kind of thing is asked for, and what it names.
// Rules only, no model and no index.
import type { QuestionTerm, UnderstoodQuestion } from '../domain/question.js';
import { spanContains } from '../domain/span.js';
import { analyseText, entityTerm, type IndexWord } from '../language/analyse-text.js';
import { detectAskedType } from '../language/detect-asked-type.js';
import type { LanguageDetector } from '../language/detect-language.js';
import type { EntityFinder } from '../language/find-entities.js';
import type { NameMatcher } from '../language/match-person-names.js';

export interface QuestionReader {
  readonly detector: LanguageDetector;
  readonly finder: EntityFinder;
  readonly names: NameMatcher;
}

/** `text` is normalised (NFC, white space folded) by the caller; spans are of it. */
export function understandQuestion(text: string, reader: QuestionReader): UnderstoodQuestion {
  const { language } = reader.detector.detect(text);
  const analysis = analyseText(text, language, reader.finder);
  return {
    text,
    language,
    asked: detectAskedType(text, language),
    entities: analysis.entities,
    dates: analysis.dates,
    symbols: analysis.symbols,
    terms: groupTerms(analysis.words, reader.names),
  };
}

/** A word inside an entity, date or symbol is another way to say that thing, not a further thing. */
function groupTerms(words: readonly IndexWord[], names: NameMatcher): QuestionTerm[] {
  const things = words.filter((word) => word.kind !== 'word');
  const grouped = new Map<IndexWord, string[]>(things.map((thing) => [thing, [...thing.terms]]));
  for (const word of words.filter((each) => each.kind === 'word')) {
    const outer = things.find((thing) => spanContains(thing, word));
    if (!outer) grouped.set(word, [...word.terms]);
    else if (outer.kind === 'entity' && outer.start === word.start && outer.end === word.end)
      grouped.get(outer)!.push(...word.terms);
  }
  return [...grouped].map(([{ start, end, word, kind, isCompound = false }, alternatives]) => ({
    ...{ start, end, word, kind, isCompound },
    alternatives: kind === 'word' ? [...alternatives, ...names.personsNamed(word).map(entityTerm)] : alternatives,
  }));
}
