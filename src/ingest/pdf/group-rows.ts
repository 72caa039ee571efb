// ingest, PDF: pieces of a page → rows, each a list of fragments between wide gaps. Raised figures join the row they
// belong to. Must not decide about columns or paragraphs.
import type { TextPiece } from './pdf-page.js';

/** A stretch of a row without a wide gap. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** Of most characters, and their font. */
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
  /** Places in `text` of raised small characters, such as the numbers of footnotes. */
  readonly raised: readonly { readonly start: number; readonly end: number }[];
}

/** Everything on one base line; fragments from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
}

interface Baseline {
  y: number;
  size: number;
  readonly pieces: (TextPiece & { readonly isRaised?: true })[];
}

/** In em: base lines nearer than this are one; a gap wider than this parts fragments; a narrower one is a space between words. */
const SAME_LINE = 0.3;
const WIDE_GAP = 0.95;
const SPACE = { alphabetic: 0.13, ideographic: 0.6 };
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTER = /\p{L}/gu;
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
/** More marks on one base line than any text has. */
const MARKS_MAX = 40;
const MARK = /^[\s\d*†‡§,()[\]\p{L}]{1,6}$/u;

export function groupRows(pieces: readonly TextPiece[]): Row[] {
  const lines = joinRaised(groupBaselines(pieces));
  return lines.map(({ y, size, pieces: parts }) => ({ y, size, fragments: splitFragments(parts, y) }));
}

export const readsRightToLeft = (text: string): boolean =>
  (text.match(RTL)?.length ?? 0) * 2 > (text.match(LETTER)?.length ?? 0);

function groupBaselines(pieces: readonly TextPiece[]): Baseline[] {
  const lines: Baseline[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (piece.text.trim() === '') continue;
    const last = lines.at(-1);
    if (last !== undefined && piece.y - last.y <= SAME_LINE * Math.min(piece.size, last.size)) {
      last.pieces.push(piece);
      if (piece.size > last.size) [last.size, last.y] = [piece.size, piece.y];
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return lines;
}

/** A base line of small short marks just above or below another one, each beside some text of that one. */
function joinRaised(lines: readonly Baseline[]): Baseline[] {
  const kept: Baseline[] = [];
  for (const [index, line] of lines.entries()) {
    const host = [lines[index + 1], lines[index - 1], lines[index + 2]].find(
      (other) => other !== undefined && isRaisedOver(line, other),
    );
    if (host === undefined) kept.push(line);
    else host.pieces.push(...line.pieces.map((piece) => ({ ...piece, isRaised: true as const })));
  }
  return kept;
}

function isRaisedOver(marks: Baseline, line: Baseline): boolean {
  const rise = line.y - marks.y;
  if (
    marks.pieces.length > MARKS_MAX ||
    marks.size > 0.85 * line.size ||
    rise > 0.65 * line.size ||
    rise < -0.3 * line.size
  )
    return false;
  return marks.pieces.every(
    (mark) =>
      MARK.test(mark.text) &&
      line.pieces.some(
        ({ x, width }) => mark.x - (x + width) < 0.6 * line.size && x - (mark.x + mark.width) < 0.6 * line.size,
      ),
  );
}

function splitFragments(pieces: Baseline['pieces'], y: number): Fragment[] {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const groups: Baseline['pieces'][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [index, piece] of sorted.entries()) {
    if (isStruckTwice(piece, sorted[index - 1])) continue;
    const isApart = piece.x - end > WIDE_GAP * piece.size;
    if (isApart || groups.length === 0) groups.push([piece]);
    else groups.at(-1)!.push(piece);
    end = Math.max(isApart ? piece.x : end, piece.x + piece.width);
  }
  return groups.map((group) => writeFragment(group, y));
}

/** Bold and shadows are made by drawing the same text again, a little beside the first. */
const isStruckTwice = (piece: TextPiece, before: TextPiece | undefined): boolean =>
  before?.text === piece.text && piece.x - before.x < 0.5 * piece.width;

function writeFragment(group: Baseline['pieces'], y: number): Fragment {
  const isRightToLeft = readsRightToLeft(group.map(({ text }) => text).join(''));
  const ordered = isRightToLeft ? orderRightToLeft(group) : group;
  const raised: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of ordered.entries()) {
    const previous = ordered[index - 1];
    if (previous !== undefined && isSpaceBetween(previous, piece)) text = `${text.trimEnd()} `;
    const written = text === '' ? piece.text.trimStart() : piece.text;
    if (piece.isRaised) raised.push({ start: text.length, end: text.length + written.trimEnd().length });
    text += written;
  }
  const main = group.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const end = group.reduce((furthest, piece) => Math.max(furthest, piece.x + piece.width), group[0]!.x);
  return { text: text.trimEnd(), x: group[0]!.x, end, y, size: main.size, font: main.font, isRightToLeft, raised };
}

/** Right to left, but what runs from left to right inside (names, numbers in pieces) keeps its own order. */
function orderRightToLeft(group: Baseline['pieces']): Baseline['pieces'] {
  const ordered: Baseline['pieces'] = [];
  let run: Baseline['pieces'] = [];
  for (const piece of [...group].reverse()) {
    const isOther = /[\p{L}\p{N}]/u.test(piece.text) && !readsRightToLeft(piece.text);
    if (isOther) run.unshift(piece);
    else {
      ordered.push(...run, piece);
      run = [];
    }
  }
  return [...ordered, ...run];
}

function isSpaceBetween(before: TextPiece, after: TextPiece): boolean {
  if (/\s$/u.test(before.text) || /^\s/u.test(after.text)) return true;
  const [left, right] = before.x <= after.x ? [before, after] : [after, before];
  const gap = right.x - (left.x + left.width);
  const isIdeographic = IDEOGRAPHIC.test(before.text.slice(-1)) || IDEOGRAPHIC.test(after.text.charAt(0));
  return gap > (isIdeographic ? SPACE.ideographic : SPACE.alphabetic) * Math.min(before.size, after.size);
}
