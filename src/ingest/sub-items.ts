// ingest: marks below a numbered paragraph, one after the other → where among its items the reading is: (a), (a) (ii). A mark
// that does not follow the one before is not of the list and says nothing. Must not look at any text.
import type { ParagraphMark } from './read-paragraph-mark.js';

type LetterMark = Extract<ParagraphMark, { kind: 'letter' }>;

export class SubItems {
  private letter: LetterMark | undefined;
  private roman: LetterMark | undefined;
  private bracketed = 0;

  /** The items from the outermost on, as printed, in round brackets; undefined where the mark goes on with no list. */
  enter(mark: ParagraphMark | undefined): readonly string[] | undefined {
    if (mark?.kind === 'number') return this.enterNumber(mark.value);
    if (mark?.kind !== 'letter') return undefined;
    if (followsRoman(mark, this.roman) && !this.readsAsLetter(mark)) this.roman = mark;
    else if (followsLetter(mark, this.letter)) {
      this.letter = mark;
      this.roman = undefined;
    } else return undefined;
    this.bracketed = 0;
    return this.path;
  }

  /** "(1)" below "12."; a number with a dot below one is a list of its own, but its place is told all the same. */
  private enterNumber(value: number): readonly string[] | undefined {
    if (value !== this.bracketed + 1) return undefined;
    this.bracketed = value;
    return this.path;
  }

  private get path(): readonly string[] {
    const number = this.bracketed === 0 ? [] : [`(${this.bracketed})`];
    return [this.letter, this.roman]
      .flatMap((mark) => (mark === undefined ? [] : [`(${mark.printed})`]))
      .concat(number);
  }

  /** "(i)" after "(h)" is a letter; after "(a)" it begins a list below. */
  private readsAsLetter(mark: LetterMark): boolean {
    return this.roman === undefined && this.letter !== undefined && followsLetter(mark, this.letter);
  }
}

const followsLetter = (mark: LetterMark, before: LetterMark | undefined): boolean =>
  mark.positions.some((position, alphabet) => position > 0 && position === (before?.positions[alphabet] ?? 0) + 1);

const followsRoman = (mark: LetterMark, before: LetterMark | undefined): boolean =>
  mark.roman > 0 && mark.roman === (before?.roman ?? 0) + 1;
