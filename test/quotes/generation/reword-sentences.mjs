// Quotation generator: a window → the same thought in other words, by rule: synonyms, then the clauses in another order.
// Gives nothing where too much of the wording would be left for anyone to call it a paraphrase.
import { SYNONYMS } from './synonyms.mjs';

/** Three words in ten are others, and no more than six in a row are the source's. */
const LEAST_CHANGED_SHARE = 0.3;
const MOST_WORDS_KEPT_IN_A_ROW = 6;

/** @returns {string | undefined} */
export function rewordWindow({ document, text }) {
  const synonyms = SYNONYMS[document.language];
  if (synonyms === undefined) return undefined;
  const words = text.split(' ');
  const reworded = words.map((word) =>
    word.replace(/\p{L}+(?![\p{L}’'])/u, (core) => synonyms.get(core.toLowerCase()) ?? core),
  );
  const changes = reworded.map((word, index) => word !== words[index]);
  const changed = changes.filter(Boolean).length;
  if (changed / words.length < LEAST_CHANGED_SHARE || longestRun(changes, false) > MOST_WORDS_KEPT_IN_A_ROW)
    return undefined;
  return turnClauses(reworded.join(' '));
}

function longestRun(values, sought) {
  let longest = 0;
  let current = 0;
  for (const value of values) {
    current = value === sought ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

const turnClauses = (text) => {
  const [opening, ...others] = text.split(', ');
  return [...others, opening].join(', ');
};
