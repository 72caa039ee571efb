// language: words that tell time relative to the writing: "this year", "last year", and what marks an announcement.
// In: text and a place in it. Out: an offset in years, or whether the sentence looks ahead. Concludes no date.
import { type Span, sliceOf } from '../domain/span.js';

const YEAR_WORDS: ReadonlyArray<readonly [years: number, before: RegExp, after: RegExp]> = [
  [
    0,
    /(?:今年|本年)(?:的)?\s?$/u,
    /^(?:\s?,)?\s{1,2}(?:this year|(?:dieses|diesen|des laufenden) Jahres|(?:этого|текущего|сего|с\.) ?г(?:ода|\.)|de cette année|(?:de )?este año|(?:del )?presente año|(?:de la )?présente année|năm nay|(?:من )?(?:هذا العام|العام الجاري|العام الحالي))/iu,
  ],
  [
    -1,
    /(?:去年|昨年)(?:的)?\s?$/u,
    /^(?:\s?,)?\s{1,2}(?:last year|(?:letzten|vergangenen|vorigen) Jahres|прошлого года|de l['’]année dernière|(?:del )?año pasado|năm ngoái|(?:من )?العام الماضي)/iu,
  ],
  [
    1,
    /(?:明年|来年)(?:的)?\s?$/u,
    /^(?:\s?,)?\s{1,2}(?:next year|(?:nächsten|kommenden) Jahres|(?:следующего|будущего) года|de l['’]année prochaine|(?:del )?(?:año que viene|próximo año)|năm sau|năm tới|(?:من )?العام (?:المقبل|القادم))/iu,
  ],
];

export interface RelativeYear extends Span {
  /** −1 last year, 0 this year, 1 next year. */
  readonly years: number;
  readonly words: string;
}

/** The relative year right beside a date ("July 27 this year", "今年7月27日"); undefined when there is none. */
export const relativeYearBeside = (text: string, date: Span): RelativeYear | undefined => {
  const head = text.slice(Math.max(0, date.start - 8), date.start);
  const tail = text.slice(date.end, date.end + 40);
  for (const [years, before, after] of YEAR_WORDS) {
    const behind = after.exec(tail)?.[0];
    if (behind !== undefined) {
      const span = { start: date.start, end: date.end + behind.length };
      return { ...span, years, words: sliceOf(text, span) };
    }
    const ahead = before.exec(head)?.[0];
    if (ahead !== undefined) {
      const span = { start: date.start - ahead.length, end: date.end };
      return { ...span, years, words: sliceOf(text, span) };
    }
  }
  return undefined;
};

const LETTER_BEFORE = '(?<!\\p{L})';
const FUTURE = new RegExp(
  [
    // "wird … durchgeführt" is the present passive: only an intransitive verb at the end tells the future.
    `${LETTER_BEFORE}(?:wird|werden|soll|sollen)(?!\\p{L})[^!?\\n]{0,160}\\s(?:stattfinden|tagen|zusammentreten|beginnen|zusammenkommen|reisen|teilnehmen|treffen|werden)(?!\\p{L})`,
    `${LETTER_BEFORE}(?:geplant|bevorsteh|kommenden|nächsten)`,
    `${LETTER_BEFORE}(?:will|shall|is to|are to|scheduled|planned|upcoming|forthcoming|next)(?!\\p{L})`,
    `${LETTER_BEFORE}(?:состоится|состоятся|пройд[её]т|пройдут|будет|будут|запланирован|намечен|предстоящ)`,
    `${LETTER_BEFORE}(?:aura lieu|auront lieu|se tiendra|se tiendront|sera|seront|prévue?s?|prochaine?)(?!\\p{L})`,
    `${LETTER_BEFORE}(?:tendrán?|se celebrarán?|será|serán|previst[oa]s?|próxim[oa])(?!\\p{L})`,
    `${LETTER_BEFORE}(?:sẽ|sắp|dự kiến)(?!\\p{L})`,
    '将(?:于|在|举行|召开)|即将|拟于|预定|予定|今後',
    `${LETTER_BEFORE}(?:س(?:ت|ي)عقد|سوف|المقبلة?|القادمة?|(?:من )?المقرر)`,
  ].join('|'),
  'iu',
);
const SENTENCE_END = /(?<!\d)[.!?。！？؟]["»“”)]?\s+(?=\p{Lu}\p{L})|[。！？\n]/gu;
const WINDOW = 300;

/** True when the sentence around `date` announces: a future day has no year that the past could tell. */
export const looksAhead = (text: string, date: Span): boolean => {
  const from = Math.max(0, date.start - WINDOW);
  const head = text.slice(from, date.start);
  const lastEnd = [...head.matchAll(SENTENCE_END)].at(-1);
  const start = from + (lastEnd === undefined ? 0 : lastEnd.index + lastEnd[0].length);
  const tail = text.slice(date.end, date.end + WINDOW);
  const end = date.end + (tail.search(SENTENCE_END) + 1 || tail.length);
  return FUTURE.test(text.slice(start, end));
};
