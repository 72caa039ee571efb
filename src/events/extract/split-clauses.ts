// events: SENTENCE + its DATES → one clause for each date, so that what belongs to one event is not read into the next.
// A clause ends at a semicolon, or at the last comma or "and" before the next date.
import type { Span } from '../../domain/span.js';

const STOP = /[;；]/gu;
const JOINT = /[,，،、]\s?|\s(?:and|und|и|et|y|và)\s|(?<=\s)و(?=\p{L})/gu;

const startsOf = (text: string, form: RegExp, from: number, to: number): number[] =>
  [...text.slice(from, to).matchAll(form)].map((match) => from + match.index);

/** Parts between semicolons, in order; the whole sentence where there is none. */
export function splitAtStops(text: string): Span[] {
  const stops = startsOf(text, STOP, 0, text.length);
  return [...stops, text.length].map((end, index) => ({ start: index === 0 ? 0 : (stops[index - 1] ?? 0) + 1, end }));
}

/** The clause of each date, in the order given; dates must be in order and not overlap. */
export function splitAtDates<Date extends Span>(
  text: string,
  part: Span,
  dates: readonly Date[],
): { readonly date: Date; readonly clause: Span }[] {
  let start = part.start;
  return dates.map((date, index) => {
    const next = dates[index + 1];
    const joint = next === undefined ? undefined : startsOf(text, JOINT, date.end, next.start).at(-1);
    const end = next === undefined ? part.end : (joint ?? next.start);
    const clause = { start, end };
    start = end;
    return { date, clause };
  });
}
