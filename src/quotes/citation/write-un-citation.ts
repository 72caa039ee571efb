// quotes: cited source → a footnote in the editorial style of the United Nations: issuing body, title in quotation marks,
// symbol, date, paragraph, then where it is available. Titles stay in their own script.
import type { InterfaceLanguage } from '../../domain/language.js';
import {
  dateOf,
  pieceAround,
  placesOf,
  quoteTitle,
  stopAfterAddress,
  titleOf,
  withFullStop,
} from './citation-parts.js';
import type { CitationText } from './citation-text.js';
import { citationWords, fillIn } from './citation-words.js';
import type { CitedSource } from './cited-source.js';
import { writeDate } from './write-date.js';

export function writeUnCitation(source: CitedSource, language: InterfaceLanguage): CitationText {
  const words = citationWords(language);
  const { publisher, symbol, url, accessed, isMachineTranslated } = source;
  const title = quoteTitle(titleOf(source, words), words);
  const parts = [
    publisher,
    isMachineTranslated ? `${title} [${words.machineTranslation}]` : title,
    symbol,
    dateOf(source, language, `[${words.noDate}]`),
    ...placesOf(source, words),
  ].filter((part) => part !== undefined);
  const sentence = withFullStop(parts.join(words.comma), words);
  if (url === undefined) return [{ text: sentence }];
  const access =
    accessed === undefined
      ? ''
      : ` (${fillIn(words.accessedOn ?? words.accessed, 'date', writeDate(accessed, language))})`;
  return [
    { text: `${sentence} ` },
    ...pieceAround(words.availableAt, url),
    { text: access === '' ? stopAfterAddress(words) : withFullStop(access, words) },
  ];
}
