// domain: TYPED DATE → whether it is a `PartialDate`, and whether two may bound a period. Pure; reads no free text and
// resolves nothing relative ("last year").
import type { PartialDate } from './document.js';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, ASCII digits, years 0001–9999, of the Gregorian calendar as it is used today. */
export function isRealDate(text: string): text is PartialDate {
  const match = PARTIAL_DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date known to the year or month reaches to the end of that year or month: compared at the coarser precision. */
export function isNotAfter(from: PartialDate, to: PartialDate): boolean {
  const precision = Math.min(from.length, to.length);
  return from.slice(0, precision) <= to.slice(0, precision);
}
