// ingest, PDF: rows of a page → lines in the order of reading: columns one after the other, rows of tables whole. A wide
// line (a title, a picture's caption) ends the columns above it. Must not join lines.
import { type Fragment, type Row, readsRightToLeft } from './group-rows.js';

/** A line as it is read, with the edges of its column. */
export interface PageLine extends Fragment {
  readonly page: number;
  /** Edges of the column it stands in. */
  readonly column: { readonly left: number; readonly right: number };
  /** Number of the stretch of lines in one column, from 0 on each page: a new one begins beside or below the others. */
  readonly stretch: number;
  /** More than one cell, wide gaps between: a row of a table. */
  readonly isTableRow: boolean;
}

/** The fewest lines of a column, and characters of its middle line: beside each other, shorter texts are cells of a table. */
const COLUMN = { lines: 4, chars: 14, ideographs: 7 };
const GUTTER_MIN_EM = 0.9;
/** Pages with more are no text to be read in columns, and looking for them takes long. */
const FRAGMENTS_MAX = 3_000;
const BULLET_OR_NUMBER = /^(?:[^\p{L}\p{N}]{1,2}|\(?[\p{L}\p{N}]{1,4}(?:\.\d{1,3}){0,3}[.)]?)$/u;

export function orderLines(rows: readonly Row[], page: number): PageLine[] {
  const all = rows.flatMap((row) => row.fragments);
  const isRightToLeft = readsRightToLeft(all.map(({ text }) => text).join(''));
  const stretches: (readonly Fragment[])[] = [];
  collectStretches(all, isRightToLeft, stretches, 0);
  return stretches.flatMap((fragments, stretch) => linesOf(fragments, page, stretch));
}

function collectStretches(
  fragments: readonly Fragment[],
  fromRight: boolean,
  into: (readonly Fragment[])[],
  depth: number,
): void {
  const gutter = depth > 3 ? undefined : findGutter(fragments);
  if (gutter === undefined) {
    if (fragments.length > 0) into.push(fragments);
    return;
  }
  let band: Fragment[] = [];
  let wide: Fragment[] = [];
  const flushBand = () => {
    const left = band.filter((fragment) => fragment.end <= gutter);
    const right = band.filter((fragment) => fragment.x >= gutter);
    for (const side of fromRight ? [right, left] : [left, right]) collectStretches(side, fromRight, into, depth + 1);
    band = [];
  };
  const flushWide = () => {
    if (wide.length > 0) into.push(wide);
    wide = [];
  };
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (fragment.x < gutter && fragment.end > gutter) {
      flushBand();
      wide.push(fragment);
    } else {
      flushWide();
      band.push(fragment);
    }
  }
  flushWide();
  flushBand();
}

/** The middle of an empty strip that parts two columns of running text, undefined where there is none. */
function findGutter(fragments: readonly Fragment[]): number | undefined {
  if (fragments.length < COLUMN.lines * 2 || fragments.length > FRAGMENTS_MAX) return undefined;
  const sizes = fragments.map(({ size }) => size).sort((a, b) => a - b);
  const em = sizes[Math.floor(sizes.length / 2)]!;
  const starts = [...new Set(fragments.map(({ x }) => Math.round(x)))];
  let best: { at: number; crossing: number } | undefined;
  for (const start of starts) {
    const at = gutterBefore(start, fragments, em);
    if (at === undefined) continue;
    const left = fragments.filter(({ end }) => end <= at);
    const right = fragments.filter(({ x }) => x >= at);
    const crossing = fragments.length - left.length - right.length;
    if (crossing > Math.min(left.length, right.length) || !isColumn(left) || !isColumn(right)) continue;
    if (!liesBeside(left, right)) continue;
    if (best === undefined || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at;
}

/** A place left of `start` that the lines ending before it leave free, when the strip is wide enough. */
function gutterBefore(start: number, fragments: readonly Fragment[], em: number): number | undefined {
  const ends = fragments.filter(({ x, end }) => x < start && end <= start + 1).map(({ end }) => end);
  if (ends.length < COLUMN.lines) return undefined;
  const leftEnd = Math.max(...ends);
  return start - leftEnd >= GUTTER_MIN_EM * em ? (start - 0.5 + leftEnd) / 2 : undefined;
}

function isColumn(fragments: readonly Fragment[]): boolean {
  const rows = new Map<number, number>();
  for (const { y, text } of fragments) rows.set(Math.round(y), (rows.get(Math.round(y)) ?? 0) + text.length);
  if (rows.size < COLUMN.lines) return false;
  const lengths = [...rows.values()].sort((a, b) => a - b);
  const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(fragments[0]!.text);
  return lengths[Math.floor(lengths.length / 2)]! >= (ideographic ? COLUMN.ideographs : COLUMN.chars);
}

/** Columns share some of the height; a heading above a text set to the right does not. */
function liesBeside(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const top = (side: readonly Fragment[]) => Math.min(...side.map(({ y }) => y));
  const bottom = (side: readonly Fragment[]) => Math.max(...side.map(({ y }) => y));
  const shared = Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
  return shared > 0.3 * Math.min(bottom(left) - top(left), bottom(right) - top(right));
}

function linesOf(fragments: readonly Fragment[], page: number, stretch: number): PageLine[] {
  const column = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY };
  const rows = new Map<number, Fragment[]>();
  for (const fragment of fragments) {
    column.left = Math.min(column.left, fragment.x);
    column.right = Math.max(column.right, fragment.end);
    const row = rows.get(fragment.y);
    if (row === undefined) rows.set(fragment.y, [fragment]);
    else row.push(fragment);
  }
  const ordered = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  return ordered.map((row) => ({ ...joinRow(row), page, stretch, column }));
}

/** Cells with a tab between them, in the order of reading. */
function joinRow(row: readonly Fragment[]): Omit<PageLine, 'page' | 'stretch' | 'column'> {
  const isRightToLeft = readsRightToLeft(row.map(({ text }) => text).join(''));
  const cells = [...row].sort((a, b) => (isRightToLeft ? b.x - a.x : a.x - b.x));
  let text = '';
  let gaps = 0;
  const raised: { start: number; end: number }[] = [];
  for (const [index, cell] of cells.entries()) {
    const previous = cells[index - 1];
    if (previous !== undefined) {
      const gap = Math.max(cell.x - previous.end, previous.x - cell.end);
      const isCell = gap > 2 * cell.size && !(index === 1 && BULLET_OR_NUMBER.test(previous.text));
      if (isCell) gaps++;
      text += isCell ? '\t' : ' ';
    }
    raised.push(...cell.raised.map(({ start, end }) => ({ start: text.length + start, end: text.length + end })));
    text += cell.text;
  }
  const main = cells.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const x = cells.reduce((least, cell) => Math.min(least, cell.x), main.x);
  const end = cells.reduce((furthest, cell) => Math.max(furthest, cell.end), main.end);
  return { ...main, text, x, end, raised, isRightToLeft, isTableRow: gaps > 0 };
}
