// cli: one line of text → words with their offsets → lines no wider than the terminal. Never breaks a word; one that is
// wider than the line overflows alone. Chinese and Japanese, written without spaces, break between segmented words.

/** A word with its place in the line it came from. */
export interface LineWord {
  readonly start: number;
  readonly end: number;
  /** Columns it takes on a terminal. */
  readonly width: number;
  readonly hasSpaceBefore: boolean;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Columns on a terminal: two for wide East Asian characters, none for combining marks. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (WIDE.test(character)) width += 2;
    else if (!WITHOUT_WIDTH.test(character)) width += 1;
  }
  return width;
}

/** Only plain spaces and tabs part words: a non-breaking space does what its name says. */
export function splitWords(line: string): LineWord[] {
  const words: LineWord[] = [];
  for (const match of line.matchAll(/[^ \t]+/g)) {
    const pieces = WIDE.test(match[0]) ? splitWideWord(match[0]) : [match[0]];
    let start = match.index;
    for (const [index, piece] of pieces.entries()) {
      const hasSpaceBefore = index === 0 && words.length > 0;
      words.push({ start, end: start + piece.length, width: measureWidth(piece), hasSpaceBefore });
      start += piece.length;
    }
  }
  return words;
}

// Closing marks stay with the word before them, opening ones with the word after.
function splitWideWord(word: string): string[] {
  const pieces: string[] = [];
  let opening = '';
  for (const { segment, isWordLike } of segmenter.segment(word)) {
    if (OPENING.test(segment)) opening += segment;
    else if (isWordLike !== true && opening === '' && pieces.length > 0) pieces[pieces.length - 1] += segment;
    else {
      pieces.push(opening + segment);
      opening = '';
    }
  }
  return opening === '' ? pieces : [...pieces, opening];
}

/** Groups words into lines of at most `columns` columns; at least one word a line. No words give no line. */
export function wrapWords(words: readonly LineWord[], columns: number): LineWord[][] {
  const lines: LineWord[][] = [];
  let used = 0;
  for (const word of words) {
    const needed = word.width + (word.hasSpaceBefore ? 1 : 0);
    const current = lines.at(-1);
    if (current !== undefined && used + needed <= columns) {
      current.push(word);
      used += needed;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  return lines;
}
