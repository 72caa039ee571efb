// ingest: a block with its normalised text, as the clean-up rules see it, and what a look at the text alone tells. Pure;
// must not decide about removal.
import type { ExtractedBlock } from './extraction.js';
import { normaliseText } from './normalise-text.js';
import type { TracedText } from './traced-text.js';

export interface CleanedBlock extends Omit<ExtractedBlock, 'spans'> {
  readonly traced: TracedText;
  readonly text: string;
}

export const toCleanedBlock = (source: string, { spans, ...block }: ExtractedBlock): CleanedBlock => {
  const traced = normaliseText(source, spans);
  return { ...block, traced, text: traced.text };
};

const TERMINAL = /[.!?…。！？؟][\])"'”’»“」』）*_]{0,4}\d{0,2}$/u;
const ANNOUNCES = /[:：][*_]*$/u;
/** A salutation, a clause of a list: never a line of a menu. */
const CONTINUES = /[;,；，、،؛][*_]*$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const STARTS_LOWER = /^[("'“„«]*\p{Ll}/u;
const STRUCTURE =
  /^(?:article|chapter|annex|appendix|part|section|title|rule|preamble|artikel|kapitel|anhang|anlage|teil|abschnitt|präambel|статья|глава|раздел|приложение|часть|преамбула|chapitre|annexe|partie|titre|préambule|artículo|capítulo|anexo|parte|sección|preámbulo|điều|chương|phụ lục|phần|第.{1,5}[条章節节編编部]|المادة|الفصل|الباب|الملحق)(?![\p{Ll}])/iu;

/** Words as a rough unit in all scripts: a Chinese or Japanese character counts as half a word. */
export const countWords = (text: string): number => {
  const characters = text.match(CJK)?.length ?? 0;
  const others = text
    .replace(CJK, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return others + characters / 2;
};

/** Body text: it ends like a sentence, announces or continues one, or is too long for a line of a menu. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (TERMINAL.test(text)) return words >= 2.5;
  if (CONTINUES.test(text)) return true;
  if (ANNOUNCES.test(text)) return words >= 4 || text.length >= 18;
  return words >= 28 || text.length >= 180;
}

/** Body text long enough to be sure that the article has begun. */
export const isCertainProse = (text: string): boolean => isProse(text) && (text.length >= 50 || countWords(text) >= 9);

/** A list item that says something, unlike an entry of a menu. */
export const isClause = (text: string): boolean =>
  countWords(text) >= 9 || /[.;,；。،]$/u.test(text) || (STARTS_LOWER.test(text) && countWords(text) >= 2);

export const announcesList = (text: string): boolean => ANNOUNCES.test(text);
export const endsSentence = (text: string): boolean => TERMINAL.test(text);

/** Headings of legal and long documents ("Article 7", "第三章"): never part of a menu. */
export const isStructuralHeading = (text: string): boolean => text.length <= 120 && STRUCTURE.test(text);
export const isNumbered = (text: string): boolean =>
  /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Za-z])[.)]\s/u.test(text);
