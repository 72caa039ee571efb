// language: TEXT → CLUES to the year a document speaks of: its date line, its fully dated mentions, the session of the
// UN General Assembly it names. It collects and quotes clues; `resolve-dates.ts` decides what may be concluded.
import type { DateMention } from '../domain/mention.js';
import { type Span, sliceOf } from '../domain/span.js';
import { findDateLine } from './find-date-line.js';
import { findDates } from './find-dates.js';

/** `words` are the clue's very words, for the reader. Spans are of the text searched. */
export type YearClue = Span & { readonly words: string } & (
    | { readonly kind: 'date-line'; readonly date: DateMention }
    | { readonly kind: 'dated'; readonly date: DateMention }
    | {
        readonly kind: 'session';
        /** Year in which the session opens. */
        readonly year: number;
        /** The text also has a yearless day from September to December, when the session's main part meets. */
        readonly inAutumn: boolean;
      }
  );

// Session N opens in September of 1945 + N (the 1st met from January 1946, but in the autumn as well).
const SESSION_BASE_YEAR = 1945;
const NUMBER = '(?<number>\\d{2,3})';
const SESSION_FORMS: readonly RegExp[] = [
  /(?<!\d)(?<number>\d{2,3})(?:st|nd|rd|th)\s(?:regular\s)?(?:session|UNGA|GA)(?:\sof\sthe\s(?:U\.?N\.?|United Nations)?\s?(?:General Assembly|UNGA))?/giu,
  /(?<!\d)(?<number>\d{2,3})\.\s(?:ordentlichen?\s)?(?:Session|Sitzung|Tagung|Sitzungsperiode)\s(?:der\s)?(?:UN|UNO|VN)?-?\s?(?:Generalversammlung|Vollversammlung)/giu,
  /(?<!\d)(?<number>\d{2,3})-?(?:й|я|ю|ей|ую|ой|ая)?\s(?:очередной\s)?сесси\p{L}{1,4}\s(?:Генеральной Ассамблеи|ГА|Генассамблеи)/giu,
  /(?<!\d)(?<number>\d{2,3})e(?:me|ème)?\ssession\sde\sl['’](?:Assemblée générale|AGNU)/giu,
  /(?<!\d)(?<number>\d{2,3})[.º°ªo]*\s(?:período|periodo)\sde\ssesiones\sde\sla\s(?:Asamblea General|AGNU)/giu,
  new RegExp(
    `(?:联合国大会|联大|大会)第${NUMBER}届(?:会议|常会)?|第${NUMBER.replace('number', 'second')}届(?:联合国大会|联大)`,
    'gu',
  ),
  new RegExp(`第${NUMBER}回?(?:国連総会|国際連合総会)|国連総会第${NUMBER.replace('number', 'second')}会期`, 'gu'),
  new RegExp(`(?:khóa|kỳ họp|phiên họp)\\s(?:thứ\\s)?(?:họp\\s)?${NUMBER}\\s(?:của\\s)?Đại hội đồng`, 'giu'),
  new RegExp(`الدورة\\s(?:الـ|ال)?\\s?${NUMBER}\\s(?:لل|ل)(?:جمعية العامة)`, 'gu'),
];
// English "76th session" alone is any body's session.
const NAMES_ASSEMBLY = /UNGA|General Assembly|\bGA\b/iu;

const findSessions = (text: string, inAutumn: boolean): YearClue[] =>
  SESSION_FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): YearClue[] => {
      const number = Number(match.groups?.number ?? match.groups?.second);
      // 1946 to 2045: beyond that it is another number.
      if (!(number >= 1 && number <= 100)) return [];
      if (/^\d{2,3}(?:st|nd|rd|th)/iu.test(match[0]) && !NAMES_ASSEMBLY.test(match[0])) return [];
      const start = match.index;
      const year = SESSION_BASE_YEAR + number;
      return [{ kind: 'session', start, end: start + match[0].length, words: match[0], year, inAutumn }];
    }),
  );

const findDateLineClue = (text: string, language: string): YearClue[] => {
  const lines = text.split('\n');
  const found = findDateLine(lines, language);
  if (found === undefined) return [];
  const offset = lines.slice(0, found.line).reduce((sum, line) => sum + line.length + 1, 0);
  const date = { ...found.date, start: offset + found.start, end: offset + found.end };
  return [{ kind: 'date-line', start: date.start, end: date.end, words: found.words, date }];
};

/** All clues, date line first, then in order of kind and place. Linear in the text's length; empty text gives []. */
export const findYearClues = (text: string, language: string): YearClue[] => {
  const dates = findDates(text, language);
  const isAutumnDay = ({ from }: DateMention): boolean =>
    from.year === undefined && from.day !== undefined && (from.month ?? 0) >= 9;
  const dated = dates
    .filter((date) => date.from.year !== undefined && date.from.month !== undefined)
    .map((date): YearClue => ({ kind: 'dated', start: date.start, end: date.end, words: sliceOf(text, date), date }));
  return [...findDateLineClue(text, language), ...dated, ...findSessions(text, dates.some(isAutumnDay))];
};
