// ingest: a line of a Japanese official page → the day that it counts by era. Must not guess: a line without an era holds none.
import { isPartialDate } from './read-document-metadata.js';

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const DATE = /(令和|平成|昭和)(\d{1,2}|元)年(\d{1,2})月(\d{1,2})日/;
/** What was done on that day. */
const LABEL = /更新日?|掲載日?|公開日?|発表日?|公表日?|作成日?|登録日?|現在/gu;

/** 令和4年11月25日 is `2022-11-25`, 令和元年 the first year; undefined for no date and for one that no calendar has. */
export function readEraDate(line: string): string | undefined {
  const [, era = '', year = '', month = '', day = ''] = DATE.exec(line.normalize('NFKC')) ?? [];
  const date = `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : undefined;
}

/** A date by era, perhaps with what was done on it ("更新", "掲載"), and nothing else. */
export const isEraDateLine = (line: string): boolean =>
  readEraDate(line) !== undefined &&
  /^[^\p{L}\p{N}]*$/u.test(line.normalize('NFKC').replace(DATE, '').replace(LABEL, ''));
