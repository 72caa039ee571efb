// quotes: cited source → one item of CSL-JSON (schema of the Citation Style Language, 1.0.2), for reference managers. Fields
// that are not known are absent, as the format has it.
import type { PartialDate } from '../../domain/document.js';
import { type InterfaceLanguage, UNDETERMINED } from '../../domain/language.js';
import type { CitedSource } from './cited-source.js';
import { genreOf, kindOf, type RecordKind, recordNote, recordTitle } from './record-facts.js';
import { readDateParts } from './write-date.js';

export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'webpage' | 'document' | 'interview' | 'treaty';
  readonly title: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly number?: string;
  readonly genre?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly accessed?: CslDate;
  readonly note?: string;
}

const TYPES: Readonly<Record<RecordKind, CslItem['type']>> = {
  report: 'report',
  'web-page': 'webpage',
  document: 'document',
};

export function writeCslItem(source: CitedSource, language: InterfaceLanguage): CslItem {
  const { documentId, publisher, date, symbol, status, url, accessed } = source;
  const genre = genreOf(source);
  const note = recordNote(source, language);
  const issued = date && cslDate(date);
  const viewed = accessed && cslDate(accessed);
  return {
    id: documentId,
    type: status === 'treaty' || status === 'interview' ? status : TYPES[kindOf(source)],
    title: recordTitle(source, language),
    ...(publisher !== undefined && { author: [{ literal: publisher }], publisher }),
    ...(issued && { issued }),
    ...(symbol !== undefined && { number: symbol }),
    ...(genre !== undefined && { genre }),
    ...(source.language !== UNDETERMINED && { language: source.language }),
    ...(url !== undefined && { URL: url }),
    ...(viewed && { accessed: viewed }),
    ...(note !== undefined && { note }),
  };
}

function cslDate(date: PartialDate): CslDate | undefined {
  const parts = readDateParts(date);
  if (parts === undefined) return undefined;
  return { 'date-parts': [[parts.year, parts.month, parts.day].filter((part) => part !== undefined)] };
}
