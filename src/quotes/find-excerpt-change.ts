// quotes: EXCERPT OF A KEPT ANSWER + its document as it is now → what became of the wording. Compares characters; it does
// not judge whether a changed wording still says the same.
import type { Excerpt } from '../domain/answer.js';
import type { StoredDocument } from '../store/store.js';

/**
 * `unchanged`: the same words in the same place. `moved`: the same words elsewhere in the document. `altered`: the document
 * is there, the words are not. `removed`: the document is no longer in the corpus.
 */
export const EXCERPT_CHANGES = ['unchanged', 'moved', 'altered', 'removed'] as const;
export type ExcerptChange = (typeof EXCERPT_CHANGES)[number];

/** @param current the current version; undefined where there is none */
export function findExcerptChange(
  { text, start, end }: Pick<Excerpt, 'text' | 'start' | 'end'>,
  current: Pick<StoredDocument, 'text'> | undefined,
): ExcerptChange {
  if (current === undefined) return 'removed';
  if (current.text.slice(start, end) === text) return 'unchanged';
  return joinSpace(current.text).includes(joinSpace(text)) ? 'moved' : 'altered';
}

/** Line ends may fall elsewhere in a newer version without a word having changed. */
const joinSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
