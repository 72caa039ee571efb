// events: partial dates → the days they stand for, so that dates of different precision can be compared. Days are ISO
// texts, which sort as dates do. It reads no words: `read-date-phrase.ts` does.
import type { PartialDate } from '../domain/document.js';
import type { DiplomaticEvent } from '../domain/event.js';

/** Both inclusive, `YYYY-MM-DD`. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const lastDayOfMonth = (year: number, month: number): number => {
  const day = new Date(0);
  day.setUTCFullYear(year, month, 0);
  return day.getUTCDate();
};

/** `2019` → 2019-01-01 to 2019-12-31; a day stands for itself. `date` must be a real date. */
export const daysOf = (date: PartialDate): DayRange => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  return { first: `${date}-01`, last: `${date}-${lastDayOfMonth(Number(year), Number(month))}` };
};

const known = new WeakMap<DiplomaticEvent, DayRange>();

/**
 * The days an event may have taken place on: all of the month where only the month is known. Undefined when undated.
 * Worked out once for each event: every look-up asks it of every event.
 */
export const eventDays = (event: DiplomaticEvent): DayRange | undefined => {
  const { start, end = start } = event;
  if (start === undefined || end === undefined) return undefined;
  const days = known.get(event) ?? { first: daysOf(start).first, last: daysOf(end).last };
  known.set(event, days);
  return days;
};

export const daysOverlap = (a: DayRange, b: DayRange): boolean => a.first <= b.last && b.first <= a.last;

export const addDays = (day: string, count: number): string => {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
};

/** Days from the end of the earlier range to the start of the later one; 0 where they overlap. */
export const daysBetween = (a: DayRange, b: DayRange): number => {
  const gap = a.last < b.first ? [a.last, b.first] : b.last < a.first ? [b.last, a.first] : undefined;
  if (gap === undefined) return 0;
  const [from, to] = gap.map((day) => Date.parse(`${day}T00:00:00Z`));
  return Math.round(((to ?? 0) - (from ?? 0)) / 86_400_000);
};

/** Separate days that follow one another are a range: "25 and 26 October" is 25–26 October. */
const isWithoutGap = ({ start, end, days }: DiplomaticEvent): boolean => {
  if (days === undefined) return true;
  const ordered = [...days].sort();
  if (ordered.some((day) => day.length < 10) || ordered[0] !== start || ordered.at(-1) !== end) return false;
  return ordered.every((day, place) => place === 0 || addDays(ordered[place - 1] ?? day, 1) === day);
};

/** Whether both give the same date, in whatever form; two undated events do. */
export const haveSameDates = (a: DiplomaticEvent, b: DiplomaticEvent): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  ((isWithoutGap(a) && isWithoutGap(b)) || [...(a.days ?? [])].sort().join() === [...(b.days ?? [])].sort().join());

/** By first day, undated last, then by id: the order of every list of events. */
export const compareByDate = (a: DiplomaticEvent, b: DiplomaticEvent): number => {
  const [first, second] = [eventDays(a)?.first ?? '9999', eventDays(b)?.first ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
