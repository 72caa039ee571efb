// bot: EXCERPTS → as many quotations with their sources as fit: the first ones, each whole. Only the first may be shown
// in part, where it is one very long sentence. Never cuts inside a sentence otherwise, never reorders.
import type { Excerpt } from '../../domain/answer.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { answerTexts } from '../answer-texts.js';
import { hasRightToLeft, isolate } from '../escape-markdown.js';
import { describeSource, numberMark } from './describe-source.js';
import { quoteText, SENTENCE_SHOWN_MAX } from './quote-text.js';

/** More at once is a wall of text on a phone; the others are one button away. */
export const EXCERPTS_PER_PAGE = 2;

export interface ExcerptPage {
  /** One quotation each, its number at the end. */
  readonly quotations: readonly string[];
  /** One line each, in the same order. */
  readonly sources: readonly string[];
  readonly shown: readonly Excerpt[];
  /** What did not fit or comes on a later page. */
  readonly rest: readonly Excerpt[];
}

/** @param room UTF-16 units for quotations and sources together; with 2,300 or more the first excerpt always fits */
export function fitExcerpts(excerpts: readonly Excerpt[], language: InterfaceLanguage, room: number): ExcerptPage {
  const quotations: string[] = [];
  const sources: string[] = [];
  let left = room;
  for (const excerpt of excerpts.slice(0, EXCERPTS_PER_PAGE)) {
    const source = describeSource(excerpt, language);
    const quotation = quoteExcerpt(excerpt, language, left - source.length - 1);
    if (quotation === undefined || (!quotation.isWhole && quotations.length > 0)) break;
    quotations.push(quotation.text);
    sources.push(source);
    left -= quotation.text.length + source.length + 1;
    // What is said to continue is read on behind More context before anything else.
    if (!quotation.isWhole) break;
  }
  const count = quotations.length;
  return { quotations, sources, shown: excerpts.slice(0, count), rest: excerpts.slice(count) };
}

const SHORTEST_QUOTATION = 80;

function quoteExcerpt(excerpt: Excerpt, language: InterfaceLanguage, room: number) {
  const { text, matches } = excerpt;
  const continues = ` \\[${answerTexts(language).sentenceContinues}\\]`;
  const apart = hasRightToLeft(text) || hasRightToLeft(continues) ? isolate : (mark: string) => mark;
  const number = ` ${apart(numberMark(excerpt.citation.number))}`;
  const maxShown = room - continues.length - number.length - 4;
  if (maxShown < SHORTEST_QUOTATION) return undefined;
  const quotation = quoteText(text, {
    language: excerpt.language,
    bold: matches,
    maxText: text.length > SENTENCE_SHOWN_MAX ? SENTENCE_SHOWN_MAX : Number.POSITIVE_INFINITY,
    maxShown,
  });
  const isWhole = quotation.end === text.length;
  return { text: `${quotation.text}${isWhole ? '' : apart(continues)}${number}`, isWhole };
}
