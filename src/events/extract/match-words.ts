// events: a table of words in nine languages + LANGUAGE → where they stand in a text. Compiles each list once; decides
// nothing.
import type { InterfaceLanguage } from '../../domain/language.js';
import type { Span } from '../../domain/span.js';

export type WordTable = Readonly<Record<InterfaceLanguage, string>>;

const compiled = new Map<WordTable, Map<InterfaceLanguage, RegExp>>();

/** Chinese and Japanese have no word borders; Arabic writes short words onto the next one. */
const withBorders = (forms: string, language: InterfaceLanguage): string => {
  if (language === 'zh' || language === 'ja') return `(?:${forms})`;
  if (language === 'ar') return `(?<!\\p{L})[وفبل]?(?:${forms})`;
  return `(?<!\\p{L})(?:${forms})${language === 'en' ? '(?!\\p{L})' : ''}`;
};

/** The pattern of a list, made once. An empty list matches nowhere. */
export function wordPattern(table: WordTable, language: InterfaceLanguage): RegExp {
  const known = compiled.get(table) ?? new Map<InterfaceLanguage, RegExp>();
  compiled.set(table, known);
  const pattern = known.get(language) ?? new RegExp(withBorders(table[language] || '(?!)', language), 'giu');
  known.set(language, pattern);
  return pattern;
}

/** All places in order. Linear in the text's length. */
export const matchWords = (text: string, table: WordTable, language: InterfaceLanguage): Span[] =>
  [...text.matchAll(wordPattern(table, language))].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

/** Characters between two spans; 0 where they touch or overlap. */
export const distanceBetween = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
