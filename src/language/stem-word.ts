// language: word → stem, one algorithm per language (Snowball family), remembered because sources repeat their words.
// Languages without an algorithm keep their words. Stems are keys, never shown.
import { stemmer as stemArabic } from '@orama/stemmers/arabic';
import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFinnish } from '@orama/stemmers/finnish';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { removeArabicMarks } from './fold-text.js';

const STEMMERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ['ar', stemArabic],
  ['da', stemDanish],
  ['de', stemGerman],
  ['en', stemEnglish],
  ['es', stemSpanish],
  ['fi', stemFinnish],
  ['fr', stemFrench],
  ['it', stemItalian],
  ['nl', stemDutch],
  ['no', stemNorwegian],
  ['pt', stemPortuguese],
  ['ru', stemRussian],
  ['sv', stemSwedish],
]);

/** Longer "words" are data (keys, hashes) and hostile input; no algorithm is made for them. */
const LONGEST_STEMMED = 50;
const REMEMBERED_PER_LANGUAGE = 30_000;
const remembered = new Map<string, Map<string, string>>();

/** Stem of a lower-case word; the word itself where the language has no algorithm or the word is over 50 units. */
export const stemWord = (word: string, language: string): string => {
  const stemmer = STEMMERS.get(language);
  if (stemmer === undefined || word.length > LONGEST_STEMMED) return word;
  let stems = remembered.get(language);
  if (stems === undefined) {
    stems = new Map();
    remembered.set(language, stems);
  }
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(language === 'ar' ? removeArabicMarks(word) : word) || word;
  if (stems.size >= REMEMBERED_PER_LANGUAGE) stems.clear();
  stems.set(word, stem);
  return stem;
};
