// quotes: WORDS OF A QUOTATION + WORDS OF A STRETCH OF SOURCE → which word stands for which, at the least cost. The
// quotation is taken whole, the stretch may begin before it and end after it. Bounded work; it names no differences.
import type { Span } from '../domain/span.js';
import type { QuoteWord } from './split-words.js';

/** For each word of the quotation the place of its word in the source, −1 for none. Rising. */
export type Alignment = Int32Array;

/**
 * A changed word is cheaper than one left out and another put in; a word and a sign never stand for each other. Leaving out a
 * word of the quotation costs a little more than one of the source, so that its first and last word count as changed.
 */
const COST = { none: 0, spelling: 8, likeness: 15, change: 20, source: 20, quoted: 21, sign: 11, mixed: 60 } as const;
/** Cells of one table; what is larger is first cut at words that occur once. */
const CELLS_MAX = 300_000;
const CELLS_BUDGET = 1_500_000;
const FROM = { both: 0, quoted: 1, source: 2 } as const;

/** What may still be spent, in cells of tables; lowered by what is. */
export interface AlignmentBudget {
  cells: number;
}

export interface AlignmentOptions {
  /** The source, too, must be used from its first to its last word. Default: it may begin and end anywhere. */
  readonly isWhole?: boolean;
  /** Default: as much as one alignment may take. What it does not suffice for stays without pairs. */
  readonly budget?: AlignmentBudget;
}

export function alignWords(
  quoted: readonly QuoteWord[],
  source: readonly QuoteWord[],
  options: AlignmentOptions = {},
): Alignment {
  const budget = options.budget ?? { cells: CELLS_BUDGET };
  const pairs = new Int32Array(quoted.length).fill(-1);
  const isOpen = options.isWhole !== true;
  const cuts = quoted.length * source.length > CELLS_MAX ? findAnchors(quoted, source) : [];
  let from = { quoted: 0, source: 0 };
  for (const [place, cut] of [...cuts, { quoted: quoted.length, source: source.length }].entries()) {
    const isLast = place === cuts.length;
    alignRange(
      { words: quoted, start: from.quoted, end: cut.quoted },
      { words: source, start: from.source, end: cut.source },
      { start: isOpen && place === 0, end: isOpen && isLast },
      pairs,
      budget,
    );
    from = cut;
  }
  return pairs;
}

interface WordRange extends Span {
  readonly words: readonly QuoteWord[];
}

function alignRange(
  quoted: WordRange,
  source: WordRange,
  open: { readonly start: boolean; readonly end: boolean },
  pairs: Int32Array,
  budget: AlignmentBudget,
): void {
  const rows = quoted.end - quoted.start;
  const columns = source.end - source.start;
  // Between two anchors nothing is left that large unless a text repeats itself on purpose.
  if (rows === 0 || columns === 0 || rows * columns > budget.cells) return;
  budget.cells -= rows * columns;
  const width = columns + 1;
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Int32Array(width);
  for (let column = 1; column <= columns; column += 1) {
    above[column] = open.start ? 0 : above[column - 1]! + sourceCost(source.words[source.start + column - 1]!);
    steps[column] = FROM.source;
  }
  for (let row = 1; row <= rows; row += 1) {
    const word = quoted.words[quoted.start + row - 1]!;
    const here = new Int32Array(width);
    here[0] = above[0]! + quotedCost(word);
    steps[row * width] = FROM.quoted;
    const isFree = open.end && row === rows;
    for (let column = 1; column <= columns; column += 1) {
      const other = source.words[source.start + column - 1]!;
      const both = above[column - 1]! + changeCost(word, other);
      const onlyQuoted = above[column]! + quotedCost(word);
      const onlySource = here[column - 1]! + (isFree ? 0 : sourceCost(other));
      const least = Math.min(both, onlyQuoted, onlySource);
      here[column] = least;
      // In the last row the source's rest costs nothing: the match ends as early as it can.
      const isSourceFirst = isFree && least === onlySource;
      steps[row * width + column] = isSourceFirst
        ? FROM.source
        : least === both
          ? FROM.both
          : least === onlyQuoted
            ? FROM.quoted
            : FROM.source;
    }
    above = here;
  }
  traceBack(steps, rows, columns, quoted.start, source.start, pairs);
}

function traceBack(
  steps: Uint8Array,
  rows: number,
  columns: number,
  quotedStart: number,
  sourceStart: number,
  pairs: Int32Array,
): void {
  let row = rows;
  let column = columns;
  while (row > 0) {
    const step = steps[row * (columns + 1) + column];
    if (step === FROM.both) {
      pairs[quotedStart + row - 1] = sourceStart + column - 1;
      row -= 1;
      column -= 1;
    } else if (step === FROM.quoted) row -= 1;
    else column -= 1;
  }
}

const sourceCost = (word: QuoteWord): number => (word.isSign ? COST.sign : COST.source);
const quotedCost = (word: QuoteWord): number => (word.isSign ? COST.sign : COST.quoted);

function changeCost(word: QuoteWord, other: QuoteWord): number {
  if (word.key === other.key) return COST.none;
  if (word.isSign !== other.isSign) return COST.mixed;
  if (word.search === other.search) return COST.spelling;
  if (word.isSign) return COST.sign;
  return word.search.slice(0, 3) === other.search.slice(0, 3) ? COST.likeness : COST.change;
}

interface Anchor {
  readonly quoted: number;
  readonly source: number;
}

/** Neighbouring words that occur once on both sides, in the same order on both: the longest such row. */
function findAnchors(quoted: readonly QuoteWord[], source: readonly QuoteWord[]): Anchor[] {
  const inSource = onceIn(source);
  const pairs = [...onceIn(quoted)]
    .flatMap(([key, at]): Anchor[] => {
      const other = inSource.get(key) ?? -1;
      return at >= 0 && other >= 0 ? [{ quoted: at, source: other }] : [];
    })
    .sort((a, b) => a.quoted - b.quoted);
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ source: at }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]!.source < at) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const row: Anchor[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) row.push(pairs[index]!);
  return row.reverse();
}

/** Two neighbouring words → their place; −1 where they occur again. */
function onceIn(words: readonly QuoteWord[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const key = `${words[at]!.search} ${words[at + 1]!.search}`;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}
