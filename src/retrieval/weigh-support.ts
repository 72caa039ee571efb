// retrieval: QUESTION TERMS × PASSAGE → how well each thing the question speaks of is supported there. What is missing
// shows itself here: a country, a year, an object that the best passage never names. It judges nothing.
import type { EntityKind } from '../domain/mention.js';
import type { QuestionTerm, UnderstoodQuestion } from '../domain/question.js';
import { spanContains, spansOverlap } from '../domain/span.js';
import type { EmbeddedQuestion } from '../embedding/embedder.js';
import { bestMatches, joinMatches, meanMatch } from './match-tokens.js';
import type { Passage } from './passage.js';

export interface TermSupport {
  readonly term: QuestionTerm;
  /** Mean of the best matches of the term's tokens in the passage or its document's head, −1 to 1. */
  readonly here: number;
  /** The same in the candidate where the term matches best. */
  readonly elsewhere: number;
  /** One of its index terms stands in the passage. */
  readonly isInPassage: boolean;
  /** One of its index terms stands in the head of its document. */
  readonly isInHead: boolean;
  /** One of its index terms stands in the passage's document (text or metadata). */
  readonly isInDocument: boolean;
  readonly weight: SupportWeight;
}

/**
 * What the absence of a term means. `hard`: a country, a person, a year or a symbol, whose absence is a fact of the
 * document, not of its wording. `group`: an organisation, process or instrument. `soft`: concepts, offices, plain words.
 */
export type SupportWeight = 'hard' | 'group' | 'soft';

const ENTITY_WEIGHTS: Readonly<Record<EntityKind, SupportWeight>> = {
  country: 'hard',
  person: 'hard',
  organisation: 'group',
  process: 'group',
  instrument: 'group',
  concept: 'soft',
  office: 'soft',
};

export function weighSupport(
  question: UnderstoodQuestion,
  embedded: EmbeddedQuestion,
  passage: Passage,
  others: readonly Passage[],
  document: { readonly headTerms: readonly string[]; readonly entityTerms: readonly string[] },
): TermSupport[] {
  const best = matchesOf(passage);
  const bestOfOthers = others.map(matchesOf);
  const passageTerms = new Set(passage.stored.terms);
  const headTerms = new Set(document.headTerms);
  const documentTerms = new Set(document.entityTerms);
  return question.terms.map((term) => {
    const tokens = tokensOf(term, embedded);
    const here = meanMatch(best, tokens);
    return {
      term,
      here,
      elsewhere: Math.max(here, ...bestOfOthers.map((other) => meanMatch(other, tokens))),
      isInPassage: term.alternatives.some((alternative) => passageTerms.has(alternative)),
      isInHead: term.alternatives.some((alternative) => headTerms.has(alternative)),
      isInDocument: term.alternatives.some((each) => passageTerms.has(each) || documentTerms.has(each)),
      weight: weightOf(term, question),
    };
  });
}

const matchesOf = (passage: Passage): Float32Array => joinMatches(bestMatches(passage.matrix), passage.headMatches);

function tokensOf(term: QuestionTerm, embedded: EmbeddedQuestion): number[] {
  return embedded.words
    .filter((word) => spansOverlap(word, term))
    .flatMap(({ firstToken, endToken }) => Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i));
}

function weightOf(term: QuestionTerm, question: UnderstoodQuestion): SupportWeight {
  if (term.kind === 'date' || term.kind === 'symbol') return 'hard';
  if (term.kind !== 'entity') return isAbbreviation(term.word) && !isAllCapitals(question.text) ? 'hard' : 'soft';
  const entity = question.entities.find((each) => spanContains(term, each));
  return entity === undefined ? 'soft' : ENTITY_WEIGHTS[entity.kind];
}

/** "ОДКБ", "CSTO": a name, even where nothing is known of it. */
const isAbbreviation = (word: string): boolean => /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(word) && /\p{Lu}{2}/u.test(word);
const isAllCapitals = (text: string): boolean => text === text.toUpperCase();
