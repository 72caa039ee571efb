// Test support: extracted text and the text that a reader would want → how well they agree. Measures words and whole
// sentences; knows nothing of how the text was extracted.

/**
 * Agreement of two bags of words. `precision`: share of the extracted words that are wanted; `recall`: share of the wanted
 * words that were extracted; `f1`: their harmonic mean. All 0–1; two empty texts agree perfectly.
 */
export interface BagScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Han and kana stand for themselves, so that the measure needs no dictionary; elsewhere a run of letters and digits is a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/** Words as they are counted: NFC, lower case, without invisible marks and soft hyphens. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .match(WORD) ?? [];

/**
 * Word-level F1 over multisets, the bag-of-words variant of the measures in T. Gottron, “Evaluating Content Extraction on HTML
 * Documents” (2007): a word counts as often as both texts hold it, order does not matter. Case and punctuation do not count.
 */
export function scoreMainText(extracted: string, wanted: string): BagScore {
  const got = wordsOf(extracted);
  const want = wordsOf(wanted);
  if (got.length === 0 && want.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const left = new Map<string, number>();
  for (const word of want) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  const precision = got.length === 0 ? 0 : shared / got.length;
  const recall = want.length === 0 ? 0 : shared / want.length;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Letters alone: neither white space, punctuation and a footnote's number inside a sentence nor case break its match. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/**
 * The wanted sentences that the extracted text does not hold whole, in order. `wanted`: one paragraph, heading or list item
 * a line. `language`: ISO 639-1, for the sentence borders. A sentence without letters is never lost.
 */
export function findLostSentences(
  extracted: string,
  wanted: string,
  language: string,
): { readonly sentences: number; readonly lost: readonly string[] } {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences = wanted
    .split('\n')
    .flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment.trim()))
    .filter((sentence) => lettersOf(sentence) !== '');
  const found = lettersOf(extracted);
  return { sentences: sentences.length, lost: sentences.filter((sentence) => !found.includes(lettersOf(sentence))) };
}
