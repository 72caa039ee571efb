// quotes: WORDS → hashes of neighbouring words, by which a quotation is looked up. Signs do not count, case and look-alike
// letters neither. A hash may stand for several texts: it finds candidates, it proves nothing.
import type { QuoteWord } from './split-words.js';

/** Raise when the same text would give other shingles: the index is then made again. */
export const SHINGLE_FORMAT = 1;

/** Two words are rare enough to look up and short enough to stand between two changed words; characters say less. */
const WORDS_IN_SHINGLE = 2;
const CHARACTERS_IN_SHINGLE = 3;

export interface Shingle {
  /** 0 to 2³² − 1. */
  readonly hash: number;
  /** Place of its first word in the words given. */
  readonly at: number;
}

export function hashShingles(words: readonly QuoteWord[]): Shingle[] {
  const places = words.flatMap((word, at) => (word.isSign ? [] : [at]));
  const shingles: Shingle[] = [];
  places.forEach((at, first) => {
    const length = words[at]!.isCharacter ? CHARACTERS_IN_SHINGLE : WORDS_IN_SHINGLE;
    if (first + length > places.length) return;
    let hash = 0x811c9dc5;
    for (let next = first; next < first + length; next += 1) hash = addWord(hash, words[places[next]!]!.search);
    shingles.push({ hash: finish(hash), at });
  });
  return shingles;
}

/** FNV-1a over UTF-16 units; a space ends each word. */
function addWord(seed: number, word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ 0x20, 0x01000193);
}

/** FNV leaves the upper bits of short texts alike; this mixes them. */
function finish(seed: number): number {
  let hash = seed ^ (seed >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
