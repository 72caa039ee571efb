// quotes: cited source → one line for a discussion: the title as a link, then publisher, date and place.
import type { InterfaceLanguage } from '../../domain/language.js';
import { dateOf, placesOf, titleOf } from './citation-parts.js';
import type { CitationText } from './citation-text.js';
import { citationWords } from './citation-words.js';
import type { CitedSource } from './cited-source.js';

export function writeLinkedCitation(source: CitedSource, language: InterfaceLanguage): CitationText {
  const words = citationWords(language);
  const { url, publisher, symbol, isMachineTranslated } = source;
  const title = titleOf(source, words);
  const facts = [
    publisher,
    symbol,
    dateOf(source, language, words.noDate),
    ...placesOf(source, words),
    isMachineTranslated ? words.machineTranslation : undefined,
  ].filter((fact) => fact !== undefined);
  return [url === undefined ? { text: title } : { text: title, url }, { text: words.comma + facts.join(words.comma) }];
}
