// bot: EXCERPT → its numbered source line. The only place that makes a link: to the document's own web address, nothing else.
import { formatDate, formatLanguage } from '../../answer/format-fact.js';
import { nameDocumentStatus } from '../../answer/name-document-status.js';
import type { Citation, Excerpt } from '../../domain/answer.js';
import type { DocumentStatus } from '../../domain/document.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { citationWords } from '../../quotes/citation/citation-words.js';
import { namePlaceLabel } from '../../quotes/citation/name-place-label.js';
import { answerTexts } from '../answer-texts.js';
import { URL_MAX } from '../discord-limits.js';
import { escapeLine } from '../escape-markdown.js';
import { insertIn, lineIn } from './compose-message.js';

const TITLE_MAX = 180;
const PUBLISHER_MAX = 120;
const SECTION_MAX = 90;
const DATE_MAX = 40;
const SYMBOL_MAX = 50;
export const PLACE_LABEL_MAX = 60;

/** `[1] title · publisher · date · symbol · place · language · kind ↗`, one line of at most about 1,200 characters. */
export function describeSource(excerpt: Excerpt, language: InterfaceLanguage): string {
  const { citation, page, paragraph, label, section } = excerpt;
  const texts = answerTexts(language).source;
  return lineIn(
    language,
    `${numberMark(citation.number)} ${joinFacts([
      ...documentFacts(citation, language),
      section && texts.section(insertIn(language, escapeLine(section, SECTION_MAX))),
      page && texts.page(page),
      label === undefined
        ? paragraph && texts.paragraph(paragraph)
        : escapeLine(namePlaceLabel(label, citationWords(language)), PLACE_LABEL_MAX),
      formatLanguage(excerpt.language, language),
      citation.machineTranslated ? texts.machineTranslated : undefined,
      describeLink(citation.url, citation.status, language),
    ])}`,
  );
}

/** `[1]`, as text. */
export const numberMark = (number: number): string => `\\[${number}\\]`;

export const joinFacts = (facts: readonly (string | number | undefined)[]): string =>
  facts.filter((fact) => typeof fact === 'string' && fact !== '').join(' · ');

export type DescribedDocument = Pick<Citation, 'title' | 'titleBasis' | 'publisher' | 'date' | 'dateBasis' | 'symbol'>;

/** Title, publisher, date, symbol: escaped, remarks on what is not stated in the source. */
export function documentFacts(document: DescribedDocument, language: InterfaceLanguage): (string | undefined)[] {
  const texts = answerTexts(language).source;
  const { title, titleBasis, publisher, date, dateBasis, symbol } = document;
  const remarked = (text: string, remark: string, applies: boolean) => (applies ? `${text} (${remark})` : text);
  const foreign = (text: string | undefined, max: number) => text && insertIn(language, escapeLine(text, max));
  return [
    remarked(foreign(title, TITLE_MAX) || '–', texts.titleGuessed, titleBasis === 'guessed'),
    foreign(publisher, PUBLISHER_MAX),
    date && remarked(escapeLine(formatDate(date, language), DATE_MAX), texts.dateInferred, dateBasis === 'inferred'),
    foreign(symbol, SYMBOL_MAX),
  ];
}

/** The kind of document, as a link where it has a web address of its own. */
export function describeLink(
  url: string | undefined,
  status: DocumentStatus | undefined,
  language: InterfaceLanguage,
): string | undefined {
  const kind = status && nameDocumentStatus(status, language);
  const target = webAddress(url);
  return target === undefined ? kind : `[${kind ?? answerTexts(language).source.link} ↗](<${target}>)`;
}

/** The address in a form that cannot end the link around it; undefined unless it is plain http(s) and short enough. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, username, password, href } = new URL(url);
  if (!['http:', 'https:'].includes(protocol) || username !== '' || password !== '') return undefined;
  const target = href.replace(/[^\w\-.~:/?#&=+%,;!$]/gu, (character) =>
    character === '@' ? '%40' : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return target.length <= URL_MAX && URL.canParse(target) ? target : undefined;
}
