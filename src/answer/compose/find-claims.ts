// answer: TEXT → what in it can be checked word by word: numbers, ordinals, dates, symbols, things of the lexicon, names. The same
// reading for a composed sentence and for the excerpt it cites; whether one supports the other is decided elsewhere.
import type { CalendarDate } from '../../domain/mention.js';
import { type Span, sliceOf, spansOverlap } from '../../domain/span.js';
import { extractTerms } from '../../language/extract-terms.js';
import { findDates } from '../../language/find-dates.js';
import type { EntityFinder } from '../../language/find-entities.js';
import { findOrdinals } from '../../language/find-ordinals.js';
import { findPeople } from '../../language/find-people.js';
import { findPlaces } from '../../language/find-places.js';
import { findSymbols, normaliseSymbol } from '../../language/find-symbols.js';
import { foldWord } from '../../language/fold-text.js';
import { nameSkeleton } from '../../language/name-skeleton.js';
import { splitWords } from '../../quotes/split-words.js';
import { readNumbers } from './read-numbers.js';

export interface Claims {
  readonly numbers: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<number>;
  readonly dates: readonly CalendarDate[];
  readonly symbols: ReadonlySet<string>;
  /** In order of place. A capital that stands for its country is another thing than the country. */
  readonly entities: readonly string[];
  /** What those imply: a ministry names its country. */
  readonly implied: ReadonlySet<string>;
  /** Words of persons' and places' names that the lexicon does not hold. */
  readonly names: readonly string[];
  /** Further words with a capital inside the sentence; none in German, where every noun has one. */
  readonly capitals: readonly string[];
  /** Folded words and, of words that may be names, their skeletons. */
  readonly words: ReadonlySet<string>;
  readonly skeletons: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** What of the text the fields above settle, so that no measure of likeness has to. */
  readonly settled: readonly Span[];
}

const CAPITAL = /^\p{Lu}\p{L}/u;
const MAY_BE_NAME = /^[\p{Lu}\p{Lo}]/u;
const SENTENCE_END = /^[.!?:;。！？؟]$/u;

export function findClaims(text: string, language: string, finder: EntityFinder): Claims {
  const symbols = findSymbols(text);
  const dates = findDates(text, language).filter((date) => !symbols.some((symbol) => spansOverlap(symbol, date)));
  const entities = finder.find(text, language);
  // A concept ("cyber security") is a thing spoken of: how well it is covered, not who is named.
  const named = entities.filter(({ kind }) => kind !== 'concept');
  const isTaken = (span: Span, by: readonly Span[]): boolean => by.some((other) => spansOverlap(other, span));
  const ordinals = findOrdinals(text).filter((span) => !isTaken(span, [...entities, ...dates]));
  const nameSpans = [...findPeople(text, language, entities), ...findPlaces(text, language, entities)].filter(
    (span) => !isTaken(span, named),
  );
  const words = splitWords(text).filter(({ isSign, isCharacter }) => !isSign && !isCharacter);
  const capitals = language === 'de' ? [] : capitalsInside(text).filter((span) => !isTaken(span, [...named, ...dates]));
  const skeletons = words.filter(({ key }) => MAY_BE_NAME.test(key)).flatMap(({ key }) => nameSkeleton(key) ?? []);
  return {
    numbers: readNumbers(text, language, [...symbols, ...dates, ...ordinals]),
    ordinals: new Set(ordinals.map(({ value }) => value)),
    dates: dates.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
    symbols: new Set(symbols.map((symbol) => normaliseSymbol(sliceOf(text, symbol)))),
    entities: named.map(({ id, by }) => (by === 'capital' ? `${id} capital` : id)),
    implied: new Set(named.filter(({ by }) => by !== 'capital').flatMap(({ id }) => finder.implied(id))),
    names: nameSpans.flatMap((span) => wordsOf(sliceOf(text, span))),
    capitals: capitals.map((span) => sliceOf(text, span)),
    words: new Set(words.map(({ key }) => foldWord(key))),
    skeletons: new Set(skeletons),
    stems: new Set(extractTerms(text, language).map(({ stem }) => stem)),
    settled: [...named, ...dates, ...symbols, ...ordinals],
  };
}

/** Initials say too little. */
const wordsOf = (name: string): string[] => name.split(/[\s.·・-]+/u).filter((word) => word.length > 1);

function capitalsInside(text: string): Span[] {
  const words = splitWords(text);
  return words.filter(({ key }, at) => {
    const before = words[at - 1];
    return before !== undefined && !SENTENCE_END.test(before.key) && CAPITAL.test(key);
  });
}
