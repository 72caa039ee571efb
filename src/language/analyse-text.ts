// language: TEXT → what can be looked up in it: index terms, entities, dates, symbols. Sources and questions go through
// the same analysis, so that what one side stores is what the other asks for. Pure; no index, no model.
import type { DateMention, EntityMention } from '../domain/mention.js';
import type { Span } from '../domain/span.js';
import { sliceOf, spanContains } from '../domain/span.js';
import { extractTerms } from './extract-terms.js';
import { findDates } from './find-dates.js';
import type { EntityFinder } from './find-entities.js';
import { findOrdinals } from './find-ordinals.js';
import { findSymbols, normaliseSymbol } from './find-symbols.js';
import { nameSkeleton } from './name-skeleton.js';

/** One thing to look up: any of its index terms stands for it. */
export interface IndexWord extends Span {
  readonly word: string;
  readonly kind: 'word' | 'entity' | 'date' | 'symbol' | 'ordinal';
  readonly terms: readonly string[];
  /** A part or pair that helps to find but need not be a word of its own (see `Term`). */
  readonly isCompound?: true;
}

export interface TextAnalysis {
  readonly words: readonly IndexWord[];
  readonly entities: readonly EntityMention[];
  readonly dates: readonly DateMention[];
  readonly symbols: readonly Span[];
}

/** Index terms are namespaced, so that a stem never meets an entity of the same letters. */
export const entityTerm = (id: string): string => `e:${id}`;
export const ordinalTerm = (value: number): string => `o:${value}`;
export const yearTerm = (year: number): string => `y:${year}`;

export function analyseText(text: string, language: string, finder: EntityFinder): TextAnalysis {
  const entities = finder.find(text, language);
  const symbols = findSymbols(text);
  const dates = findDates(text, language).filter((date) => !symbols.some((symbol) => spanContains(symbol, date)));
  const symbolWords = symbols.map(
    (symbol): IndexWord => ({
      ...symbol,
      word: sliceOf(text, symbol),
      kind: 'symbol',
      terms: [`s:${normaliseSymbol(sliceOf(text, symbol))}`],
    }),
  );
  const dateWords = dates.flatMap((date) => dateWord(text, date) ?? []);
  return {
    words: [...analyseWords(text, language, entities), ...symbolWords, ...dateWords].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
    entities,
    dates,
    symbols,
  };
}

/** Words, entities and ordinals alone, in no order: a third quicker where dates and symbols are known otherwise. */
export function analyseWords(text: string, language: string, entities: readonly EntityMention[]): IndexWord[] {
  const words = extractTerms(text, language).map(({ start, end, word, stem, isCompound }): IndexWord => {
    const skeleton = isCapitalised(word) && isCompound === undefined ? nameSkeleton(word) : undefined;
    const terms = skeleton === undefined ? [stem] : [stem, `n:${skeleton}`];
    return { start, end, word, kind: 'word', terms, ...(isCompound === undefined ? {} : { isCompound }) };
  });
  const entityWords = entities.map(
    (entity): IndexWord => ({
      start: entity.start,
      end: entity.end,
      word: sliceOf(text, entity),
      kind: 'entity',
      terms: [entityTerm(entity.id)],
    }),
  );
  const ordinalWords = findOrdinals(text)
    .filter((ordinal) => !entities.some((entity) => spanContains(entity, ordinal)))
    .map(
      ({ start, end, value }): IndexWord => ({
        start,
        end,
        word: text.slice(start, end),
        kind: 'ordinal',
        terms: [ordinalTerm(value)],
      }),
    );
  return [...words, ...entityWords, ...ordinalWords];
}

function dateWord(text: string, date: DateMention): IndexWord | undefined {
  const terms = [date.from.year, date.to?.year].filter((year) => year !== undefined).map(yearTerm);
  return terms.length === 0
    ? undefined
    : { start: date.start, end: date.end, word: sliceOf(text, date), kind: 'date', terms };
}

/** First letter upper-case or of a script without case: a possible name. */
const isCapitalised = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
