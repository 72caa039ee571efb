// language: TEXT → content words with their index stems and spans: what the lexical index stores and is asked for.
// Sources and questions must go through the same function. It knows no entities; stop words give nothing.
import { type Span, spanContains, spansOverlap } from '../domain/span.js';
import { findSymbols, normaliseSymbol } from './find-symbols.js';
import { foldDigits, foldWord, removeInvisible } from './fold-text.js';
import { pairCharacters } from './pair-characters.js';
import { segmenterOf } from './segment-words.js';
import { splitCompound } from './split-compound.js';
import { hasCjk } from './split-tokens.js';
import { stemWord } from './stem-word.js';
import { stopWordsOf } from './stop-words.js';

export interface Term extends Span {
  /** `text.slice(start, end)`. */
  readonly word: string;
  /** The key in the index; never empty, no blanks. */
  readonly stem: string;
  /** A pair of syllables or characters that helps to find, but need not be a word: not for showing to a reader. */
  readonly isCompound?: true;
}

/** Numbers with their signs: dates, decimals, ranges ("09.09.2016", "2021-2025", "25,5"). */
const NUMBER = /[\p{Nd}]{1,30}(?:[.,:/\-\u2010-\u2014][\p{Nd}]{1,30}){0,5}/gu;
/** Numbers this long are also found by themselves ("1039" inside PC.DEC/1039, "2021" inside 2021-2025). */
const OWN_NUMBER = /\p{Nd}{3,30}/gu;
/** Elided articles and pronouns, which the segmenter leaves on the word (l'OSCE). */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|dall|sull|un)['\u2019](?=\p{L})/iu;
/** Abbreviations have no endings: the stem would differ from language to language. */
const ABBREVIATION = /^\p{Lu}{2,6}$/u;
const LONGEST_WORD = 60;

/** Words in another script than the text's language are stemmed by the script's usual language. */
const wordLanguage = (word: string, language: string): string => {
  if (/^\p{Script=Cyrillic}/u.test(word)) return ['uk', 'bg', 'be', 'sr', 'mk'].includes(language) ? language : 'ru';
  if (/^\p{Script=Arabic}/u.test(word)) return ['fa', 'ur'].includes(language) ? language : 'ar';
  if (/^\p{Script=Latin}/u.test(word)) return ['ru', 'zh', 'ja', 'ar', 'und'].includes(language) ? 'en' : language;
  return language;
};

const isUnspaced = (word: string): boolean => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(word);

const numericTerms = (text: string): { terms: Term[]; covered: Span[] } => {
  const symbols = findSymbols(text);
  const terms: Term[] = [];
  const covered: Span[] = [...symbols];
  for (const { start, end } of symbols) {
    const word = text.slice(start, end);
    terms.push({ start, end, word, stem: normaliseSymbol(word).toLowerCase() });
  }
  for (const match of text.matchAll(NUMBER)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (symbols.some((symbol) => spansOverlap(symbol, span))) continue;
    covered.push(span);
    terms.push({ ...span, word: match[0], stem: foldDigits(match[0]).replace(/[\u2010-\u2014]/g, '-') });
  }
  const whole = new Set(terms.map((term) => term.stem));
  for (const { start, end } of covered) {
    for (const match of text.slice(start, end).matchAll(OWN_NUMBER)) {
      const from = start + match.index;
      const stem = foldDigits(match[0]);
      if (!whole.has(stem)) terms.push({ start: from, end: from + match[0].length, word: match[0], stem });
    }
  }
  return { terms, covered };
};

/** Runs and pairs as terms, and the words of the segmenter unless they are the same or a part of an unknown loan word. */
const unspacedTerms = (text: string, language: string, covered: readonly Span[], words: readonly Term[]): Term[] => {
  const runs = pairCharacters(text, language).filter((run) => !covered.some((other) => spansOverlap(other, run)));
  const wholes = runs.filter((run) => run.isWhole).sort((one, other) => one.start - other.start);
  const known = new Map(words.map((term) => [`${term.start}:${term.end}`, term]));
  let next = 0;
  const kept = words.map((term): Term => {
    while ((wholes[next]?.end ?? Number.POSITIVE_INFINITY) <= term.start) next += 1;
    const whole = wholes[next];
    const isPart = whole !== undefined && spanContains(whole, term) && whole.end - whole.start > term.word.length;
    return isPart ? { ...term, isCompound: true } : term;
  });
  const added = runs
    .filter(({ start, end }) => !known.has(`${start}:${end}`))
    .map(({ start, end, isWhole }): Term => {
      const word = text.slice(start, end);
      return { start, end, word, stem: foldWord(word), ...(isWhole ? {} : { isCompound: true }) };
    });
  return [...kept, ...added];
};

/** Pairs of Vietnamese syllables with one blank between them: most of its words are written in two. */
const syllablePairs = (text: string, syllables: readonly Term[], stopWords: ReadonlySet<string>): Term[] => {
  const isStop = (term: Term): boolean => stopWords.has(term.word.toLowerCase());
  return syllables.flatMap((first, place) => {
    const second = syllables[place + 1];
    if (second === undefined || text.slice(first.end, second.start) !== ' ') return [];
    if (isStop(first) && isStop(second)) return [];
    const word = text.slice(first.start, second.end);
    return [{ start: first.start, end: second.end, word, stem: `${first.stem}_${second.stem}`, isCompound: true }];
  });
};

/** Accents go after stemming, for endings need them; Vietnamese tones too, for questions are often typed without. */
const stemOf = (lower: string, language: string): string => foldWord(stemWord(lower, wordLanguage(lower, language)));

const wordTerms = (text: string, language: string, covered: readonly Span[]): Term[] => {
  const terms: Term[] = [];
  let next = 0;
  for (const { index, segment, isWordLike } of segmenterOf(language).segment(text)) {
    const end = index + segment.length;
    while ((covered[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const inside = (covered[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    if (!isWordLike || inside || segment.length > LONGEST_WORD) continue;
    const word = segment.slice(ELISION.exec(segment)?.[0].length ?? 0);
    const plain = removeInvisible(word)
      .normalize('NFC')
      .replace(/['\u2019]s$/i, '');
    const stem = ABBREVIATION.test(plain) ? foldWord(plain) : stemOf(plain.toLowerCase(), language);
    if (stem !== '') terms.push({ start: end - word.length, end, word, stem });
  }
  return terms;
};

const compoundParts = (term: Term, vocabulary: ReadonlySet<string>): Term[] => {
  const parts = splitCompound(term.word.toLowerCase(), vocabulary);
  if (parts === undefined) return [];
  const [first, last] = parts;
  const part = (word: string, start: number): Term => {
    const end = start + word.length;
    return { start, end, word: term.word.slice(start - term.start, end - term.start), stem: stemOf(word, 'de') };
  };
  return [part(first, term.start), part(last, term.end - last.length)];
};

/**
 * Content words of a text in order of place. Words are stemmed, lower case, without accents; symbols and numbers are
 * kept whole ("09.09.2016") and their parts of three or more digits come beside them. Chinese and Japanese give words,
 * and character pairs inside long or unknown ones; Vietnamese gives syllables and syllable pairs (`an_ninh`).
 * `isCompound` marks pairs and other parts. With a `vocabulary` (lower-case words that the corpus uses often) German
 * compounds also give their two parts. `language`: ISO 639-1, `und` when unknown.
 */
export const extractTerms = (text: string, language: string, vocabulary?: ReadonlySet<string>): Term[] => {
  const { terms, covered } = numericTerms(text);
  covered.sort((a, b) => a.start - b.start);
  const words = wordTerms(text, language, covered);
  if (language === 'vi') terms.push(...syllablePairs(text, words, stopWordsOf('vi')));
  const unspaced: Term[] = [];
  for (const term of words) {
    const lower = term.word.toLowerCase();
    if (stopWordsOf(wordLanguage(lower, language)).has(lower)) continue;
    const isRun = isUnspaced(term.word);
    if (Array.from(term.word).length < 2 && (isRun || !/\p{N}/u.test(term.word))) continue;
    if (isRun && !/[\p{Script=Han}\p{Script=Katakana}]/u.test(term.word)) continue;
    (isRun ? unspaced : terms).push(term);
    if (language === 'de' && vocabulary !== undefined) terms.push(...compoundParts(term, vocabulary));
  }
  if (hasCjk(text)) terms.push(...unspacedTerms(text, language, covered, unspaced));
  return terms.sort((a, b) => a.start - b.start || a.end - b.end);
};
