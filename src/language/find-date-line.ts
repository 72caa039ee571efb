// language: LINES → the line that states when a text was published ("14 November 2019 13:56", "Stand 12.09.2016").
// Used to guess metadata and to date yearless days. A date inside a sentence is never a date line.
import { UNDETERMINED } from '../domain/language.js';
import type { DateMention } from '../domain/mention.js';
import type { Span } from '../domain/span.js';
import { findDates } from './find-dates.js';

/** `line` counts from 0; the span is of the date within that line. */
export interface DateLine extends Span {
  readonly line: number;
  readonly date: DateMention;
  /** The line without white space around it: the words the date was read from. */
  readonly words: string;
}

const LONGEST_LINE = 120;
/** An unlabelled date line is a head line: further down it is a row of a list or a table. */
const HEAD_LINES = 15;

const LABEL = new RegExp(
  `^\\s{0,8}(?:${[
    'stand|veröffentlicht(?: am)?|erschienen(?: am)?|datum|aktualisiert(?: am)?',
    'published(?: on)?|publication date|date|posted(?: on)?|issued(?: on)?|released(?: on)?|updated(?: on)?|last updated(?: on)?',
    'дата публикации|опубликовано|дата|размещено',
    'publié(?:e)? le|date de publication|mis à jour le|date',
    'fecha(?: de publicación)?|publicado(?: el)?|actualizado(?: el)?',
    '发布日期|发布时间|日期|来源日期|更新时间',
    '公開日|掲載日|更新日|発表日|日付',
    'ngày đăng|ngày xuất bản|cập nhật(?: lúc)?|đăng ngày',
    'تاريخ النشر|نشر في|نُشر في|التاريخ',
  ].join('|')})(?![\\p{L}])\\s{0,3}[:：]?\\s{0,3}$`,
  'iu',
);
const WEEKDAY = '(?:\\p{L}{2,12}(?:\\s\\p{L}{2,4})?\\.?,?\\s{1,2})?';
// "Moscow, ": up to three capitalised words and a comma, or nothing.
const PLACE = "(?:\\p{Lu}[\\p{L}.'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}.'’-]{1,24}){0,2},\\s{0,2})?";
const BARE_LEAD = new RegExp(`^\\s{0,8}[•*-]?\\s{0,2}${PLACE}${WEEKDAY}(?:den |le |el )?$`, 'u');
const TAIL =
  /^\s{0,3}(?:(?:г\.?|года)\s{0,2})?[,|–—-]?\s{0,3}(?:(?:um|at|à|a las|в|lúc)\s)?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?)?\s{0,2}(?:Uhr|UTC|GMT|MSK|CET|CEST|JST|AM|PM|a\.m\.|p\.m\.)?(?:\s?\([\p{L} +\d:.]{1,20}\))?[.。]?\s{0,8}$/iu;

const isWholeDay = (mention: DateMention): boolean =>
  mention.precision === 'day' && mention.from.year !== undefined && mention.from.day !== undefined;

const readLine = (line: string, index: number, language: string): DateLine | undefined => {
  if (line.length > LONGEST_LINE || !/[\d\u0660-\u0669\uFF10-\uFF19]/u.test(line)) return undefined;
  for (const read of [language, UNDETERMINED]) {
    const date = findDates(line, read).find(isWholeDay);
    if (date === undefined) continue;
    const before = line.slice(0, date.start);
    if (!TAIL.test(line.slice(date.end))) continue;
    const isBare = index < HEAD_LINES && BARE_LEAD.test(before);
    if (LABEL.test(before) || isBare)
      return { line: index, start: date.start, end: date.end, date, words: line.trim() };
  }
  return undefined;
};

/**
 * The first date line of a text, labelled or bare; undefined when there is none. Only whole days count. `language` is
 * tried first, then month names of all languages: portals print dates in their own. At most 5,000 lines are read.
 */
export const findDateLine = (lines: readonly string[], language: string): DateLine | undefined => {
  let nonEmpty = 0;
  for (const line of lines.slice(0, 5000)) {
    if (line.trim() === '') continue;
    const found = readLine(line, nonEmpty, language);
    if (found !== undefined) return { ...found, line: lines.indexOf(line) };
    nonEmpty += 1;
  }
  return undefined;
};
