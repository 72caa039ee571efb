// events: EVENTS → comma-separated values (RFC 4180) with a heading row, lists joined by "; ". A cell that a spreadsheet
// would run as a formula is made text.
import type { DiplomaticEvent } from '../domain/event.js';

const COLUMNS: Readonly<Record<string, (event: DiplomaticEvent) => string | undefined>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  start: ({ start }) => start,
  end: ({ end }) => end,
  precision: ({ precision }) => precision,
  dateBasis: ({ dateBasis }) => dateBasis,
  place: ({ place }) => place,
  country: ({ country }) => country,
  forum: ({ forum }) => forum,
  parties: ({ parties }) => parties.join('; '),
  people: ({ people }) => people.join('; '),
  documents: ({ documents }) => documents.map(({ symbol, title, url }) => symbol ?? title ?? url ?? '').join('; '),
  outcome: ({ outcome }) => outcome,
  status: ({ status }) => status,
  confidence: ({ confidence }) => confidence,
  sources: ({ sources }) => sources.map(({ url, documentId }) => url ?? documentId ?? '').join('; '),
};

const FORMULA = /^[=+\-@\t\r]/u;

const cell = (value: string): string => {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines end in CR LF, the last one too. */
export const writeCsv = (events: readonly DiplomaticEvent[]): string =>
  [Object.keys(COLUMNS), ...events.map((event) => Object.values(COLUMNS).map((read) => read(event) ?? ''))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
