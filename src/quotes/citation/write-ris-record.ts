// quotes: cited source → one RIS record. Every value is one line behind its tag, so that no title can open or end a record.
// What is not known has no tag: programs that read RIS print their own "n.d.".
import type { PartialDate } from '../../domain/document.js';
import { type InterfaceLanguage, UNDETERMINED } from '../../domain/language.js';
import type { CitedSource } from './cited-source.js';
import { genreOf, kindOf, type RecordKind, recordNote, recordTitle } from './record-facts.js';

const TYPES: Readonly<Record<RecordKind, string>> = { report: 'RPRT', 'web-page': 'ELEC', document: 'GEN' };

/** Lines end as the format demands, CR LF; a line break closes the record. */
export function writeRisRecord(source: CitedSource, language: InterfaceLanguage): string {
  const kind = kindOf(source);
  const { publisher, date, symbol, url, accessed } = source;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[kind]],
    ['ID', source.documentId],
    // A comma in AU parts family from given name; a body whose name holds one stands in PB alone.
    ['AU', publisher?.includes(',') ? undefined : publisher],
    ['TI', recordTitle(source, language)],
    ['PB', publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date && risDate(date)],
    ['SN', symbol],
    ['M3', genreOf(source)],
    ['LA', source.language === UNDETERMINED ? undefined : source.language],
    ['UR', url],
    ['Y2', accessed && risDate(accessed)],
    ['N1', recordNote(source, language)],
    ['ER', ''],
  ];
  const lines = tags.filter(([, value]) => value !== undefined).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return lines.join('');
}

/** `YYYY/MM/DD/`, with empty parts for what is not known. */
const risDate = (date: PartialDate): string => {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
};
