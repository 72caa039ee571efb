// answer: QUESTION × BEST EXCERPT → what the question says is done that the excerpt, its chunk and its document do not speak
// of. Compares concepts, never words; a planned meeting does not answer what happened there.
import type { EntityMention } from '../domain/mention.js';
import type { UnderstoodQuestion } from '../domain/question.js';
import { type Span, sliceOf, spanContains } from '../domain/span.js';
import { findPredicates, type Predicate, predicateWord } from '../language/find-predicates.js';
import type { Passage } from '../retrieval/passage.js';
import type { Evidence } from './select-evidence.js';

export interface PredicateFeatures {
  /** Of the question, at most 3. */
  readonly predicates: number;
  /** Of these, not in the excerpt; not in the document. */
  readonly predicateMissing: number;
  readonly predicateMissingDocument: number;
  /** Of those that a text must speak of, not in the chunk; not in the document. */
  readonly requiredMissing: number;
  readonly requiredMissingDocument: number;
  /** 1: a place or year of the question is named only where the document tells of plans, and the question does not. */
  readonly plannedOnly: number;
  /** 1: an article of a treaty by its number, and the document has no such article. */
  readonly articleMissing: number;
  /** Capitals of the question that the passages of the document name only as their country. */
  readonly capitalMissing: number;
}

export interface PredicateReading {
  readonly features: PredicateFeatures;
  /** The question's own words for what a text must speak of and the document does not. */
  readonly missing: readonly string[];
}

const ARTICLE = /(?:article|artikel|artículo|стать[яеию]|điều|المادة|第)\s?(\d{1,3})(?!\d)\s?(?:条|條)?/giu;

export function measurePredicates(
  question: UnderstoodQuestion,
  first: Evidence,
  passages: readonly Passage[],
): PredicateReading {
  const asked = findPredicates(question.text);
  const required = asked.filter((each) => each.isRequired);
  const { text } = first.document;
  const excerpt = sliceOf(text, first);
  const chunk = sliceOf(text, first.passage.stored.chunk);
  const absent = lacking(required, text);
  const features = {
    predicates: Math.min(3, asked.length),
    predicateMissing: lacking(asked, excerpt).length,
    predicateMissingDocument: lacking(asked, text).length,
    requiredMissing: lacking(required, chunk).length,
    requiredMissingDocument: absent.length,
    plannedOnly: !asked.some(isPlan) && isOnlyPlanned(question, first, passages) ? 1 : 0,
    capitalMissing: capitalsOf(question, first, passages).filter((mentions) => mentions.length === 0).length,
    articleMissing: articlesOf(question.text).some((number) => !articlesOf(text).includes(number)) ? 1 : 0,
  };
  return { features, missing: absent.map((predicate) => predicateWord(question.text, predicate)) };
}

const lacking = (predicates: readonly Predicate[], text: string): Predicate[] =>
  predicates.filter(({ pattern }) => !pattern.test(text));

const isPlan = ({ id }: Predicate): boolean => id === 'future' || id === 'invite';

const articlesOf = (text: string): (string | undefined)[] => [...text.matchAll(ARTICLE)].map(([, number]) => number);

/** Where the passages of the document name each capital of the question: its country is somewhere else. */
function capitalsOf(question: UnderstoodQuestion, first: Evidence, passages: readonly Passage[]): EntityMention[][] {
  const mentions = passages
    .filter(({ stored }) => stored.documentId === first.document.id)
    .flatMap(({ stored }) => stored.entities)
    .filter(({ by }) => by === 'capital');
  return question.entities
    .filter(({ by }) => by === 'capital')
    .map(({ id }) => mentions.filter((each) => each.id === id));
}

/** Places are the capitals and years that the question names. */
function isOnlyPlanned(question: UnderstoodQuestion, first: Evidence, passages: readonly Passage[]): boolean {
  const { document } = first;
  const sentenceAt = (span: Span) => document.sentences.find((sentence) => spanContains(sentence, span));
  const capitals = capitalsOf(question, first, passages);
  const years = question.dates.flatMap(({ from }) =>
    from.year === undefined ? [] : [spansOf(document.text, String(from.year))],
  );
  return [...capitals, ...years].some((places) => {
    const sentences = places.flatMap((span) => sentenceAt(span) ?? []);
    return sentences.length > 0 && sentences.every((each) => findPredicates(sliceOf(document.text, each)).some(isPlan));
  });
}

const spansOf = (text: string, year: string): Span[] =>
  [...text.matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + year.length,
  }));
