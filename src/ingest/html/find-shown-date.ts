// ingest: blocks around the title of a page → the day it was published, as it is shown there. Must not look into the text: a
// date in a sentence is no date line.
import { UNDETERMINED } from '../../domain/language.js';
import type { CalendarDate, DateMention } from '../../domain/mention.js';
import { findDateLine } from '../../language/find-date-line.js';
import { findDates } from '../../language/find-dates.js';
import { writePartialDate } from '../../language/resolve-dates.js';
import { readEraDate } from '../read-era-date.js';
import type { PageBlock } from './measure-page.js';
import { closest, isBlockElement, type PageTree } from './page-tree.js';
import { readPageDate } from './read-page-date.js';

/** Blocks before and after the title that may hold it. */
const NEAR = 6;
const LONGEST_LINE = 90;

export interface ShownDateQuestion {
  readonly page: PageTree;
  readonly blocks: readonly PageBlock[];
  /** Index of the block. */
  readonly title: number | undefined;
  readonly language: string | undefined;
}

/** `2019-11-27`, by a time element or else by a line that is a date and nothing else. */
export function findShownDate({ page, blocks, title, language = UNDETERMINED }: ShownDateQuestion): string | undefined {
  if (title === undefined) return undefined;
  const start = Math.max(0, title - NEAR);
  const near = blocks.slice(start, title + NEAR + 1);
  const places = new Set(near.map((block) => block.element.index));
  for (const element of page.elements) {
    const written = element.name === 'time' ? element.attributes.get('datetime') : undefined;
    if (written === undefined) continue;
    const around = closest(element, ({ name }) => isBlockElement(name));
    const date = around !== undefined && places.has(around.index) ? readPageDate(written) : undefined;
    if (date !== undefined) return date;
  }
  const lines = near.filter((block) => !block.isProse).map((block) => block.words);
  const prose = near.findIndex((block, index) => start + index > title && block.isProse && block.kind !== 'code');
  const head = near.slice(0, Math.max(0, prose)).map((block) => block.words);
  const from =
    findDateLine(lines, language)?.date.from ?? head.map((line) => readOnlyDay(line, language)).find(Boolean);
  if (from?.year !== undefined) return writePartialDate({ ...from, year: from.year });
  return head
    .filter((line) => line.length <= LONGEST_LINE)
    .map(readEraDate)
    .find(Boolean);
}

const holdsDay = (dates: readonly DateMention[]): boolean => dates.some(({ precision }) => precision === 'day');

/** "Press release no. 12, 3 May 2021": one day in a short line that is no sentence. */
function readOnlyDay(line: string, language: string): CalendarDate | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  // Templates declare wrong languages: months of all languages are tried then.
  const [date, ...others] = [language, UNDETERMINED].map((read) => findDates(line, read)).find(holdsDay) ?? [];
  const isDay = date?.precision === 'day' && date.from.year !== undefined && date.to === undefined;
  return isDay && others.length === 0 ? date.from : undefined;
}
