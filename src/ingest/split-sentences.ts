// ingest: normalised paragraph → spans of its sentences. Intl.Segmenter proposes borders, the rules of the language
// withdraw the false ones. Must not cut anywhere the segmenter did not, and must cover all but white space.
import type { Span } from '../domain/span.js';
import { type LanguageRules, sentenceRulesFor } from './sentence-rules.js';

const MARKER_ONLY = /^[#*_ ]{0,8}[("«„“]?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXLC]{1,5})[.)]\s*$/u;
/** "Article 7. Scope": the number belongs to what it heads. */
const ARTICLE_ONLY = /^(?:Article|Art\.|Artikel|Статья|Artículo|Điều|المادة)\s\(?\d{1,4}\)?(?:\s(?:bis|ter))?\.\s*$/iu;
const NO_CONTENT = /^[^\p{L}\p{N}]*$/u;
const STARTS_LOWER = /^[\s"'“„«‘(]*\p{Ll}/u;
const STARTS_DIGIT = /^\s*[(№]?\d/u;
const ENDS_INITIAL = /(?:^|[\s.(«„"“‘'’—–/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、-])\p{Lu}\.\s*$/u;
const ENDS_LETTER = /(?:^|[\s.(])\p{Ll}\.\s*$/u;
const ORDINAL = /(?:^|\s)(\p{L}+\.?|[–-])\s+\d{1,3}\.\s*$/u;
const ANY_NUMBER = /(?:^|[\s(–-])\d{1,2}\.\s*$/u;
const LAST_WORD = /(?:^|[\s(«„"“‘'*_/-])([\p{L}\p{N}°º№.\s-]{1,14})$/u;
const FIRST_WORD = /^[\s"'“„«‘(¿¡]*([\p{L}’']+)/u;
const OPEN_QUOTE = /[「『]/g;
const CLOSE_QUOTE = /[」』]/g;
/** A quotation that never closes must not swallow the rest of the paragraph. */
const LONGEST_QUOTE = 600;
const WINDOW_CHARS = 10_000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** The segmenter's time grows faster than its text, so a paragraph without end is fed to it in windows. */
function* proposeSegments(text: string, language: string): Generator<{ segment: string; index: number }> {
  const segmenter = segmenterFor(language === 'und' ? 'en' : language);
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, start + WINDOW_CHARS);
    const length = start + WINDOW_CHARS >= text.length ? window.length : lastBorder(window);
    for (const { segment, index } of segmenter.segment(window.slice(0, length)))
      yield { segment, index: start + index };
    start += length;
  }
}

/** After the last sentence end of a window, else after its last space, else its length without half a character. */
function lastBorder(window: string): number {
  const ends = ['. ', '? ', '! ', '。', '！', '？', '؟ '].map((mark) => window.lastIndexOf(mark) + mark.length);
  const best = Math.max(...ends.filter((end) => end > WINDOW_CHARS / 2), 0);
  const border = best > 0 ? best : window.lastIndexOf(' ') + 1;
  if (border > WINDOW_CHARS / 2) return border;
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
}

/** `language`: ISO 639-1 or `und`. Spans are trimmed, in order, never empty; white space only gives none. */
export function splitSentences(text: string, language: string): Span[] {
  const rules = sentenceRulesFor(language);
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of proposeSegments(text, language)) {
    const last = spans.at(-1);
    if (last !== undefined && isFalseBorder(text.slice(last.start, last.end), segment, rules)) {
      last.end = index + segment.length;
    } else spans.push({ start: index, end: index + segment.length });
  }
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.start < span.end);
}

/** The span without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) };
}

function isFalseBorder(before: string, after: string, rules: LanguageRules): boolean {
  if (NO_CONTENT.test(before) || NO_CONTENT.test(after) || MARKER_ONLY.test(before)) return true;
  if (ARTICLE_ONLY.test(before)) return true;
  if (STARTS_LOWER.test(after)) return true;
  if (/^[)\]}»”’】」』,;:]/u.test(after)) return true;
  if (rules.quotesCarryOn && insideQuotation(before, after)) return true;
  if (!/\.\s*$/u.test(before.slice(-20))) return false;
  return endsInAbbreviation(before.slice(-60), after, rules) || isOrdinal(before.slice(-60), after, rules);
}

function insideQuotation(before: string, after: string): boolean {
  if (before.length > LONGEST_QUOTE) return false;
  if ((before.match(OPEN_QUOTE)?.length ?? 0) > (before.match(CLOSE_QUOTE)?.length ?? 0)) return true;
  return /[」』]\s*$/u.test(before) && /^[とのをがはに]/u.test(after);
}

function endsInAbbreviation(before: string, after: string, rules: LanguageRules): boolean {
  const next = FIRST_WORD.exec(after)?.[1] ?? '';
  const opens = rules.openers.has(next);
  const words = LAST_WORD.exec(before.trimEnd())?.[1]?.trim() ?? '';
  const candidates = tailForms(words);
  const year = /\d\s?(?:г|гг|в|вв)\.\s*$/u.test(before);
  if (year) return false;
  if (candidates.some((form) => rules.numbered.has(form)) && STARTS_DIGIT.test(after)) return true;
  if (candidates.some((form) => rules.ending.has(form)))
    return !(rules.capitalEnds ? /^\s*\p{Lu}/u.test(after) : opens);
  if (candidates.some((form) => rules.never.has(form))) return true;
  if (opens) return false;
  return ENDS_INITIAL.test(before) || (rules.lowerLetters && ENDS_LETTER.test(before));
}

/** `и т. д.` → `д.`, `т.д.`, `ит.д.`: the last one, two and three words, without the spaces. */
function tailForms(words: string): string[] {
  const parts = words.split(/\s+/u);
  return [1, 2, 3].filter((count) => count <= parts.length).map((count) => parts.slice(-count).join(''));
}

function isOrdinal(before: string, after: string, rules: LanguageRules): boolean {
  if (!rules.ordinalDots) return false;
  if (STARTS_DIGIT.test(after)) return ANY_NUMBER.test(before);
  const next = FIRST_WORD.exec(after)?.[1] ?? '';
  if (rules.months.test(next)) return ANY_NUMBER.test(before);
  const lead = ORDINAL.exec(before)?.[1];
  return lead !== undefined && rules.ordinalLeads.has(lead.toLowerCase());
}
