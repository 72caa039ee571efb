// quotes: cited source → a reference in APA style (7th edition), with the citation in the text behind it where a place in the
// document is cited, as a reference list knows no places.
import type { InterfaceLanguage } from '../../domain/language.js';
import {
  capitalised,
  inBrackets,
  linkTo,
  pieceAround,
  placesOf,
  quoteTitle,
  type RomanisedText,
  romanise,
  titleOf,
} from './citation-parts.js';
import type { CitationPiece, CitationText } from './citation-text.js';
import { type CitationWords, citationWords, fillIn } from './citation-words.js';
import type { CitedSource } from './cited-source.js';
import { readDateParts, writeDate, writeMonthAndDay } from './write-date.js';

/** @param yearSuffix `a`, `b`, … where an author has several works of one year; default none */
export function writeApaCitation(source: CitedSource, language: InterfaceLanguage, yearSuffix = ''): CitationText {
  const words = citationWords(language);
  const author = source.publisher === undefined ? undefined : romanise(source.publisher, source, language);
  const title = titlePieces(source, language, words);
  const date = `(${dateIn(source, language, words, yearSuffix)}).`;
  const titleEnd = stopAfter(title.at(-1)?.text ?? '');
  const reference: CitationPiece[] =
    author === undefined
      ? [...title, { text: `${titleEnd} ${date}` }]
      : [{ text: `${nameOf(author)}${stopAfter(nameOf(author))} ${date} ` }, ...title, { text: titleEnd }];
  return [...reference, ...addressPieces(source, language, words), ...inText(source, words, yearSuffix, author?.main)];
}

const nameOf = ({ main, original }: RomanisedText): string => (original === undefined ? main : `${main} ${original}`);

/** APA ends its elements with a Latin full stop in every language, and ends none twice. */
const stopAfter = (text: string): string => (/[.!?。！？…؟]$/u.test(text) ? '' : '.');

function titlePieces(source: CitedSource, language: InterfaceLanguage, words: CitationWords): CitationPiece[] {
  const { main, original } = romanise(titleOf(source, words), source, language);
  const notes = [
    original,
    source.isMachineTranslated ? `[${capitalised(words.machineTranslation)}]` : undefined,
    source.symbol === undefined ? undefined : `(${source.symbol})`,
  ].filter((note) => note !== undefined);
  const pieces: CitationPiece[] = [{ text: main, isItalic: true }];
  return notes.length === 0 ? pieces : [...pieces, { text: ` ${notes.join(' ')}` }];
}

function yearOf(source: CitedSource, words: CitationWords, yearSuffix: string): string {
  if (source.date === undefined) return yearSuffix === '' ? words.noDateShort : `${words.noDateShort}-${yearSuffix}`;
  const year = readDateParts(source.date)?.year ?? source.date;
  return `${year}${yearSuffix}`;
}

function dateIn(source: CitedSource, language: InterfaceLanguage, words: CitationWords, yearSuffix: string): string {
  const year = yearOf(source, words, yearSuffix);
  const monthAndDay = source.date && writeMonthAndDay(source.date, language);
  const written = monthAndDay === undefined ? year : `${year}${words.comma}${monthAndDay}`;
  return inBrackets(written, source.isDateInferred);
}

function addressPieces(source: CitedSource, language: InterfaceLanguage, words: CitationWords): CitationPiece[] {
  const { url, accessed } = source;
  if (url === undefined) return [];
  if (accessed === undefined) return [{ text: ' ' }, linkTo(url)];
  return pieceAround(` ${fillIn(words.retrieved, 'date', writeDate(accessed, language, 'american'))}`, url);
}

function inText(source: CitedSource, words: CitationWords, yearSuffix: string, author?: string): CitationPiece[] {
  const places = placesOf(source, words);
  if (places.length === 0) return [];
  const name = author ?? quoteTitle(titleOf(source, words), words);
  const year = inBrackets(yearOf(source, words, yearSuffix), source.isDateInferred);
  return [{ text: ` (${[name, year, ...places].join(words.comma)})` }];
}
