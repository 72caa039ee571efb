// language: Chinese or Japanese TEXT → what the segmenter's dictionary misses: unknown words as whole runs, and the character
// pairs inside unknown or long words. Pairs across the border of two known words are noise and are left out.
import type { Span } from '../domain/span.js';
import { segmenterOf } from './segment-words.js';

/** A run of characters; `isWhole` false for a pair that is only a part of a longer one. */
export interface CharacterRun extends Span {
  readonly isWhole: boolean;
}

const KATAKANA_RUN = /[\p{Script=Katakana}ー]+/gu;
const HAN = /^\p{Script=Han}+$/u;
/** Characters that are words of grammar by themselves and end a run of unknown ones. None is used to write foreign names. */
const GRAMMAR = /^[的了在是和与與及或也都就不很被把将將对對向从從吗嗎呢吧这這那有没沒会會谁誰]$/u;
/** Longer runs are lists of characters, no word. */
const LONGEST_WHOLE = 8;
const LONGEST_LOAN_WORD = 60;

const pairsIn = (text: string, { start, end }: Span): CharacterRun[] => {
  const characters = Array.from(text.slice(start, end));
  let at = start;
  return characters.flatMap((character, place) => {
    const from = at;
    at += character.length;
    const next = characters[place + 1];
    return next === undefined ? [] : [{ start: from, end: at + next.length, isWhole: characters.length === 2 }];
  });
};

const runTerms = (text: string, run: Span, longest: number): CharacterRun[] => {
  const { length } = Array.from(text.slice(run.start, run.end));
  return length > 2 && length <= longest ? [{ ...run, isWhole: true }, ...pairsIn(text, run)] : pairsIn(text, run);
};

/**
 * Runs and pairs in order of their runs. Unknown Han words (neighbouring single-character segments, as in transcribed
 * names) of three to eight characters and katakana words give the whole and its pairs, known Han words of three and more
 * only pairs. A single character gives nothing. Linear in the text.
 */
export const pairCharacters = (text: string, language: string): CharacterRun[] => {
  const found: CharacterRun[] = [];
  // The dictionary cuts loan words it does not know (サイ|バー); the run is the word.
  for (const { 0: run, index } of text.matchAll(KATAKANA_RUN)) {
    found.push(...runTerms(text, { start: index, end: index + run.length }, LONGEST_LOAN_WORD));
  }
  let unknown: { start: number; end: number } | undefined;
  const endRun = (): void => {
    if (unknown !== undefined) found.push(...runTerms(text, unknown, LONGEST_WHOLE));
    unknown = undefined;
  };
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const end = index + segment.length;
    const length = HAN.test(segment) ? Array.from(segment).length : 0;
    if (length !== 1 || GRAMMAR.test(segment)) endRun();
    else if (unknown === undefined) unknown = { start: index, end };
    else unknown.end = end;
    if (length > 2) found.push(...pairsIn(text, { start: index, end }));
  }
  endRun();
  return found;
};
