// quotes: bibliography → the file a person takes away: BibTeX, RIS, CSL-JSON, Markdown, a table (CSV) or a Word document. UTF-8.

import { toPlainText } from './citation-text.js';
import { type Bibliography, bibliographyAsMarkdown } from './compose-bibliography.js';
import type { Page } from './exported-page.js';
import { recordTitle } from './record-facts.js';
import { writeBibtexEntry } from './write-bibtex-entry.js';
import { writeCslItem } from './write-csl-item.js';
import { writeDocx } from './write-docx.js';
import { writeRisRecord } from './write-ris-record.js';

export const BIBLIOGRAPHY_FILE_TYPES = ['bib', 'ris', 'json', 'md', 'csv', 'docx'] as const;
export type BibliographyFileType = (typeof BIBLIOGRAPHY_FILE_TYPES)[number];

export async function writeBibliographyFile(
  bibliography: Bibliography,
  type: BibliographyFileType,
): Promise<string | Uint8Array> {
  const { entries, language } = bibliography;
  switch (type) {
    case 'bib':
      return entries.map(({ source }) => `${writeBibtexEntry(source, language)}\n`).join('\n');
    case 'ris':
      return entries.map(({ source }) => writeRisRecord(source, language)).join('\r\n');
    case 'json':
      return `${JSON.stringify(
        entries.map(({ source }) => writeCslItem(source, language)),
        undefined,
        2,
      )}\n`;
    case 'md':
      return `${bibliographyAsMarkdown(bibliography)}\n`;
    case 'csv':
      return writeTable(bibliography);
    case 'docx':
      return writeDocx(pageOf(bibliography));
  }
}

const pageOf = ({ entries, language }: Bibliography): Page => ({
  language,
  blocks: entries.map(({ text }) => ({ kind: 'source', text })),
});

const COLUMNS = [
  'id',
  'title',
  'titleGuessed',
  'publisher',
  'date',
  'dateInferred',
  'symbol',
  'status',
  'language',
  'machineTranslated',
  'url',
  'accessed',
  'citation',
] as const;

/** RFC 4180 with every cell quoted; the mark at the start tells spreadsheets that it is UTF-8. */
function writeTable({ entries, language }: Bibliography): string {
  const rows = entries.map(
    ({ source, text }): Record<(typeof COLUMNS)[number], string | undefined> => ({
      id: source.documentId,
      title: recordTitle(source, language),
      titleGuessed: yesOrNo(source.isTitleGuessed),
      publisher: source.publisher,
      date: source.date,
      dateInferred: yesOrNo(source.isDateInferred),
      symbol: source.symbol,
      status: source.status,
      language: source.language,
      machineTranslated: yesOrNo(source.isMachineTranslated),
      url: source.url,
      accessed: source.accessed,
      citation: toPlainText(text),
    }),
  );
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => writeCell(row[name] ?? '')).join(','))];
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

const yesOrNo = (isTrue: boolean): string => (isTrue ? 'yes' : 'no');

// A spreadsheet computes what begins like this, full-width forms included; an apostrophe before it makes it text.
const FORMULA_START = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** Cells hold no formula and end where they end. */
export const writeCell = (text: string): string =>
  `"${(FORMULA_START.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
