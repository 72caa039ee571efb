// events: DOCUMENT → the day, month or year it was written, as far as it says so. By its metadata; for speeches to the UN General
// Assembly by the session they greet, which opens in September. Never by the clock or a file name.
import type { PartialDate, PreparedDocument } from '../../domain/document.js';

export interface WrittenDate {
  readonly date: PartialDate;
  /** What it was concluded from: words of the document, or the fact its metadata state. */
  readonly words: string;
  /** A session tells the year only; what rests on it is less sure. */
  readonly by: 'metadata' | 'session';
}

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TENS: Readonly<Record<string, number>> = { fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const WHOLE_TENS: Readonly<Record<string, number>> = { fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80 };
const SESSION = new RegExp(
  `(?<!\\p{L})(?:(?<tens>${Object.keys(TENS).join('|')})-\\s?(?<unit>${UNITS.join('|')})|(?<whole>${Object.keys(WHOLE_TENS).join('|')}))\\s(?:regular\\s)?session(?!\\p{L})`,
  'giu',
);
const GREETING = /General Assembly/iu;
/** A speech greets the Assembly and its President in the first minute. */
const OPENING_CHARS = 2500;
/** Session N opens in September of 1945 + N. */
const SESSION_BASE_YEAR = 1945;

/** The highest session named in the opening: a speaker also thanks the President of the last one. */
function findGreetedSession(text: string): { readonly number: number; readonly words: string } | undefined {
  const opening = text.slice(0, OPENING_CHARS);
  if (!GREETING.test(opening)) return undefined;
  return [...opening.matchAll(SESSION)]
    .map(({ 0: words, groups = {} }) => ({
      words,
      number:
        groups.whole === undefined
          ? (TENS[(groups.tens ?? '').toLowerCase()] ?? 0) + UNITS.indexOf((groups.unit ?? '').toLowerCase()) + 1
          : (WHOLE_TENS[groups.whole.toLowerCase()] ?? 0),
    }))
    .sort((a, b) => b.number - a.number)[0];
}

/** Undefined where the document tells neither. */
export function inferDocumentDate({ metadata, text }: PreparedDocument): WrittenDate | undefined {
  const { published } = metadata;
  if (published !== undefined) {
    return { date: published.date, words: published.from ?? `published ${published.date}`, by: 'metadata' };
  }
  const session = findGreetedSession(text);
  if (session === undefined) return undefined;
  return { date: `${SESSION_BASE_YEAR + session.number}-09`, words: session.words, by: 'session' };
}
