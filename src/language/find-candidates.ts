// language: EXCERPT → the distinct things in it that could answer a question of the asked type. In: the type, the
// excerpt, its entities. Out: spans in the excerpt, first occurrence of each. Decides on no answer.
import type { EntityMention } from '../domain/mention.js';
import type { AskedType } from '../domain/question.js';
import { type Span, sliceOf, spansOverlap } from '../domain/span.js';
import { findDates } from './find-dates.js';
import { findPeople } from './find-people.js';
import { findPlaces } from './find-places.js';

/** Finds document symbols and reference numbers in a text. */
export type SymbolFinder = (text: string) => readonly Span[];

const NUMERAL =
  /(?<![\p{L}\p{N}/_.:-])\p{Nd}{1,3}(?:[.,\u00a0 ]\p{Nd}{3}){1,4}(?!\p{Nd})|(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/_.:-])\p{Nd}{1,12}(?:[.,]\p{Nd}{1,4})?(?![\p{Nd}/_]|[.:-]\p{Nd})/gu;

// "One", "ein", "un" are articles as often as numbers: words start at two.
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|dozens?',
  de: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend|millionen|dutzend',
  ru: 'два|две|двух|три|тр[её]х|четыре|четыр[её]х|пять|пяти|шесть|шести|семь|семи|восемь|девять|десять|десяти|двадцать|сто|тысяч[аи]?',
  fr: 'deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|vingt|trente|cent|mille',
  es: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cien|mil',
  ar: 'اثنان|اثنين|ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|سبعة|ثمانية|تسعة|عشرة|عشرون|مئة|ألف',
};

const findNumbers = (text: string, language: string, symbols: readonly Span[]): Span[] => {
  const dates = findDates(text, language);
  const words = NUMBER_WORDS[language];
  const forms = [
    NUMERAL,
    ...(words === undefined ? [] : [new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu')]),
  ];
  return forms
    .flatMap((form) => [...text.matchAll(form)])
    .map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => ![...dates, ...symbols].some((other) => spansOverlap(other, span)))
    .sort((a, b) => a.start - b.start);
};

const distinctBySurface = (text: string, spans: readonly Span[]): Span[] => {
  const bySurface = new Map<string, Span>();
  for (const { start, end } of spans) {
    const surface = sliceOf(text, { start, end }).toLowerCase().replace(/\s+/gu, ' ');
    if (!bySurface.has(surface)) bySurface.set(surface, { start, end });
  }
  return [...bySurface.values()];
};

/**
 * Candidates for `person`, `date`, `place`, `number` and `symbol`, in order of place; [] for every other type.
 * A number inside a date or a symbol is no number. `entities` are those of the excerpt, with offsets in it.
 */
export const findCandidates = (
  asked: AskedType,
  excerptText: string,
  language: string,
  entities: readonly EntityMention[],
  findSymbols: SymbolFinder = () => [],
): Span[] => {
  switch (asked) {
    case 'person':
      return distinctBySurface(excerptText, findPeople(excerptText, language, entities));
    case 'date':
      return distinctBySurface(excerptText, findDates(excerptText, language));
    case 'place':
      return distinctBySurface(excerptText, findPlaces(excerptText, language, entities));
    case 'number':
      return distinctBySurface(excerptText, findNumbers(excerptText, language, findSymbols(excerptText)));
    case 'symbol':
      return distinctBySurface(excerptText, findSymbols(excerptText));
    default:
      return [];
  }
};
