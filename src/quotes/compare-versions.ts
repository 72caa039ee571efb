// quotes: TWO VERSIONS of a document → which sentences were changed, added or removed, with a word diff of the changed ones.
// Words are compared, not typography or line breaks. It says what differs, not what it means.
import type { Sentence } from '../domain/document.js';
import type { SentenceChanges } from '../domain/ingest-report.js';
import type { Span } from '../domain/span.js';
import { alignWords } from './align-words.js';
import { type DiffPiece, diffWords } from './diff-words.js';
import { type QuoteWord, splitWords } from './split-words.js';

export interface ComparedVersion {
  readonly text: string;
  readonly sentences: readonly Pick<Sentence, 'start' | 'end'>[];
}

/** A whole sentence: `text === version.text.slice(start, end)`. */
export interface VersionSentence extends Span {
  readonly text: string;
}

export type VersionChange =
  /** `pieces`: spans of the two texts, `quoted` of `before`; absent where the sentences are too long to be compared. */
  | {
      readonly kind: 'changed';
      readonly before: VersionSentence;
      readonly after: VersionSentence;
      readonly pieces?: readonly DiffPiece[];
    }
  | { readonly kind: 'added'; readonly after: VersionSentence }
  | { readonly kind: 'removed'; readonly before: VersionSentence };

export interface VersionComparison {
  /** In the order of the text; empty where all words are the same. */
  readonly changes: readonly VersionChange[];
  readonly counts: SentenceChanges;
}

/** Share of common words (Dice) from which one sentence counts as another wording of the other. */
const ALIKE_MIN = 0.5;
/** Pairs of sentences compared between two that stayed; what was rewritten more widely is removed and added. */
const GAP_CELLS_MAX = 40_000;
const DIFF_MAX_CHARS = 10_000;

export function compareVersions(before: ComparedVersion, after: ComparedVersion): VersionComparison {
  const left = before.sentences.map((sentence) => readSentence(before.text, sentence));
  const right = after.sentences.map((sentence) => readSentence(after.text, sentence));
  const changes: VersionChange[] = [];
  let from = { left: 0, right: 0 };
  for (const same of [...pairSame(left, right), { left: left.length, right: right.length }]) {
    changes.push(...describeGap(left.slice(from.left, same.left), right.slice(from.right, same.right)));
    from = { left: same.left + 1, right: same.right + 1 };
  }
  const count = (kind: VersionChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    changes,
    counts: { changed: count('changed'), added: count('added'), removed: count('removed') },
  };
}

interface ReadSentence {
  readonly sentence: VersionSentence;
  readonly words: readonly string[];
  readonly key: string;
}

function readSentence(text: string, { start, end }: Span): ReadSentence {
  const slice = text.slice(start, end);
  const words = splitWords(slice).map(({ key }) => key);
  return { sentence: { start, end, text: slice }, words, key: words.join(' ') };
}

interface SentencePair {
  readonly left: number;
  readonly right: number;
}

/** Sentences with the same words, in the same order on both sides. */
function pairSame(left: readonly ReadSentence[], right: readonly ReadSentence[]): SentencePair[] {
  const isSame = (a: number, b: number) => left[a]!.key === right[b]!.key;
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(left.length - 1 - tail, right.length - 1 - tail)) tail += 1;
  const middle = alignWords(
    asWords(left.slice(head, left.length - tail)),
    asWords(right.slice(head, right.length - tail)),
    { isWhole: true },
  );
  return [
    ...Array.from({ length: head }, (_, at) => ({ left: at, right: at })),
    ...[...middle].flatMap((pair, at) =>
      pair >= 0 && isSame(head + at, head + pair) ? [{ left: head + at, right: head + pair }] : [],
    ),
    ...Array.from({ length: tail }, (_, at) => ({ left: left.length - tail + at, right: right.length - tail + at })),
  ];
}

/** A sentence stands for a word: sentences of a text are aligned as words of a sentence are. */
const asWords = (sentences: readonly ReadSentence[]): QuoteWord[] =>
  sentences.map(({ sentence: { start, end }, key }) => ({
    ...{ start, end, key, search: key },
    ...{ isSign: false, isCharacter: false },
  }));

/** Between two sentences that stayed: other wordings of each other by the greatest likeness in order, the rest gone or new. */
function describeGap(left: readonly ReadSentence[], right: readonly ReadSentence[]): VersionChange[] {
  const changes: VersionChange[] = [];
  let from = { left: 0, right: 0 };
  const leave = (to: SentencePair): void => {
    for (const { sentence } of left.slice(from.left, to.left)) changes.push({ kind: 'removed', before: sentence });
    for (const { sentence } of right.slice(from.right, to.right)) changes.push({ kind: 'added', after: sentence });
    from = { left: to.left + 1, right: to.right + 1 };
  };
  for (const pair of pairAlike(left, right)) {
    leave(pair);
    changes.push(describeChange(left[pair.left]!.sentence, right[pair.right]!.sentence));
  }
  leave({ left: left.length, right: right.length });
  return changes;
}

function describeChange(before: VersionSentence, after: VersionSentence): VersionChange {
  const isComparable = before.text.length + after.text.length <= DIFF_MAX_CHARS;
  return { kind: 'changed', before, after, ...(isComparable && { pieces: diffWords(before.text, after.text) }) };
}

function pairAlike(left: readonly ReadSentence[], right: readonly ReadSentence[]): SentencePair[] {
  const width = right.length + 1;
  if (left.length * right.length === 0 || left.length * right.length > GAP_CELLS_MAX) return [];
  const bags = { left: left.map(bagOf), right: right.map(bagOf) };
  const likeness = new Float64Array(left.length * width);
  // best[row][column]: the greatest sum that the sentences from row and column on can reach.
  const best = new Float64Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const alike = shareCommon(bags.left[row]!, bags.right[column]!);
      likeness[row * width + column] = alike;
      const paired = alike < ALIKE_MIN ? 0 : alike + best[(row + 1) * width + column + 1]!;
      best[row * width + column] = Math.max(paired, best[(row + 1) * width + column]!, best[row * width + column + 1]!);
    }
  }
  const pairs: SentencePair[] = [];
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    const reach = best[row * width + column]!;
    if (reach === best[(row + 1) * width + column]) row += 1;
    else if (reach === best[row * width + column + 1]) column += 1;
    else {
      pairs.push({ left: row, right: column });
      row += 1;
      column += 1;
    }
  }
  return pairs;
}

interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagOf({ words }: ReadSentence): WordBag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

function shareCommon(left: WordBag, right: WordBag): number {
  let common = 0;
  for (const [word, count] of left.counts) common += Math.min(count, right.counts.get(word) ?? 0);
  const all = left.size + right.size;
  return all === 0 ? 0 : (2 * common) / all;
}
