// quotes: cited source → a Chicago note or bibliography entry. A title in Cyrillic is given in Latin letters first, its own
// script follows. In English, commas and full stops stand inside the quotation marks.
import type { InterfaceLanguage } from '../../domain/language.js';
import {
  capitalised,
  dateOf,
  linkTo,
  placesOf,
  quoteTitle,
  romanise,
  stopAfterAddress,
  titleOf,
  withFullStop,
} from './citation-parts.js';
import type { CitationText } from './citation-text.js';
import { type CitationWords, citationWords, fillIn } from './citation-words.js';
import type { CitedSource } from './cited-source.js';
import { writeDate } from './write-date.js';

export function writeChicagoNote(source: CitedSource, language: InterfaceLanguage): CitationText {
  const words = citationWords(language);
  const facts = [
    source.symbol,
    dateOf(source, language, words.noDateShort, 'american'),
    ...placesOf(source, words),
    accessOf(source, language, words),
  ].filter((fact) => fact !== undefined);
  const author = publisherOf(source, language);
  const opening = author === undefined ? '' : author + words.comma;
  const text = opening + titleBefore(source, language, words.comma) + facts.join(words.comma);
  if (source.url === undefined) return [{ text: withFullStop(text, words) }];
  return [{ text: text + words.comma }, linkTo(source.url), { text: stopAfterAddress(words) }];
}

export function writeChicagoEntry(source: CitedSource, language: InterfaceLanguage): CitationText {
  const words = citationWords(language);
  const space = words.fullStop.endsWith(' ') ? ' ' : '';
  const sentence = (text: string) => withFullStop(text, words) + space;
  const access = accessOf(source, language, words);
  const facts = [
    source.symbol,
    dateOf(source, language, words.noDateShort, 'american'),
    ...placesOf(source, words).map(capitalised),
    access && capitalised(access),
  ].filter((fact) => fact !== undefined);
  const author = publisherOf(source, language);
  const opening = author === undefined ? '' : sentence(author);
  const text = opening + titleBefore(source, language, words.fullStop) + facts.map(sentence).join('');
  if (source.url === undefined) return [{ text: text.trimEnd() }];
  return [{ text }, linkTo(source.url), { text: stopAfterAddress(words) }];
}

function publisherOf(source: CitedSource, language: InterfaceLanguage): string | undefined {
  if (source.publisher === undefined) return undefined;
  const { main, original } = romanise(source.publisher, source, language);
  return original === undefined ? main : `${main} ${original}`;
}

/** The title with its quotation marks and the punctuation that parts it from what follows. */
function titleBefore(source: CitedSource, language: InterfaceLanguage, punctuation: string): string {
  const words = citationWords(language);
  const { main, original } = romanise(titleOf(source, words), source, language);
  const after = [
    ...(original === undefined ? [] : [original]),
    ...(source.isMachineTranslated ? [`[${words.machineTranslation}]`] : []),
  ];
  const quoted = quoteTitle(main, words);
  if (language !== 'en' || after.length > 0) return [quoted, ...after].join(' ') + punctuation;
  const inside = /[?!]$/u.test(main) ? '' : punctuation.trimEnd();
  return `${quoted.slice(0, -words.closeQuote.length)}${inside}${words.closeQuote} `;
}

function accessOf({ accessed }: CitedSource, language: InterfaceLanguage, words: CitationWords): string | undefined {
  return accessed && fillIn(words.accessed, 'date', writeDate(accessed, language, 'american'));
}
