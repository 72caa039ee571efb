// quotes: cited source → what the machine-readable entries (BibTeX, RIS, CSL-JSON) have in common: kind, title with its
// marks, note. English where a format has a vocabulary of its own, the asker's language in the note.
import type { DocumentStatus } from '../../domain/document.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { placesOf, titleOf } from './citation-parts.js';
import { citationWords } from './citation-words.js';
import type { CitedSource } from './cited-source.js';

export type RecordKind = 'report' | 'web-page' | 'document';

/** A symbol or number needs a kind that has a field for it: a report. */
export function kindOf({ symbol, url }: CitedSource): RecordKind {
  if (symbol !== undefined) return 'report';
  return url === undefined ? 'document' : 'web-page';
}

const GENRES: Readonly<Record<DocumentStatus, string>> = {
  'press-release': 'Press release',
  statement: 'Statement',
  interview: 'Interview',
  'topic-page': 'Topic page',
  report: 'Report',
  adopted: 'Adopted document',
  treaty: 'Treaty',
  draft: 'Draft',
  background: 'Background paper',
  secondary: 'Secondary source',
};

export const genreOf = ({ status }: CitedSource): string | undefined => status && GENRES[status];

export const recordTitle = (source: CitedSource, language: InterfaceLanguage): string =>
  titleOf(source, citationWords(language));

/** What no field of these formats holds: place, machine translation, what was guessed or inferred. */
export function recordNote(source: CitedSource, language: InterfaceLanguage): string | undefined {
  const words = citationWords(language);
  const notes = [
    ...placesOf(source, words),
    ...(source.isMachineTranslated ? [words.machineTranslation] : []),
    ...(source.isTitleGuessed ? [words.titleGuessed] : []),
    ...(source.isDateInferred ? [words.dateInferred] : []),
  ];
  return notes.length === 0 ? undefined : notes.join('; ');
}
