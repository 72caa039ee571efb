// answer: what a text of the corpus holds with regard to one question: candidates of the asked type, the words that
// matched, and how well a sentence suits the kind of question. Reads stored text only; spans are of the given text.
import type { DocumentId, Sentence } from '../domain/document.js';
import type { AskedType, UnderstoodQuestion } from '../domain/question.js';
import { mergeSpans, type Span, sliceOf, spanContains } from '../domain/span.js';
import { analyseText } from '../language/analyse-text.js';
import { findAskedNoun } from '../language/asked-nouns.js';
import { findCandidates } from '../language/find-candidates.js';
import type { EntityFinder } from '../language/find-entities.js';
import { findSymbols } from '../language/find-symbols.js';
import type { CorpusView } from '../retrieval/corpus-view.js';
import type { Passage } from '../retrieval/passage.js';
import type { StoredDocument } from '../store/store.js';

/** A sentence with a candidate of the asked type, one that enumerates, one that gives a reason: by fit, see docs/decisions/ranking.md. */
const TYPED_CUE = 0.08;
const LIST_CUE = 0.16;
const REASON_CUE = 0.12;
const NOUN_CUE = 0.1;
/** Separators from which a sentence counts as a full list. */
const LIST_SEPARATORS = 6;
const SEPARATOR = /[,;、，؛،]|(?<!\p{L})(?:und|sowie|and|et|ainsi|y|и|và)(?!\p{L})/gu;
const REASON =
  /(?<!\p{L})(?:um|damit|daher|deshalb|da|weil|denn|angesichts|because|therefore|since|in order|so that|due to|afin|parce|car|pour|porque|para|debido|поскольку|чтобы|так как|поэтому|vì|nhằm|để|لأن|من أجل|بسبب)(?!\p{L})|因为|为了|以便|ため|ので/iu;

export interface ExcerptReader {
  document(id: DocumentId, version: number): StoredDocument | undefined;
  /** Distinct candidates of the asked type that the question does not name itself, in order of place. */
  candidates(text: string, language: string): Span[];
  cue(document: StoredDocument, sentence: Sentence, passage: Passage): number;
  /** Words of the question and candidates of the asked type, in order, without overlap. */
  matchesIn(text: string, language: string): Span[];
}

export function createExcerptReader(
  question: UnderstoodQuestion,
  finder: EntityFinder,
  view: CorpusView,
): ExcerptReader {
  const asked = question.text.toLowerCase();
  const askedNoun = findAskedNoun(question.text);
  const wanted = new Set(question.terms.flatMap((term) => term.alternatives));
  const unasked = (text: string, spans: readonly Span[]) =>
    spans.filter((span) => !asked.includes(sliceOf(text, span).toLowerCase()));
  const candidates = (text: string, language: string) =>
    unasked(text, findCandidates(question.asked, text, language, finder.find(text, language), findSymbols));
  return {
    document: (id, version) => view.readDocument(id, version),
    candidates,
    cue: (document, sentence, passage) => {
      const text = sliceOf(document.text, sentence);
      const nounCue = askedNoun?.test(text) ? NOUN_CUE : 0;
      if (!isTyped(question.asked)) return Math.max(nounCue, plainCue(question.asked, text));
      const entities = passage.stored.entities
        .filter((entity) => spanContains(sentence, entity))
        .map((entity) => ({ ...entity, start: entity.start - sentence.start, end: entity.end - sentence.start }));
      const found = findCandidates(question.asked, text, sentence.language, entities, findSymbols);
      return unasked(text, found).length > 0 ? TYPED_CUE : 0;
    },
    matchesIn: (text, language) =>
      mergeSpans([
        ...analyseText(text, language, finder).words.filter((word) => word.terms.some((term) => wanted.has(term))),
        ...candidates(text, language),
      ]),
  };
}

/** Types whose answer is a span of its own. */
export const isTyped = (asked: AskedType): boolean => ['person', 'date', 'place', 'number', 'symbol'].includes(asked);

function plainCue(asked: AskedType, text: string): number {
  if (asked === 'reason') return REASON.test(text) ? REASON_CUE : 0;
  if (asked !== 'list') return 0;
  return LIST_CUE * Math.min(1, (text.match(SEPARATOR)?.length ?? 0) / LIST_SEPARATORS);
}
