// quotes: cited source, style, language → the citation, as pieces where it is prose and as one text in any case. The list of
// styles and which file writes each; no style's own rules.
import type { InterfaceLanguage } from '../../domain/language.js';
import { type CitationText, toMarkdown, toPlainText } from './citation-text.js';
import type { CitedSource } from './cited-source.js';
import { writeApaCitation } from './write-apa-citation.js';
import { writeBibtexEntry } from './write-bibtex-entry.js';
import { writeChicagoEntry, writeChicagoNote } from './write-chicago-citation.js';
import { writeCslItem } from './write-csl-item.js';
import { writeGostCitation } from './write-gost-citation.js';
import { writeLinkedCitation } from './write-linked-citation.js';
import { writeOscolaCitation } from './write-oscola-citation.js';
import { writeRisRecord } from './write-ris-record.js';
import { writeUnCitation } from './write-un-citation.js';

export const PROSE_STYLES = ['un', 'chicago-note', 'chicago', 'apa', 'oscola', 'gost', 'markdown'] as const;
export type ProseStyle = (typeof PROSE_STYLES)[number];

export const CITATION_STYLES = [...PROSE_STYLES, 'bibtex', 'ris', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What diplomats read daily. */
export const DEFAULT_STYLE = 'un' satisfies CitationStyle;

export const isCitationStyle = (name: string): name is CitationStyle =>
  (CITATION_STYLES as readonly string[]).includes(name);

export const isProseStyle = (style: CitationStyle): style is ProseStyle =>
  (PROSE_STYLES as readonly string[]).includes(style);

/** As a single citation or footnote. GOST ignores the language: it is Russian. */
export function writeProse(source: CitedSource, style: ProseStyle, language: InterfaceLanguage): CitationText {
  switch (style) {
    case 'un':
      return writeUnCitation(source, language);
    case 'chicago-note':
      return writeChicagoNote(source, language);
    case 'chicago':
      return writeChicagoEntry(source, language);
    case 'apa':
      return writeApaCitation(source, language);
    case 'oscola':
      return writeOscolaCitation(source, language, 'footnote');
    case 'gost':
      return writeGostCitation(source);
    case 'markdown':
      return writeLinkedCitation(source, language);
  }
}

/** Ready to copy, without a closing line break. Prose is plain text, `markdown` is Markdown, `csl-json` an array. */
export function writeCitation(source: CitedSource, style: CitationStyle, language: InterfaceLanguage): string {
  if (isProseStyle(style)) {
    const pieces = writeProse(source, style, language);
    return style === 'markdown' ? toMarkdown(pieces) : toPlainText(pieces);
  }
  if (style === 'bibtex') return writeBibtexEntry(source, language);
  if (style === 'ris') return writeRisRecord(source, language).replace(/\r\n$/, '');
  return JSON.stringify([writeCslItem(source, language)]);
}
