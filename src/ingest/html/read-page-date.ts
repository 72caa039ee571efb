// ingest: a date as pages declare it to machines → the day. Must not shift it to another time zone: the day is the one that
// was written.
const ISO = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const PACKED = /^\s*(\d{4})(\d{2})(\d{2})(?:\d{6}|[T ]|\s*$)/;
const DOTTED = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const HAN = /^\s*(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "Wed, 27 Nov 2019 14:05:00 GMT", "27 November 2019", "November 27, 2019". */
const DAY_FIRST = /(?<!\d)(\d{1,2})\s([a-z]{3})[a-z]{0,6}\.?,?\s(\d{4})(?!\d)/i;
const MONTH_FIRST = /(?<![a-z])([a-z]{3})[a-z]{0,6}\.?\s(\d{1,2}),?\s(\d{4})(?!\d)/i;

/** `2019-11-27`; undefined where the order of day and month cannot be told ("03/04/2019"). */
export function readPageDate(written: string): string | undefined {
  const text = written.slice(0, 60);
  const [, year, month, day] = ISO.exec(text) ?? PACKED.exec(text) ?? HAN.exec(text) ?? [];
  if (year !== undefined) return writeDay(year, month, day);
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return writeDay(dotted[3], dotted[2], dotted[1]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return writeDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? undefined : writeDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
}

const monthNumber = (name = ''): string => String(MONTHS.indexOf(name.toLowerCase()) + 1);

function writeDay(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isReal && Number(year) >= 1900 ? date : undefined;
}
