// quotes: the number that a source prints at a paragraph or article → how it is cited in words of a language. Where in a
// citation it stands is the style's affair.
import type { PlaceLabel } from '../../domain/document.js';
import { type CitationWords, fillIn } from './citation-words.js';

/** `12 (a)` → `para. 12 (a)`, `第12段(a)`. One line; characters that mean something to a format are not escaped. */
export function namePlaceLabel({ kind, text }: PlaceLabel, words: CitationWords): string {
  // "7 bis" is one number; what is under it begins with a bracket.
  const [number = text, ...below] = text.split(/ (?=\()/u);
  const isRange = number.includes('–');
  const one = kind === 'article' ? words.article : words.numberedParagraph;
  const many = kind === 'article' ? words.articles : words.numberedParagraphs;
  const template = isRange ? (many ?? one) : one;
  const space = words.fullStop === '. ' ? ' ' : '';
  return [fillIn(template, 'n', number), ...below].join(space);
}
