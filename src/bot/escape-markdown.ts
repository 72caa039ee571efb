// bot: text of the corpus or of a person → Discord markdown that shows the same characters and does nothing: no mention,
// link, emoji, timestamp, heading, list, spoiler or code. Every mark it adds can be taken off again without loss.
//
// A backslash before punctuation shows the punctuation. Where that is not enough: a zero-width space parts `@` from
// "everyone" (the server reads mentions before any markdown), and characters that are not seen but reorder or end
// text are named, ⟦U+202E⟧ (a ⟦ of the text itself gets a backslash).

/** A piece of rendered text and the span of the raw text it stands for. */
export interface EscapedPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface EscapeOptions {
  /** For sentences of the project's own that set foreign words apart with U+2068 … U+2069. Default: they are named. */
  readonly keepsIsolates?: boolean;
}

const ZERO_WIDTH_SPACE = '\u200b';
/** What is markup wherever it stands. `⟦` opens our own names of invisible characters. */
const ALWAYS = new Set('\\*_~`|<>[]⟦');
/** Marks of headings, small print and lists, at the beginning of a line. */
const AT_LINE_START = new Set('#-+');
/** Control characters but tab and line break, lone surrogates, separators, direction overrides and isolates, tags. */
const UNSEEN = /[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|(?![\t\n])\p{Cc}/u;
const ISOLATES = /[\u2068\u2069]/u;
const MASS_MENTION = /@(?=\u200b*(?:everyone|here))/giu;
const LIST_NUMBER = /^([^\S\n]*\d+)[.)]/gmu;

/** One piece a code point, in order; together they are the escaped text. Line breaks stay. */
export function escapePieces(text: string, options: EscapeOptions = {}): EscapedPiece[] {
  const mentions = new Set([...text.matchAll(MASS_MENTION)].map((match) => match.index));
  const listDots = new Set([...text.matchAll(LIST_NUMBER)].map((match) => match.index + match[1]!.length));
  const pieces: EscapedPiece[] = [];
  let start = 0;
  let isLineStart = true;
  for (const character of text) {
    const end = start + character.length;
    const isMarkup =
      ALWAYS.has(character) ||
      listDots.has(start) ||
      (isLineStart && AT_LINE_START.has(character)) ||
      (character === ':' && /\S/u.test(text.charAt(end))) ||
      (character === '(' && text.charAt(start - 1) === ']');
    const shown = mentions.has(start) ? character + ZERO_WIDTH_SPACE : nameUnseen(character, options);
    pieces.push({ start, end, text: isMarkup ? `\\${shown}` : shown });
    isLineStart = character === '\n' || (isLineStart && /\s/u.test(character));
    start = end;
  }
  return pieces;
}

function nameUnseen(character: string, { keepsIsolates = false }: EscapeOptions): string {
  if (!UNSEEN.test(character) || (keepsIsolates && ISOLATES.test(character))) return character;
  return `⟦U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟧`;
}

/**
 * One line, at most `max` UTF-16 units as rendered; white space becomes single spaces, and what is too long ends in `…`.
 * For titles, names and the project's own sentences: never for quotations.
 */
export function escapeLine(text: string, max: number, options: EscapeOptions = {}): string {
  const pieces = escapePieces(joinLines(text), options);
  if (lengthOf(pieces) <= max) return joinPieces(pieces);
  let length = 1;
  const kept = pieces.slice(
    0,
    pieces.findIndex((piece) => {
      length += piece.text.length;
      return length > max;
    }),
  );
  return `${joinPieces(kept).trimEnd()}…`;
}

/** For select labels and descriptions, which show no markdown: one line of at most `max` units, unseen characters dropped. */
export function plainLine(text: string, max: number): string {
  const seen = [...text.replace(/\s+/gu, ' ')].filter((character) => !UNSEEN.test(character));
  const whole = seen.join('').trim();
  if (whole.length <= max) return whole === '' ? '–' : whole;
  let kept = '';
  for (const character of whole) {
    if (kept.length + character.length >= max) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

export const joinPieces = (pieces: readonly EscapedPiece[]): string => pieces.map((piece) => piece.text).join('');
/** White space as single spaces; those that hold words together (French punctuation) stay as they are. */
export const joinLines = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/gu, ' ').trim();
const lengthOf = (pieces: readonly EscapedPiece[]): number =>
  pieces.reduce((length, piece) => length + piece.text.length, 0);

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** Text that needs care where it stands beside text of the other direction. */
export const hasRightToLeft = (text: string): boolean => text.search(RIGHT_TO_LEFT) >= 0;

/** More than half of its letters run from right to left. */
export const isRightToLeft = (text: string): boolean =>
  (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);

export const RIGHT_TO_LEFT_MARK = '\u200f';
/** Set apart in the direction of its own first letter. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
