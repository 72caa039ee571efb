// events: LABEL → its width in a drawing and the lines it breaks into. Widths are upper bounds for the fonts named in
// `draw-timeline.ts`, for the drawing is made before any font is opened. It draws nothing.

// Advance widths of DejaVu Sans in em, rounded up; the CJK fonts fill the square.
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30ff\uff00-\uffef]/u;
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [WIDE, 1.02],
  [/[ijlI.,:;'|!()[\]\u2018\u2019]/u, 0.42],
  [/ /u, 0.34],
  [/[mwMWШЩЖЮФшщжюфмЫы@%—…&]/u, 1.12],
  [/[crstz]/u, 0.56],
  [/\p{Lu}/u, 0.8],
  [/\p{Script=Arabic}/u, 0.8],
  [/\d/u, 0.65],
];
const OTHER_WIDTH = 0.66;

/** In the unit of `fontSize`; never less than what the fonts take. */
export function measureLabel(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([form]) => form.test(character))?.[1] ?? OTHER_WIDTH;
  return width * fontSize;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const OPENING = /^[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}ー]/u;

/** Pieces that a line may break between; together they are the text. */
function splitPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    const isGlued =
      last !== undefined &&
      !/\s$/u.test(last) &&
      (/^\s+$/u.test(segment) ||
        CLOSING.test(segment) ||
        OPENING.test(last.at(-1) ?? '') ||
        !(WIDE.test(segment) || WIDE.test(last)));
    if (isGlued) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** A piece wider than the line breaks within, between characters. */
const splitWide = (piece: string, width: number, fontSize: number): string[] => {
  if (measureLabel(piece.trimEnd(), fontSize) <= width) return [piece];
  const parts: string[] = [];
  for (const character of piece) {
    const last = parts.at(-1);
    const isMark = /^\p{M}/u.test(character);
    if (last === undefined || (!isMark && measureLabel(last + character, fontSize) > width)) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
};

/** At least one line; joined they hold every character but the blanks at the breaks. `width` must take one character. */
export function wrapLabel(text: string, width: number, fontSize: number): string[] {
  const lines = [''];
  for (const piece of splitPieces(text).flatMap((whole) => splitWide(whole, width, fontSize))) {
    const line = lines.at(-1) ?? '';
    if (line === '' || measureLabel((line + piece).trimEnd(), fontSize) <= width)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
