// answer: TERM SUPPORT → the question's own words that nothing found speaks of: the text of a refusal, or the note beside
// an answer to a question that presupposes too much.
import type { TermSupport } from '../retrieval/weigh-support.js';

/** A word whose tokens match nothing better than this in the best passage is hardly spoken of there. */
const WEAK_BELOW = 0.5;
const MAX_WEAK = 2;

export interface MissingParts {
  /** Countries, people, years, symbols and ordinals that the best excerpt and its document do not name, and what they do not speak of. */
  readonly named: readonly string[];
  /** Content words that match nothing in the best passage, the weakest first; at most two. */
  readonly weak: readonly string[];
}

/** `unspoken`: words of the question for what the document does not speak of. */
export function findMissing(support: readonly TermSupport[], unspoken: readonly string[]): MissingParts {
  const named = [...support.filter(isAbsent).map((each) => each.term.word), ...unspoken];
  const weak = support
    .filter((each) => each.term.kind === 'word' && !each.term.isCompound && !each.isInPassage && each.here < WEAK_BELOW)
    .sort((a, b) => a.here - b.here)
    .slice(0, MAX_WEAK)
    .map((each) => each.term.word);
  const isSaid = (word: string) => unspoken.some((each) => each.includes(word) || word.includes(each));
  return { named: [...new Set(named)], weak: [...new Set(weak)].filter((word) => !isSaid(word)) };
}

/** An ordinal must stand in the passage itself: a document that names a second meeting somewhere says nothing of it here. */
const isAbsent = (each: TermSupport): boolean =>
  each.term.kind === 'ordinal' ? !each.isInPassage && !each.isInHead : each.weight === 'hard' && !each.isInDocument;
