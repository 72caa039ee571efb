// quotes: cited source → the parts that running styles put together: title, author, date, place, address, each with its
// marks (guessed, inferred, missing). The order, the punctuation between them and what is left out are the styles' own.
import type { InterfaceLanguage } from '../../domain/language.js';
import type { CitationPiece } from './citation-text.js';
import { type CitationWords, fillIn } from './citation-words.js';
import type { CitedSource } from './cited-source.js';
import { namePlaceLabel } from './name-place-label.js';
import { romaniseTitle } from './romanise-title.js';
import { type EnglishOrder, writeDate } from './write-date.js';

/** Square brackets say: supplied, not stated by the source. */
export const inBrackets = (text: string, isSupplied: boolean): string => (isSupplied ? `[${text}]` : text);

export const titleOf = ({ title, isTitleGuessed }: CitedSource, { noTitle }: CitationWords): string =>
  title === '' ? `[${noTitle}]` : inBrackets(title, isTitleGuessed);

/** In quotation marks; where the title holds the same marks, its own become the inner ones, as print has it. */
export function quoteTitle(title: string, { openQuote, closeQuote, innerQuotes }: CitationWords): string {
  const [open, close] = [openQuote.trim(), closeQuote.trim()];
  const [innerOpen, innerClose] = innerQuotes;
  const within = new RegExp(`${open}([^${open}${close}]*)${close}`, 'gu');
  const inner = title.replace(within, (_, quoted: string) => innerOpen + quoted.trim() + innerClose);
  return openQuote + inner + closeQuote;
}

export interface RomanisedText {
  /** Latin letters where the style wants them and a table is at hand, else the text itself. */
  readonly main: string;
  /** The text in its own script, where `main` is not it. */
  readonly original?: string;
}

/** Readers of Russian read the original; for all others the transliteration comes first and the original follows. */
export function romanise(text: string, source: CitedSource, language: InterfaceLanguage): RomanisedText {
  const latin = language === 'ru' ? undefined : romaniseTitle(text, source.language);
  return latin === undefined ? { main: text } : { main: latin, original: text };
}

/** In the words of the language; `[…]` where it was inferred. A missing date is `missing`. */
export function dateOf(
  source: CitedSource,
  language: InterfaceLanguage,
  missing: string,
  order?: EnglishOrder,
): string {
  if (source.date === undefined) return missing;
  return inBrackets(writeDate(source.date, language, order), source.isDateInferred);
}

/** Page and paragraph, else the section; nothing for a whole document. */
export function placesOf({ place = {} }: CitedSource, words: CitationWords): string[] {
  const { page, paragraph, label, section } = place;
  const counted = paragraph === undefined ? '' : fillIn(words.paragraph, 'n', String(paragraph));
  const numbered = [
    page === undefined ? '' : fillIn(words.page, 'n', String(page)),
    label === undefined ? counted : namePlaceLabel(label, words),
  ].filter((part) => part !== '');
  if (numbered.length > 0 || section === undefined) return numbered;
  return [fillIn(words.section, 'name', section)];
}

/** "accessed 1 March" → "Accessed 1 March"; the scripts without capitals stay as they are. */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export const linkTo = (url: string): CitationPiece => ({ text: url, url });

/** A template with `{url}` → the text before, the link, the text after. */
export function pieceAround(template: string, url: string): CitationPiece[] {
  const [before = '', after = ''] = template.split('{url}');
  return [{ text: before }, linkTo(url), { text: after }].filter(({ text }) => text !== '');
}

/** Behind an address only a Latin full stop is no part of it to what makes links of addresses. */
export const stopAfterAddress = ({ fullStop }: CitationWords): string => (fullStop === '. ' ? '.' : '');

/** Ends a sentence, unless the text ends it already. */
export const withFullStop = (text: string, { fullStop }: CitationWords): string =>
  /[.!?。！？…؟][”»」』》]?$/u.test(text) ? text : text + fullStop.trimEnd();
