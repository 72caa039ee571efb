// answer: SENTENCE + the sentence of the excerpt it is closest to → whether both deny, or neither. Reads words alone: irony and a
// verb of the opposite sense are beyond it.
import { extractTerms } from '../../language/extract-terms.js';
import { countNegations, isDeniedForm } from '../../quotes/find-negations.js';
import { splitWords } from '../../quotes/split-words.js';

export interface ReadText {
  readonly text: string;
  readonly language: string;
}

/** Words that hold a sign of negation and deny nothing: cyberspace, future, wireless, Africa. */
const ONLY_LOOKS_SO: Readonly<Record<string, RegExp>> = {
  vi: /không (?:gian|quân|phận|khí)|hàng không/giu,
  zh: /非洲|未来|无线|不断|不仅|不但|非常|不同|不久/gu,
  ja: /非常|未来|無線|不断|未だ/gu,
};
/** How far beyond the words both share the source may deny them; a negation mostly goes before. */
const WORDS_BEFORE = 3;
const WORDS_AFTER = 1;
/** In Japanese it is an ending, character by character. */
const CHARACTERS_AFTER = 8;

/** Joins clauses of which one may deny and the other not; Arabic, Chinese and Japanese are taken to do so early. */
const JOINS_CLAUSES =
  /(?<!\p{L})(?:and|or|but|while|und|oder|aber|sondern|и|или|но|а|et|ou|mais|y|e|o|pero|sino|và|hoặc|nhưng)(?!\p{L})|(?<!\p{L})و|[，、；]/iu;

export function agreeInNegation(claim: ReadText, source: ReadText): boolean {
  const denies = deniesAnything(claim.text, claim.language);
  if (claim.language === source.language) {
    return denies === deniesAnything(sharedPart(claim, source), source.language) && !hasDeniedForm(claim, source);
  }
  // Between languages nothing tells which clause it is that both speak of.
  if (denies !== deniesAnything(source.text, source.language)) return false;
  return !denies || !JOINS_CLAUSES.test(source.text);
}

const deniesAnything = (text: string, language: string): boolean =>
  countNegations(splitWords(text.replace(ONLY_LOOKS_SO[language] ?? /$^/u, ' ')), language) > 0;

/** From the first to the last word of the source that the claim has too, and a little around. */
function sharedPart(claim: ReadText, source: ReadText): string {
  const wanted = new Set(extractTerms(claim.text, claim.language).map(({ stem }) => stem));
  const shared = extractTerms(source.text, source.language).filter(({ stem }) => wanted.has(stem));
  const [first] = shared;
  if (first === undefined) return source.text;
  const end = Math.max(...shared.map((term) => term.end));
  const words = splitWords(source.text);
  const before = words.filter((word) => word.end <= first.start).at(-WORDS_BEFORE);
  const after = words
    .filter((word) => word.start >= end)
    .slice(0, source.language === 'ja' ? CHARACTERS_AFTER : WORDS_AFTER);
  return source.text.slice(before?.start ?? 0, after.at(-1)?.end ?? source.text.length);
}

/** "lawful" where the source says "unlawful". */
function hasDeniedForm(claim: ReadText, source: ReadText): boolean {
  const keysOf = ({ text }: ReadText): string[] => [
    ...new Set(splitWords(text).flatMap(({ key, isSign }) => (isSign ? [] : [key.toLowerCase()]))),
  ];
  const sourceKeys = keysOf(source);
  return keysOf(claim).some(
    (key) => !sourceKeys.includes(key) && sourceKeys.some((other) => isDeniedForm(key, other, source.language)),
  );
}
