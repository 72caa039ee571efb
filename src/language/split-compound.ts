// language: German compound + known words → its two parts. Splits only where both parts are words the corpus uses.
// Pure; the vocabulary is the caller's.

const SHORTEST_PART = 4;
/** Longer strings are no words. */
const LONGEST_COMPOUND = 60;
/** Letters that may join the parts; the plain join is tried first. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er'];

/**
 * The parts of a lower-case compound (`informationssicherheit` → `['information', 'sicherheit']`), or undefined when no
 * split leaves two words of the vocabulary with at least four letters. Of several splits the one with the longest
 * second part wins: in German the last part carries the meaning.
 */
export const splitCompound = (word: string, vocabulary: ReadonlySet<string>): [string, string] | undefined => {
  if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_COMPOUND) return undefined;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const last = word.slice(cut);
    if (!vocabulary.has(last)) continue;
    const head = word.slice(0, cut);
    for (const link of LINKS) {
      if (!head.endsWith(link)) continue;
      const first = head.slice(0, head.length - link.length);
      if (first.length >= SHORTEST_PART && vocabulary.has(first)) return [first, last];
    }
  }
  return undefined;
};
