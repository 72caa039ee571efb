// answer: TEXT OF THE MODEL → sentences with the numbers they cite. The text is foreign data: it is bounded, cut into sentences and
// judged elsewhere; nothing in it is believed here.
import { splitSentences } from '../../ingest/split-sentences.js';

export interface DraftSentence {
  /** Without its citation marks; never empty. */
  readonly text: string;
  /** As written, in order, each once; they need not exist. */
  readonly citations: readonly number[];
}

/** More than a short answer needs; what follows is not read. */
export const DRAFT_MAX_CHARS = 6000;
const MARKS = /\s{0,3}[[［【](\d{1,3}(?:[ ]{0,2}[,;，、][ ]{0,2}\d{1,3}){0,5})[\]］】]/gu;
/** "… in Moscow. [1]": the mark belongs to the sentence before it. */
const MARKS_AFTER_END =
  /([.!?。！？؟][”»"」』’)]?)((?:\s{0,3}[[［【]\d{1,3}(?:[ ]{0,2}[,;，、][ ]{0,2}\d{1,3}){0,5}[\]］】]){1,6})/gu;
const LIST_MARK = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/u;

/** Sentences in order; `language` is the one that was asked for. */
export function readDraft(raw: string, language: string): DraftSentence[] {
  const lines = raw.slice(0, DRAFT_MAX_CHARS).split(/\r?\n/u);
  return lines.flatMap((line) => {
    const text = line.replace(LIST_MARK, '').replace(MARKS_AFTER_END, '$2$1 ');
    return splitSentences(text, language).flatMap(({ start, end }) => readSentence(text.slice(start, end)));
  });
}

function readSentence(marked: string): DraftSentence[] {
  const numbers = [...marked.matchAll(MARKS)].flatMap((match) => (match[1] ?? '').split(/\D+/u).map(Number));
  const text = marked.replace(MARKS, '').trim();
  return text === '' ? [] : [{ text, citations: [...new Set(numbers)] }];
}
