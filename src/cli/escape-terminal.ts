// cli: text of the corpus or of a person → text that a terminal shows and never obeys. Makes the harmful characters
// visible instead of dropping them, so that a quotation stays what the source holds. Adds no colour.

// Control characters (C0, DEL, C1: every escape sequence starts with one), lone surrogates, line and paragraph
// separators, direction overrides and isolates (they reorder what is read), and invisible tag characters.
const HARMFUL = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

const makeVisible = (character: string): string =>
  character === '\t' ? ' ' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** One line: line breaks become spaces, harmful characters become `\u{1b}`. */
export const escapeLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').replace(HARMFUL, makeVisible);

/** Keeps `\n`; everything else as `escapeLine`. */
export const escapeLines = (text: string): string => text.split(/\r?\n/).map(escapeLine).join('\n');
