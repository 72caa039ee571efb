// events: QUERY in any of nine languages → what an event must match (entities, symbols, places, ordinals, dates) and what
// makes it match better (words, kinds). The vocabulary is the index's; nothing is looked up in events here.
import { type DiplomaticEvent, EVENT_KINDS, type EventKind } from '../domain/event.js';
import { INTERFACE_LANGUAGES } from '../domain/language.js';
import type { EntityMention } from '../domain/mention.js';
import type { Span } from '../domain/span.js';
import { spansOverlap } from '../domain/span.js';
import { analyseText, entityTerm, type IndexWord, ordinalTerm, type TextAnalysis } from '../language/analyse-text.js';
import type { EntityFinder } from '../language/find-entities.js';
import { foldKeepingLength, lowerKeepingLength } from '../language/fold-text.js';
import { writePartialDate } from '../language/resolve-dates.js';
import { isFirstTimeWord } from './asking-words.js';
import { type DayRange, daysOf } from './event-days.js';
import { kindTerm, placeTerm, symbolTerm } from './event-terms.js';
import { eventTexts } from './event-texts.js';
import type { PlaceNames } from './place-names.js';
import { symbolKey } from './symbol-key.js';

/** Any of the terms satisfies it. */
export interface QueryUnit {
  readonly word: string;
  readonly terms: readonly string[];
}

export interface EventQuery {
  readonly required: readonly QueryUnit[];
  readonly wished: readonly QueryUnit[];
  /** What kinds of event its words speak of. */
  readonly kinds: readonly EventKind[];
  /** It names a document symbol, a text or a process: things of which there is one. */
  readonly namesOneThing: boolean;
  /** Numbers in a series: they must be the event's own. */
  readonly ordinals: readonly QueryUnit[];
  /** Words that are neither a name, a place, a date, a symbol nor a kind. */
  readonly others: readonly QueryUnit[];
  /** Country codes and glossary ids the query names: events of just these parties come first. */
  readonly parties: readonly string[];
  /** All must overlap the event's days. */
  readonly dates: readonly DayRange[];
  /** The query is in the registry's own language: a word that no event holds then means that nothing fits it. */
  readonly isInRegistryLanguage: boolean;
}

export interface QueryReader {
  readonly finder: EntityFinder;
  readonly places: PlaceNames;
  detect(text: string): { readonly language: string };
  /** Keys of symbols that events carry, for a key or the number at its end. */
  symbolKeys(key: string): readonly string[];
}

/** A symbol is typed as at most this many pieces between blanks ("A / RES / 73 / 27"). */
const SYMBOL_PIECES = 8;
const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

interface SymbolMention extends Span {
  readonly keys: readonly string[];
}

