// language: Arabic word → the words it may be once the one-letter conjunction and prepositions and the article, which
// are written together with it, are taken off. Pure; no dictionary, so it offers alternatives instead of deciding.

/** What must remain: shorter remainders are roots cut in half. */
const SHORTEST_REMAINDER = 3;

/** The word without its article (ال). */
export const withoutArticle = (word: string): string =>
  word.startsWith('ال') && word.length >= SHORTEST_REMAINDER + 2 ? word.slice(2) : word;

/**
 * The word and what is left without و/ف, then ب/ك/ل (لل stands for ل + ال), then ال; at most eight, likeliest first.
 * Expects `foldArabic` text.
 */
export const arabicAlternatives = (word: string): readonly string[] => {
  const found = new Set([withoutArticle(word), word]);
  const withoutConjunction = /^[وف]/.test(word) && word.length > SHORTEST_REMAINDER ? [word, word.slice(1)] : [word];
  for (const base of withoutConjunction) {
    found.add(withoutArticle(base));
    if (base.startsWith('لل') && base.length >= SHORTEST_REMAINDER + 2) found.add(base.slice(2));
    if (/^[بكل]/.test(base) && base.length > SHORTEST_REMAINDER) found.add(withoutArticle(base.slice(1)));
  }
  return [...found];
};
