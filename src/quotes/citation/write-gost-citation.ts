// quotes: cited source → a bibliographic reference by GOST R 7.0.5-2008 for an electronic resource. Always in Russian, as the
// standard is; titles and names stay in their own script.
import { capitalised, inBrackets, linkTo, placesOf, titleOf, withFullStop } from './citation-parts.js';
import type { CitationText } from './citation-text.js';
import { citationWords } from './citation-words.js';
import type { CitedSource } from './cited-source.js';
import { writeNumericDate } from './write-date.js';

const WORDS = citationWords('ru');
const ELECTRONIC = '[Электронный ресурс]';
/** The standard's own marks for what is missing: without publisher, without year. */
const NO_PUBLISHER = '[б. и.]';
const NO_YEAR = '[б. г.]';

export function writeGostCitation(source: CitedSource): CitationText {
  const { publisher, date, symbol, url, accessed, isDateInferred, isMachineTranslated } = source;
  const title = [
    titleOf(source, WORDS),
    ...(url === undefined ? [] : [ELECTRONIC]),
    ...(isMachineTranslated ? [`: ${WORDS.machineTranslation}`] : []),
  ].join(' ');
  const facts = [
    publisher ?? NO_PUBLISHER,
    date === undefined ? NO_YEAR : inBrackets(writeNumericDate(date), isDateInferred),
    symbol,
    ...placesOf(source, WORDS).map(capitalised),
  ].filter((fact) => fact !== undefined);
  const text = `${title} // ${facts.map((fact) => withFullStop(fact, WORDS)).join(' ')}`;
  if (url === undefined) return [{ text }];
  const access = accessed === undefined ? WORDS.noAccessDate : `дата обращения: ${writeNumericDate(accessed)}`;
  return [{ text: `${text} URL: ` }, linkTo(url), { text: ` (${access}).` }];
}
