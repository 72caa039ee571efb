// language: DATE MENTION + what is known of its document → a date with a year, marked as stated or inferred, or nothing.
// Never invents: where the clues leave two years open, the date stays yearless. An inference quotes what it rests on.
import type { Basis, PartialDate } from '../domain/document.js';
import type { CalendarDate, DateMention } from '../domain/mention.js';
import type { YearClue } from './find-year-clues.js';
import { looksAhead, relativeYearBeside } from './relative-time-words.js';

export interface DateContext {
  /** The text the mention's span is of: the words around it decide. */
  readonly text: string;
  /** The document's publication date where known; `words` is what an inference from it quotes (default: the date). */
  readonly published?: { readonly date: PartialDate; readonly words?: string };
  readonly clues: readonly YearClue[];
}

export interface ResolvedDate {
  readonly from: PartialDate;
  /** Last day or year, inclusive, for `days` and `range`. */
  readonly to?: PartialDate;
  readonly precision: DateMention['precision'];
  readonly basis: Basis;
  /** For `inferred`: the very words of the clue. */
  readonly inferredFrom?: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY[-MM[-DD]]`. The year must be known. */
export const writePartialDate = (date: CalendarDate & { readonly year: number }): PartialDate =>
  [
    String(date.year).padStart(4, '0'),
    ...(date.month === undefined ? [] : [two(date.month)]),
    ...(date.month === undefined || date.day === undefined ? [] : [two(date.day)]),
  ].join('-');

const withYear = (mention: DateMention, year: number): Pick<ResolvedDate, 'from' | 'to' | 'precision'> => {
  const from = writePartialDate({ ...mention.from, year: mention.from.year ?? year });
  if (mention.to === undefined) return { from, precision: mention.precision };
  // A yearless range over the turn of the year ends in the next one.
  const wraps = (mention.to.month ?? 0) < (mention.from.month ?? 0) ? 1 : 0;
  const to = writePartialDate({ ...mention.to, year: mention.to.year ?? year + wraps });
  return { from, to, precision: mention.precision };
};

const exists = (mention: DateMention, year: number): boolean =>
  !(mention.from.month === 2 && mention.from.day === 29 && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1);

/** Not after `limit` as far as both are known: "2019-11-20" is not after "2019-11". */
const notAfter = (date: PartialDate, limit: PartialDate): boolean => {
  const length = Math.min(date.length, limit.length);
  return date.slice(0, length) <= limit.slice(0, length);
};

interface YearFound {
  readonly year: number;
  readonly words: string;
}

const latestYearUpTo = (mention: DateMention, published: PartialDate, words: string): YearFound | undefined => {
  const publishedYear = Number(published.slice(0, 4));
  for (let year = publishedYear; year > publishedYear - 9; year -= 1) {
    if (exists(mention, year) && notAfter(withYear(mention, year).from, published)) return { year, words };
  }
  return undefined;
};

/**
 * The main part of a session meets from September to December of the year it opens in. A month before September may be
 * of that year or the next, unless "this year" ties it to an autumn day of the same text.
 */
const yearOfSession = (mention: DateMention, clues: readonly YearClue[], thisYear: boolean): YearFound | undefined => {
  const sessions = clues.filter((clue) => clue.kind === 'session');
  const first = sessions[0];
  if (first === undefined || sessions.some((session) => session.year !== first.year)) return undefined;
  const isAutumn = (mention.from.month ?? 0) >= 9;
  return isAutumn || (thisYear && first.inAutumn) ? { year: first.year, words: first.words } : undefined;
};

/** The first such date after the latest dated past month of the text; the same month again stays open. */
const yearAfterLatest = (mention: DateMention, context: DateContext): YearFound | undefined => {
  const dated = context.clues
    .filter((clue) => clue.kind === 'dated')
    .filter((clue) => !looksAhead(context.text, clue.date))
    .map((clue) => ({ clue, last: clue.date.to ?? clue.date.from }))
    .map(({ clue, last }) => ({ clue, last, months: (last.year ?? 0) * 12 + (last.month ?? 0) }))
    .sort((a, b) => b.months - a.months || (b.last.day ?? 0) - (a.last.day ?? 0))[0];
  const year = dated?.last.year;
  const month = dated?.last.month;
  const mentionMonth = mention.from.month;
  if (dated === undefined || year === undefined || month === undefined || mentionMonth === undefined) return undefined;
  if (mentionMonth === month) return undefined;
  const found = mentionMonth > month ? year : year + 1;
  return exists(mention, found) ? { year: found, words: dated.clue.words } : undefined;
};

const publicationOf = (context: DateContext): { date: PartialDate; words: string } | undefined => {
  if (context.published !== undefined) {
    return { date: context.published.date, words: context.published.words ?? context.published.date };
  }
  const line = context.clues.find((clue) => clue.kind === 'date-line');
  if (line === undefined || line.date.from.year === undefined) return undefined;
  return { date: writePartialDate({ ...line.date.from, year: line.date.from.year }), words: line.words };
};

const findYear = (mention: DateMention, context: DateContext): YearFound | undefined => {
  const published = publicationOf(context);
  const relative = relativeYearBeside(context.text, mention);
  if (published !== undefined && relative !== undefined) {
    const year = Number(published.date.slice(0, 4)) + relative.years;
    return exists(mention, year) ? { year, words: `${relative.words}; ${published.words}` } : undefined;
  }
  if (looksAhead(context.text, mention)) return undefined;
  if (published !== undefined) return latestYearUpTo(mention, published.date, published.words);
  if (relative !== undefined && relative.years !== 0) return undefined;
  const bySession = yearOfSession(mention, context.clues, relative !== undefined);
  if (bySession !== undefined || relative !== undefined) return bySession;
  return yearAfterLatest(mention, context);
};

/**
 * Gives a mention its year. A stated year stays (`stated`). A yearless one gets (`inferred`), in this order: the latest
 * year in which it is not after the publication date or the text's own date line; the year of the one UN General
 * Assembly session the text names; the first such date after the latest month the text dates fully. Undefined where
 * none of these decides, and for announcements ("wird am 25. Oktober stattfinden").
 */
export const resolveYear = (mention: DateMention, context: DateContext): ResolvedDate | undefined => {
  const stated = mention.from.year ?? mention.to?.year;
  if (stated !== undefined) return { ...withYear(mention, stated), basis: 'stated' };
  const found = findYear(mention, context);
  if (found === undefined) return undefined;
  return { ...withYear(mention, found.year), basis: 'inferred', inferredFrom: found.words };
};
