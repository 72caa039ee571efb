// quotes: LETTERS → their shape, so that а (Cyrillic) and a (Latin) can be told from a change of wording: found as one,
// reported as two, never taken for the same. Single letters only; no list of whole alphabets.

/** Cyrillic and Greek letters → the Latin letter they look like, in lower case as in capitals. */
const SHAPES: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', ё: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x' },
  ...{ і: 'i', ї: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ԛ: 'q', ԝ: 'w', ѵ: 'v', ӏ: 'l', ғ: 'f', ь: 'b', г: 'r', п: 'n' },
  ...{ α: 'a', β: 'b', γ: 'y', ε: 'e', ζ: 'z', η: 'n', ι: 'i', κ: 'k', μ: 'u', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u' },
  ...{ χ: 'x', ɑ: 'a', ɡ: 'g', ı: 'i', ℓ: 'l', ꞁ: 'l', օ: 'o', ո: 'n', ս: 'u', հ: 'h', ց: 'g', զ: 'q', ј: 'j' },
};
const SHAPED = new RegExp(`[${Object.keys(SHAPES).join('')}]`, 'gu');
const PLAIN = /^[\0-\x7f]*$/;

/** Signs that stand for each other only beside letters: digits for letters, and capitals that look like small ones. */
const CONFUSED: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'з', '5': 's', i: 'l', '|': 'l' };
const HOLDS_LETTER = /\p{L}/u;

/** Lower case, letters of one shape as one. Different words may share a key: it finds, it proves nothing. */
export const searchKey = (word: string): string => {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(SHAPED, (letter) => SHAPES[letter] ?? letter);
};

const looseShape = (word: string): string => searchKey(word).replace(/[0135i|]/gu, (sign) => CONFUSED[sign] ?? sign);

/** True for two different words that read the same: other letters of the same shape, not another case. */
export const looksAlike = (left: string, right: string): boolean =>
  left.toLowerCase() !== right.toLowerCase() &&
  HOLDS_LETTER.test(left) &&
  HOLDS_LETTER.test(right) &&
  (searchKey(left) === searchKey(right) || looseShape(left) === looseShape(right));
