// quotes: HUNKS OF A PART → named differences: what was changed, and whether it is a number, date, name or negation.
// Looks at the two wordings and what surrounds them; it does not judge intentions.
import type { DateMention } from '../domain/mention.js';
import { type Span, spanContains, spansOverlap } from '../domain/span.js';
import { findDates } from '../language/find-dates.js';
import { isWordMonthLanguage, monthNames } from '../language/month-names.js';
import type { Hunk } from './diff-words.js';
import { countNegations, isDeniedForm } from './find-negations.js';
import { looksAlike } from './letter-shapes.js';
import { hasNumber } from './number-words.js';
import type { QuoteWord } from './split-words.js';
import type { DifferenceKind } from './verdict.js';

/** Spans of names (countries, bodies, persons, places) in a text of that language. */
export type NameFinder = (text: string, language: string) => readonly Span[];

/** One side of the comparison: spans of words are of `text`. */
export interface ComparedSide {
  readonly text: string;
  readonly words: readonly QuoteWord[];
}

export interface HunkKind {
  readonly kind: DifferenceKind;
  /** The source denies more often than the quotation. */
  readonly dropsNegation: boolean;
}

/** What is read around the part to see dates and names whole, UTF-16 units. */
const CONTEXT_CHARS = 120;
/** A negation of Chinese or Japanese may begin or end outside the characters that were changed. */
const CHARACTERS_AROUND = 3;
const CAPITAL = /^\p{Lu}/u;
/** A capital, or a letter of a script without them. */
const NAME_LETTER = /^[\p{Lu}\p{Lo}]/u;
const SENTENCE_END = /^[.!?:;。！？]$/u;
/** Here every noun has a capital. */
const CAPITAL_NOUNS = 'de';

export interface HunkNaming {
  readonly quoted: ComparedSide;
  readonly source: ComparedSide;
  readonly language: string;
  readonly findNames: NameFinder;
}

export function nameHunks(hunks: readonly Hunk[], naming: HunkNaming): HunkKind[] {
  if (hunks.length === 0) return [];
  const quoted = readSide(
    naming.quoted,
    hunks.map((hunk) => hunk.quoted),
    naming,
  );
  const source = readSide(
    naming.source,
    hunks.map((hunk) => hunk.source),
    naming,
  );
  return hunks.map((hunk) => nameHunk(hunk, naming, quoted, source));
}

interface SideSpans {
  readonly dates: readonly DateMention[];
  readonly names: readonly Span[];
}

/** Dates and names near the hunks, as spans of the side's text. */
function readSide(side: ComparedSide, ranges: readonly Span[], { language, findNames }: HunkNaming): SideSpans {
  const places = ranges.map((range) => spanOfRange(side, range));
  const start = Math.max(0, Math.min(...places.map((place) => place.start)) - CONTEXT_CHARS);
  const end = Math.max(...places.map((place) => place.end)) + CONTEXT_CHARS;
  const text = side.text.slice(start, end);
  const move = <Moved extends Span>(span: Moved): Moved => ({
    ...span,
    start: span.start + start,
    end: span.end + start,
  });
  return { dates: findDates(text, language).map(move), names: findNames(text, language).map(move) };
}

/** An empty range lies before its next word. */
function spanOfRange({ words, text }: ComparedSide, { start, end }: Span): Span {
  const from = words[start]?.start ?? words.at(-1)?.end ?? text.length;
  return { start: from, end: end > start ? words[end - 1]!.end : from };
}

function nameHunk(hunk: Hunk, naming: HunkNaming, quotedSpans: SideSpans, sourceSpans: SideSpans): HunkKind {
  const { quoted, source, language } = naming;
  const left = quoted.words.slice(hunk.quoted.start, hunk.quoted.end);
  const right = source.words.slice(hunk.source.start, hunk.source.end);
  const denied = countAround(source, hunk.source, language) - countAround(quoted, hunk.quoted, language);
  const isPrefixed = left.length === 1 && right.length === 1 && isDeniedForm(left[0]!.key, right[0]!.key, language);
  const dropsNegation = denied > 0 || (isPrefixed && right[0]!.key.length > left[0]!.key.length);
  const touched = {
    quoted: touchedBy(quoted, hunk.quoted, quotedSpans),
    source: touchedBy(source, hunk.source, sourceSpans),
  };
  const kind = ((): DifferenceKind => {
    if (areLookAlikes(left, right)) return 'look-alike';
    if (denied !== 0 || isPrefixed) return 'negation';
    if (left.every(({ isSign }) => isSign) && right.every(({ isSign }) => isSign)) return plainKind(left, right);
    if (isDate(touched.quoted, left, touched.source, right, language)) return 'date';
    if (hasNumber(left, language) !== hasNumber(right, language) || differInNumbers(left, right, language))
      return 'number';
    if (touched.quoted.isName || touched.source.isName || areCapitalised(naming, hunk))
      return isCaseOnly(left, right) ? 'word-changed' : 'name';
    return plainKind(left, right);
  })();
  return { kind, dropsNegation };
}

