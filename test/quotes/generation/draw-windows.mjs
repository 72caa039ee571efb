// Quotation generator: documents → windows: runs of words of one line of one document, from the first letter to the last
// one. Languages weigh by the root of their documents, so that the few sources of a small language are not drowned.
// Omits what cannot be labelled: windows that already hold an omission mark, a footnote mark or square brackets.

const UNCLEAR = /…|\.\.|[[\]*†‡¹²³⁰-⁹\u00ad\p{Cf}]/u;

/** @typedef {{ document: object, words: object[], first: number, start: number, end: number, text: string }} Window */

/** @param {import('./read-stored-texts.mjs').StoredText[]} documents */
export function createWindowSource(documents) {
  const groups = [...groupByLanguage(documents).values()].map((group) => ({ group, weight: Math.sqrt(group.length) }));
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const drawDocument = (random) => {
    let left = (random.between(0, 999_999) / 1_000_000) * total;
    const chosen = groups.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    return random.pick((chosen ?? groups[0]).group);
  };
  return { drawDocument, drawWindow: (random, least, most) => cutWindow(drawDocument(random), random, least, most) };
}

function groupByLanguage(documents) {
  const groups = new Map();
  for (const document of documents) groups.set(document.language, [...(groups.get(document.language) ?? []), document]);
  return groups;
}

/** A window of `least` to `most` words; undefined where the place drawn has none. Half begin where a sentence does, half end so. */
export function cutWindow(document, random, least, most) {
  const { words } = document;
  let first = random.between(0, words.length - 1);
  if (random.chance(0.5)) while (first > 0 && !beginsSentence(document, first)) first -= 1;
  let after = first + random.between(least, most);
  if (random.chance(0.5))
    while (after - first > least && after < words.length && !beginsSentence(document, after)) after -= 1;
  return windowOf(document, first, after);
}

/** The words `first` to before `after`, if they stand in one line and can be labelled. */
export function windowOf(document, first, after) {
  const words = document.words.slice(first, after);
  const [opening, closing] = [words[0], words.at(-1)];
  if (words.length < after - first || opening.block !== closing.block || !opening.core || !closing.core)
    return undefined;
  const [start, end] = [opening.coreStart, closing.coreEnd];
  const text = document.text.slice(start, end);
  return UNCLEAR.test(text) ? undefined : { document, words, first, start, end, text };
}

function beginsSentence({ text, words }, index) {
  const previous = words[index - 1];
  return previous.block !== words[index].block || /[.!?]["”“»]?$/u.test(text.slice(previous.start, previous.end));
}
