// bot: DOCUMENT ID ↔ value of a select option or part of a custom id. Ids may be longer than those allow; a long one is
// stood for by its beginning and a fingerprint, and found again among the ids that exist.
import { createHash } from 'node:crypto';

/** Longest choice, UTF-16 units: fits a custom id beside action, list name and page. */
export const DOCUMENT_CHOICE_MAX = 40;
const FINGERPRINT_DIGITS = 16;

/** The id itself where it is short enough; `~` occurs in no id. */
export function choiceOfDocument(id: string): string {
  if (id.length <= DOCUMENT_CHOICE_MAX) return id;
  const fingerprint = createHash('sha256').update(id).digest('hex').slice(0, FINGERPRINT_DIGITS);
  const beginning = id.slice(0, DOCUMENT_CHOICE_MAX - FINGERPRINT_DIGITS - 1).replace(/[\ud800-\udbff]$/u, '');
  return `${beginning}~${fingerprint}`;
}

/** Undefined when none of the ids is meant. */
export const documentOfChoice = <Id extends string>(choice: string, ids: Iterable<Id>): Id | undefined =>
  [...ids].find((id) => choiceOfDocument(id) === choice);