interface Touched {
  readonly date: DateMention | undefined;
  /** The range holds a whole name, or a capitalised word of one. */
  readonly isName: boolean;
}

/** What of its dates and names a range of words has a part in. */
function touchedBy(side: ComparedSide, range: Span, { dates, names }: SideSpans): Touched {
  if (range.end === range.start) return { date: undefined, isName: false };
  const place = spanOfRange(side, range);
  const own = side.words.slice(range.start, range.end);
  return {
    date: dates.find((date) => spansOverlap(date, place)),
    isName: names.some(
      (name) => spanContains(place, name) || own.some((word) => spansOverlap(word, name) && NAME_LETTER.test(word.key)),
    ),
  };
}

/** A figure, number or month of a date. A bare year counts only against another date: four figures may count anything. */
function isDate(
  quoted: Touched,
  left: readonly QuoteWord[],
  source: Touched,
  right: readonly QuoteWord[],
  language: string,
): boolean {
  const months = isWordMonthLanguage(language) ? monthNames(language).numbers : undefined;
  const holdsPart = (words: readonly QuoteWord[]): boolean =>
    hasNumber(words, language) || words.some(({ key }) => months?.has(key.toLowerCase()) === true);
  if (!holdsPart(left) && !holdsPart(right)) return false;
  const found = [quoted.date, source.date].filter((date) => date !== undefined);
  return (
    found.some(({ precision }) => precision !== 'year') ||
    found.length === (left.length > 0 ? 1 : 0) + (right.length > 0 ? 1 : 0)
  );
}

function countAround({ words }: ComparedSide, { start, end }: Span, language: string): number {
  const around = language === 'ja' ? CHARACTERS_AROUND : 0;
  return countNegations(words.slice(Math.max(0, start - around), end + around), language);
}

const areLookAlikes = (left: readonly QuoteWord[], right: readonly QuoteWord[]): boolean =>
  left.length > 0 &&
  left.length === right.length &&
  left.every(({ key }, at) => key === right[at]!.key || looksAlike(key, right[at]!.key));

const isCaseOnly = (left: readonly QuoteWord[], right: readonly QuoteWord[]): boolean =>
  left.map(({ key }) => key.toLowerCase()).join(' ') === right.map(({ key }) => key.toLowerCase()).join(' ');

const differInNumbers = (left: readonly QuoteWord[], right: readonly QuoteWord[], language: string): boolean =>
  numbersOf(left, language) !== numbersOf(right, language);

const numbersOf = (words: readonly QuoteWord[], language: string): string =>
  words
    .filter((word) => hasNumber([word], language))
    .map(({ key }) => key.toLowerCase())
    .join(' ');

const plainKind = (left: readonly QuoteWord[], right: readonly QuoteWord[]): DifferenceKind => {
  if (left.length === 0) return 'word-dropped';
  return right.length === 0 ? 'word-inserted' : 'word-changed';
};

/** Both sides are capitalised inside a sentence: a name in most languages. */
function areCapitalised({ quoted, source, language }: HunkNaming, hunk: Hunk): boolean {
  if (language === CAPITAL_NOUNS) return false;
  return isCapitalised(quoted.words, hunk.quoted) && isCapitalised(source.words, hunk.source);
}

function isCapitalised(words: readonly QuoteWord[], { start, end }: Span): boolean {
  const before = words[start - 1];
  const isInside = before !== undefined && !SENTENCE_END.test(before.key);
  const own = words.slice(start, end).filter(({ isSign }) => !isSign);
  return isInside && own.length > 0 && own.every(({ key }) => CAPITAL.test(key));
}
