// language: QUESTION → where it leans on an earlier one: how it begins, what points back, and whether it says anything of
// its own. Spans are of the given text. Knows no other question; decides nothing.
import { mergeSpans, type Span } from '../domain/span.js';
import { foldKeepingLength } from './fold-text.js';
import { FOLLOW_UP_WORDS, type FollowUpWords } from './follow-up-words.js';
import { stopWordsOf } from './stop-words.js';

export interface FollowUpReading {
  /** Where the question goes on behind its opener; 0 without one. */
  readonly bodyStart: number;
  readonly asks: readonly Span[];
  readonly pointers: readonly Span[];
  readonly persons: readonly Span[];
  readonly roles: readonly Span[];
  readonly occasions: readonly Span[];
  readonly particles: readonly Span[];
}

type WordKind = Exclude<keyof FollowUpReading, 'bodyStart'>;
type Patterns = Readonly<Record<WordKind | 'opener', RegExp>>;

const UNSPACED = new Set(['zh', 'ja']);
const ARABIC_PREFIX = '(?:[وفبل])?(?:ال|لل)?';
const compiled = new Map<string, Patterns>();

function patternsFor(language: string, words: FollowUpWords): Patterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const isUnspaced = UNSPACED.has(language);
  const whole = (source: string) => new RegExp(isUnspaced ? source : `(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');
  // Vietnamese has no endings, and many of its words are two syllables.
  const beginning = (source: string) =>
    isUnspaced || language === 'vi'
      ? whole(source)
      : new RegExp(`(?<!\\p{L})${language === 'ar' ? ARABIC_PREFIX : ''}(?:${source})\\p{L}*`, 'giu');
  const openerEnd = isUnspaced || language === 'ar' ? '' : '(?!\\p{L})';
  const made: Patterns = {
    opener: new RegExp(`^[\\s¿¡]*(?:${words.opener})${openerEnd}[\\s,،、，:]*`, 'iu'),
    asks: whole(words.asks),
    pointers: whole(words.pointers),
    persons: whole(words.persons),
    particles: whole(words.particles),
    roles: beginning(words.roles),
    occasions: beginning(words.occasions),
  };
  compiled.set(language, made);
  return made;
}

/** Undefined for a language whose words are not known. Time is linear in the text's length. */
export function readFollowUp(text: string, language: string): FollowUpReading | undefined {
  const words = Object.hasOwn(FOLLOW_UP_WORDS, language) ? FOLLOW_UP_WORDS[language] : undefined;
  if (words === undefined) return undefined;
  const patterns = patternsFor(language, words);
  const folded = foldKeepingLength(text);
  const bodyStart = patterns.opener.exec(folded)?.[0].length ?? 0;
  const body = folded.slice(bodyStart);
  const find = (kind: WordKind): Span[] =>
    [...body.matchAll(patterns[kind])].map(({ index, 0: { length } }) => ({
      start: bodyStart + index,
      end: bodyStart + index + length,
    }));
  return {
    bodyStart,
    asks: find('asks'),
    pointers: find('pointers'),
    persons: find('persons'),
    roles: find('roles'),
    occasions: find('occasions'),
    particles: find('particles'),
  };
}

/** The stretches of `text` outside `cuts` that hold a word worth keeping, without stop words and particles at their ends. */
export function keepOutside(text: string, language: string, cuts: readonly Span[]): Span[] {
  const trim = UNSPACED.has(language) ? trimParticles : trimStopWords;
  const borders = [...mergeSpans(cuts), { start: text.length, end: text.length }];
  let from = 0;
  return borders.flatMap((cut) => {
    const stretch = { start: from, end: Math.max(from, cut.start) };
    from = cut.end;
    const kept = trim(text, stretch, language);
    return kept.start < kept.end ? [kept] : [];
  });
}

function trimStopWords(text: string, { start, end }: Span, language: string): Span {
  const stopWords = stopWordsOf(language);
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.\-/][\p{L}\p{M}\p{N}]+)*/gu)].filter(
    ({ 0: word }) => !stopWords.has(word.toLowerCase()),
  );
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return { start, end: start };
  return { start: start + first.index, end: start + last.index + last[0].length };
}

/** One at a time: a repeated group of these could be read in too many ways. */
function trimParticles(text: string, { start, end }: Span, language: string): Span {
  const particle = `(?:${FOLLOW_UP_WORDS[language]?.particles}|[^\\p{L}\\p{N}])`;
  const [atStart, atEnd] = [new RegExp(`^${particle}`, 'u'), new RegExp(`${particle}$`, 'u')];
  let kept = text.slice(start, end);
  let from = start;
  for (let found = atStart.exec(kept); found && kept !== ''; found = atStart.exec(kept)) {
    kept = kept.slice(found[0].length);
    from += found[0].length;
  }
  for (let found = atEnd.exec(kept); found && kept !== ''; found = atEnd.exec(kept)) {
    kept = kept.slice(0, found.index);
  }
  return { start: from, end: from + kept.length };
}
