// retrieval: FILTERS → DOCUMENTS THAT MAY ANSWER. All filters must hold. An empty result stays empty: it never falls
// back to everything.
import type { DocumentId, PartialDate } from '../domain/document.js';
import type { QuestionFilters } from '../domain/question.js';
import type { DocumentSummary } from '../store/store.js';

export interface FilteredDocuments {
  /** Undefined: no filter was given, everything may answer. */
  readonly allowed: ReadonlySet<DocumentId> | undefined;
  /** Documents that a date filter left out only because they have no publication date. */
  readonly undatedExcluded: number;
}

export function filterDocuments(documents: readonly DocumentSummary[], filters: QuestionFilters): FilteredDocuments {
  if (Object.values(filters).every((value) => value === undefined)) return { allowed: undefined, undatedExcluded: 0 };
  const matching = documents.filter((document) => matchesFacts(document, filters));
  const isDateFilter = filters.from !== undefined || filters.to !== undefined;
  const dated = isDateFilter ? matching.filter((document) => isPublishedWithin(document, filters)) : matching;
  const undated = isDateFilter ? matching.filter((document) => document.metadata.published === undefined) : [];
  return { allowed: new Set(dated.map((document) => document.id)), undatedExcluded: undated.length };
}

function matchesFacts({ id, metadata }: DocumentSummary, filters: QuestionFilters): boolean {
  return (
    (filters.document === undefined || filters.document === id) &&
    (filters.documents === undefined || filters.documents.includes(id)) &&
    (filters.language === undefined || filters.language === metadata.language) &&
    (filters.forum === undefined || metadata.forums.includes(filters.forum)) &&
    (filters.party === undefined || metadata.parties.includes(filters.party))
  );
}

/** Inclusive; a date known to the month or year counts when any of its days lies within. */
function isPublishedWithin({ metadata }: DocumentSummary, filters: QuestionFilters): boolean {
  const date = metadata.published?.date;
  if (date === undefined) return false;
  const notBefore = filters.from === undefined || lastDay(date) >= firstDay(filters.from);
  const notAfter = filters.to === undefined || firstDay(date) <= lastDay(filters.to);
  return notBefore && notAfter;
}

// Comparable as strings; "32" stands for "whatever the last day is".
const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: PartialDate): string =>
  date.length === 10 ? date : `${date}${date.length === 4 ? '-12' : ''}-32`;
