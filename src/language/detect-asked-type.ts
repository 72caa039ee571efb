// language: QUESTION → the type of thing that would answer it, from the question word that governs it. In: the question
// and its language. Out: one of ASKED_TYPES; `open` where no word tells. Reads neither entities nor the corpus.
import type { AskedType } from '../domain/question.js';
import { ASKED_TYPE_PATTERNS, type QuestionWords } from './asked-type-patterns.js';
import { foldDiacritics } from './fold-text.js';

interface CompiledWords {
  readonly leadIn: RegExp | undefined;
  readonly patterns: ReadonlyArray<readonly [AskedType, RegExp]>;
}

const compiled = new Map<string, CompiledWords>();
const NOTHING: QuestionWords = { patterns: [] };

const wordsOf = (language: string, foldAccents: boolean): CompiledWords => {
  const key = `${language}${foldAccents ? '-plain' : ''}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const listed = Object.hasOwn(ASKED_TYPE_PATTERNS, language) ? ASKED_TYPE_PATTERNS[language] : undefined;
  const { leadIn, patterns } = listed ?? NOTHING;
  // `\b` knows ASCII letters only; it stays in the English list alone.
  const toPattern = (source: string): RegExp => new RegExp(foldAccents ? foldDiacritics(source) : source, 'u');
  const made: CompiledWords = {
    leadIn: leadIn === undefined ? undefined : toPattern(leadIn),
    patterns: patterns.map(([type, source]) => [type, toPattern(source)] as const),
  };
  compiled.set(key, made);
  return made;
};

/** Question words stand near the start or the end; a pasted document behind them is not read. */
const LONGEST_QUESTION = 600;
/** How far behind the first match another one still begins with the same question word, UTF-16 units ("những ngày nào"). */
const SAME_WORD_REACH = 8;

/**
 * The type asked for. Of several question words the first governs: in "who headed the team when they met" the later one
 * opens a clause. `language` is ISO 639-1; a language other than the nine gives `open`, as does an empty question or a bare
 * keyword search. Vietnamese may be typed without tone marks. Only the first 600 UTF-16 units count.
 */
export const detectAskedType = (question: string, language: string): AskedType => {
  const folded = question.slice(0, LONGEST_QUESTION).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const { leadIn, patterns } = wordsOf(language, language === 'vi' && foldDiacritics(folded) === folded);
  const asked = leadIn === undefined ? folded : folded.replace(leadIn, '');
  const matches = patterns.flatMap(([type, pattern]) => {
    const match = pattern.exec(asked);
    return match === null ? [] : [{ type, start: match.index, end: match.index + match[0].length }];
  });
  const first = matches.reduce(
    (one, other) => (other.start < one.start ? other : one),
    matches[0] ?? { type: 'open' as const, start: 0, end: 0 },
  );
  const reach = Math.min(first.end, first.start + SAME_WORD_REACH);
  return (matches.find(({ start }) => start === first.start || start < reach) ?? first).type;
};