/** Longest run of pieces that is a known symbol, from left to right. */
function findKnownSymbols(text: string, symbolKeys: QueryReader['symbolKeys']): SymbolMention[] {
  const pieces = [...text.matchAll(/[^\s,;?!]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: SymbolMention[] = [];
  for (let at = 0; at < pieces.length; at++) {
    for (let count = Math.min(SYMBOL_PIECES, pieces.length - at); count > 0; count--) {
      const [start, end] = [pieces[at]?.start ?? 0, pieces[at + count - 1]?.end ?? 0];
      const words = text.slice(start, end).replace(/\.$/u, '');
      const keys = isYear(words) ? [] : symbolKeys(symbolKey(words));
      if (keys.length === 0) continue;
      found.push({ start, end, keys });
      at += count - 1;
      break;
    }
  }
  return found;
}

const kindForms = EVENT_KINDS.flatMap((kind) =>
  INTERFACE_LANGUAGES.flatMap((language) =>
    (eventTexts(language).kindWords[kind] ?? []).map((form) => ({
      kind,
      form: new RegExp(/[\p{Script=Han}]/u.test(form) ? form : `(?<!\\p{L})(?:ال)?${form}\\p{L}{0,12}`, 'u'),
    })),
  ),
);

interface KindMention extends Span {
  readonly kind: DiplomaticEvent['kind'];
}

const findKinds = (text: string): KindMention[] => {
  const lower = lowerKeepingLength(foldKeepingLength(text));
  return kindForms.flatMap(({ kind, form }) => {
    const match = form.exec(lower);
    return match === null ? [] : [{ kind, start: match.index, end: match.index + match[0].length }];
  });
};

const readDates = ({ dates, entities }: TextAnalysis, taken: readonly Span[]): DayRange[] =>
  dates
    .filter((date) => ![...entities, ...taken].some((other) => spansOverlap(other, date)))
    .flatMap(({ from, to }): DayRange[] => {
      const year = from.year ?? to?.year;
      if (year === undefined) return [];
      const first = daysOf(writePartialDate({ ...from, year })).first;
      return [{ first, last: daysOf(writePartialDate({ ...(to ?? from), year: to?.year ?? year })).last }];
    });

const REQUIRED_KINDS: ReadonlySet<string> = new Set([
  'country',
  'organisation',
  'process',
  'instrument',
  'person',
  'office',
]);

/** Words of several readings (a place that is also a capital, a kind that is also a word) count once. */
export function readEventQuery(text: string, { finder, places, detect, symbolKeys }: QueryReader): EventQuery {
  const { language } = detect(text);
  const symbols = findKnownSymbols(text, symbolKeys);
  const analysis = analyseText(text, language, finder);
  const isFree = (span: Span, taken: readonly Span[]) => !taken.some((other) => spansOverlap(other, span));
  const named = analysis.entities.filter((entity) => isFree(entity, symbols));
  const properNames = named.filter(({ by }) => by === 'name');
  const placed = places.find(text).filter((place) => isFree(place, [...symbols, ...properNames]));
  const isRequired = ({ kind }: EntityMention) => REQUIRED_KINDS.has(kind);
  const things = named.filter((entity) => isRequired(entity) && isFree(entity, placed));
  const kinds = findKinds(text).filter((mention) => isFree(mention, [...symbols, ...placed, ...things]));
  // "Entry into force" is a concept and a kind: as a kind it says more, and its words count no second time.
  const concepts = named.filter((entity) => !isRequired(entity) && isFree(entity, [...placed, ...kinds]));
  const fixed = [...symbols, ...placed, ...named];
  const kindTerms = kinds.map(({ kind }) => kindTerm(kind));
  const unit = ({ start, end }: Span, terms: readonly string[]): QueryUnit => ({ word: text.slice(start, end), terms });
  const wordsIn = (span: Span) =>
    analysis.words.filter((word) => word.kind === 'word' && spansOverlap(word, span)).flatMap((word) => word.terms);
  const words = analysis.words.filter((word) => isFree(word, [...fixed, ...kinds, ...analysis.dates]));
  const ofKind = (kind: IndexWord['kind']) =>
    words.filter((word) => word.kind === kind).map((word) => unit(word, word.terms));
  const plain = words.filter(({ kind, isCompound }) => kind === 'word' && isCompound === undefined);
  const firstTime = plain.filter(({ word }) => isFirstTimeWord(word)).map((word) => unit(word, [ordinalTerm(1)]));
  const ordinals = [...ofKind('ordinal'), ...firstTime];
  const others = plain
    .filter((word) => !words.some((other) => other.kind === 'ordinal' && spansOverlap(other, word)))
    .filter(({ word }) => !isFirstTimeWord(word))
    .map((word) => unit(word, word.terms));
  return {
    required: [
      ...symbols.map((symbol) => unit(symbol, symbol.keys.map(symbolTerm))),
      ...placed.map((place) => unit(place, [placeTerm(place.name)])),
      ...things.map((entity) => unit(entity, [entityTerm(entity.id)])),
      ...ordinals,
    ],
    wished: [
      ...concepts.map((entity) => unit(entity, [entityTerm(entity.id), ...wordsIn(entity)])),
      ...kinds.slice(0, 1).map((first) => unit(first, kindTerms)),
      ...others,
    ],
    kinds: kinds.map(({ kind }) => kind),
    others,
    namesOneThing: symbols.length > 0 || things.some(({ kind }) => kind === 'instrument' || kind === 'process'),
    ordinals,
    parties: things.map(({ id }) => id.replace(/^country:/u, '')),
    dates: readDates(analysis, fixed),
    isInRegistryLanguage: language === 'en',
  };
}
