// quotes: cited source → an OSCOLA citation (4th edition, other secondary sources): body, title in single quotation marks,
// symbol and date in brackets, pinpoint, address. As a footnote it ends with a full stop, in a bibliography without.
import type { InterfaceLanguage } from '../../domain/language.js';
import { dateOf, linkTo, placesOf, quoteTitle, titleOf } from './citation-parts.js';
import type { CitationText } from './citation-text.js';
import { type CitationWords, citationWords, fillIn } from './citation-words.js';
import type { CitedSource } from './cited-source.js';
import { writeDate } from './write-date.js';

export function writeOscolaCitation(
  source: CitedSource,
  language: InterfaceLanguage,
  ending: 'footnote' | 'bibliography',
): CitationText {
  const words = citationWords(language);
  const { publisher, symbol, url, isMachineTranslated } = source;
  const facts = [
    symbol,
    isMachineTranslated ? words.machineTranslation : undefined,
    dateOf(source, language, words.noDate),
  ].filter((fact) => fact !== undefined);
  // OSCOLA writes abbreviations without full stops; that is its rule for English only.
  const places = placesOf(source, words).map((place) => (language === 'en' ? place.replace('. ', ' ') : place));
  const opening = publisher === undefined ? '' : publisher + words.comma;
  const pinpoint = places.length === 0 ? '' : ` ${places.join(words.comma)}`;
  const text = `${opening}${titleIn(source, language, words)} (${facts.join(words.comma)})${pinpoint}`;
  const end = ending === 'footnote' ? words.fullStop.trimEnd() : '';
  if (url === undefined) return [{ text: text + end }];
  return [{ text: `${text} <` }, linkTo(url), { text: `> ${accessOf(source, language, words)}${end}` }];
}

/** Single marks in English, where a title's own are double. */
const titleIn = (source: CitedSource, language: InterfaceLanguage, words: CitationWords): string =>
  language === 'en' ? `‘${titleOf(source, words)}’` : quoteTitle(titleOf(source, words), words);

const accessOf = ({ accessed }: CitedSource, language: InterfaceLanguage, words: CitationWords): string =>
  accessed === undefined ? `[${words.noAccessDate}]` : fillIn(words.accessed, 'date', writeDate(accessed, language));
