// answer: tells whether two excerpts say the same in nearly the same letters. Pure.

/** Share of common character trigrams (Jaccard) from which two texts count as the same. */
const SAME_FROM = 0.8;

export function isNearDuplicate(a: string, b: string): boolean {
  const left = trigrams(a);
  const right = trigrams(b);
  let common = 0;
  for (const trigram of left) if (right.has(trigram)) common += 1;
  const all = left.size + right.size - common;
  return all > 0 && common / all >= SAME_FROM;
}

function trigrams(text: string): Set<string> {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const found = new Set<string>();
  for (let i = 0; i + 3 <= letters.length; i += 1) found.add(letters.slice(i, i + 3));
  return found;
}
