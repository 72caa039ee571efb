// quotes: cited sources, style, language → a bibliography: each document once, in the order of the style, as pieces or as
// message text. Places in documents are left out: a bibliography lists works.
import type { InterfaceLanguage } from '../../domain/language.js';
import { romanise } from './citation-parts.js';
import { type CitationText, toMarkdown } from './citation-text.js';
import type { CitedSource } from './cited-source.js';
import { writeApaCitation } from './write-apa-citation.js';
import { type ProseStyle, writeProse } from './write-citation.js';
import { writeOscolaCitation } from './write-oscola-citation.js';

export interface BibliographyEntry {
  readonly source: CitedSource;
  readonly text: CitationText;
}

export interface Bibliography {
  readonly style: ProseStyle;
  readonly language: InterfaceLanguage;
  readonly entries: readonly BibliographyEntry[];
}

/** The first citation of a document stands for all of them. A Chicago note becomes the entry of the same style. */
export function composeBibliography(
  sources: readonly CitedSource[],
  style: ProseStyle,
  language: InterfaceLanguage,
): Bibliography {
  const listed = style === 'chicago-note' ? 'chicago' : style;
  const works = sortSources(listSources(sources), listed, language);
  const suffixes = listed === 'apa' ? yearSuffixes(works) : [];
  const entries = works.map((source, place) => ({
    source,
    text: writeEntry(source, listed, language, suffixes[place] ?? ''),
  }));
  return { style: listed, language, entries };
}

/** A list for a message: one line an entry. Empty where nothing was cited. */
export const bibliographyAsMarkdown = ({ entries }: Bibliography): string =>
  entries.map(({ text }) => `- ${toMarkdown(text)}`).join('\n');

function writeEntry(
  source: CitedSource,
  style: ProseStyle,
  language: InterfaceLanguage,
  yearSuffix: string,
): CitationText {
  if (style === 'apa') return writeApaCitation(source, language, yearSuffix);
  if (style === 'oscola') return writeOscolaCitation(source, language, 'bibliography');
  return writeProse(source, style, language);
}

/** One a document, without places. */
export function listSources(sources: readonly CitedSource[]): CitedSource[] {
  const works = new Map<string, CitedSource>();
  for (const { place: _, ...work } of sources) {
    if (!works.has(work.documentId)) works.set(work.documentId, work);
  }
  return [...works.values()];
}

/**
 * By body (by title where there is none), then by date, then by title; ties by document id. Undated works come first in APA and
 * last elsewhere. GOST lists works in Cyrillic before all others and begins with the title, as its references do.
 */
export function sortSources(
  sources: readonly CitedSource[],
  style: ProseStyle,
  language: InterfaceLanguage,
): CitedSource[] {
  const collator = new Intl.Collator(style === 'gost' ? 'ru' : language, { numeric: true });
  const undated = style === 'apa' ? '' : '9999-99';
  const keyed = sources.map((source) => ({ source, keys: sortKeys(source, style, language, undated) }));
  keyed.sort((a, b) => {
    for (const [place, key] of a.keys.entries()) {
      const order = collator.compare(key, b.keys[place] ?? '');
      if (order !== 0) return order;
    }
    return a.source.documentId < b.source.documentId ? -1 : 1;
  });
  return keyed.map(({ source }) => source);
}

function sortKeys(source: CitedSource, style: ProseStyle, language: InterfaceLanguage, undated: string): string[] {
  const { publisher, date = undated } = source;
  const title = withoutArticle(source.title, source.language);
  if (style === 'gost') return [/^\P{L}*\p{Script=Cyrillic}/u.test(title) ? '0' : '1', title, date];
  const isRomanised = style === 'apa' || style === 'chicago';
  const [author, work] = [publisher ?? title, title].map((text) =>
    isRomanised ? romanise(text, source, language).main : text,
  );
  return [author ?? '', date, work ?? ''];
}

const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|an|a)\s+/iu,
  de: /^(?:der|die|das|ein|eine)\s+/iu,
  fr: /^(?:(?:les|le|la|une|un)\s+|l[’'])/iu,
  es: /^(?:el|la|los|las|una|un)\s+/iu,
};

/** Opening marks and the article count for nothing. */
const withoutArticle = (title: string, language: string): string =>
  title.replace(/^[^\p{L}\p{N}]+/u, '').replace(ARTICLES[language] ?? /^(?!)/, '');

/** `a`, `b`, … for works of one body and year, in the order they are listed; nothing for the others. */
function yearSuffixes(works: readonly CitedSource[]): string[] {
  const groupOf = ({ publisher, title, date }: CitedSource) =>
    JSON.stringify([publisher ?? title, date?.slice(0, 4) ?? '']);
  const sizes = new Map<string, number>();
  for (const work of works) sizes.set(groupOf(work), (sizes.get(groupOf(work)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return works.map((work) => {
    const group = groupOf(work);
    if (sizes.get(group) === 1) return '';
    const place = seen.get(group) ?? 0;
    seen.set(group, place + 1);
    return letterOf(place);
  });
}

/** 0 → a, 25 → z, 26 → aa. */
const letterOf = (place: number): string =>
  (place >= 26 ? letterOf(Math.floor(place / 26) - 1) : '') + String.fromCharCode(97 + (place % 26));
