// answer: RANKED EXCERPTS → ANSWER. Decides between answering and abstaining, names the cause and what is missing, and
// writes the lead. Everything it says about the corpus comes from the excerpts or from what was not found.
import type { Abstention, AbstentionCause, Answer, AnswerEvent, Excerpt } from '../domain/answer.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { UnderstoodQuestion } from '../domain/question.js';
import type { EmbeddedQuestion } from '../embedding/embedder.js';
import type { CorpusView } from '../retrieval/corpus-view.js';
import type { Retrieved } from '../retrieval/retrieve.js';
import { weighSupport } from '../retrieval/weigh-support.js';
import { composeLead, joinList } from './compose-lead.js';
import { answerProbability, decideAnswer } from './decide-answer.js';
import { findMissing } from './find-missing.js';
import { interfaceTexts } from './interface-texts.js';
import { measureAnswerability } from './measure-answerability.js';
import { measurePredicates } from './measure-predicates.js';
import type { ExcerptReader } from './read-excerpt.js';
import { resolveCandidates } from './resolve-candidates.js';
import type { Evidence } from './select-evidence.js';

export interface ConcludeInput {
  readonly question: UnderstoodQuestion;
  readonly embedded: EmbeddedQuestion;
  /** As `weighDomain` gives it. */
  readonly domain: number;
  readonly retrieved: Retrieved;
  readonly evidence: readonly Evidence[];
  readonly ranked: readonly Excerpt[];
  readonly view: CorpusView;
  readonly excerptReader: ExcerptReader;
  readonly interfaceLanguage: InterfaceLanguage;
  /** Of the registry, named by the question. Default: none. */
  readonly events?: readonly AnswerEvent[];
}

export interface Conclusion {
  readonly answer: Answer;
  readonly features: Readonly<Record<string, number>>;
}

export function concludeAnswer(input: ConcludeInput): Conclusion {
  const { question, embedded, retrieved, evidence, view, interfaceLanguage } = input;
  const [first] = evidence;
  if (!first) {
    const cause = retrieved.documents === 0 ? 'filtered-out' : 'not-in-corpus';
    return { answer: abstain(input, cause, [], 0), features: {} };
  }
  const summary = view.document(first.document.id) ?? { headTerms: [], entityTerms: [] };
  const support = weighSupport(question, embedded, first.passage, retrieved.passages, summary);
  const { passages, details } = retrieved;
  const predicates = measurePredicates(question, first, passages);
  const features = measureAnswerability(question, first, passages, details, support, input.domain, predicates.features);
  const probability = answerProbability(features);
  const missing = findMissing(support, predicates.missing);
  const unfound = [...missing.named, ...missing.weak];
  const decision = decideAnswer(probability, {
    dense: features.dense,
    namesAnything: question.entities.length > 0,
    missing: unfound,
  });
  if (!decision.answers) return { answer: abstain(input, decision.cause, unfound, probability), features };
  const excerpts = input.ranked as readonly [Excerpt, ...Excerpt[]];
  const texts = interfaceTexts(interfaceLanguage);
  const lead = composeLead(
    question,
    excerpts,
    resolveCandidates(input.excerptReader, first, interfaceLanguage),
    texts,
    interfaceLanguage,
  );
  const note = missing.named.length > 0 ? [texts.answeredMissing(quoteAll(missing.named, interfaceLanguage))] : [];
  return {
    answer: { ...baseOf(input, missing.named, probability, note), outcome: 'answered', lead, excerpts },
    features,
  };
}

function abstain(
  input: ConcludeInput,
  decided: AbstentionCause,
  missing: readonly string[],
  probability: number,
): Abstention {
  const cause = isOnlyInRegistry(input.events ?? []) && decided !== 'filtered-out' ? 'not-in-corpus' : decided;
  const texts = interfaceTexts(input.interfaceLanguage);
  const named = cause === 'not-in-corpus' ? missing : [];
  const leads: Record<AbstentionCause, string> = {
    'off-topic': texts.offTopic,
    'not-in-corpus':
      named.length > 0 ? texts.notInCorpusMissing(quoteAll(named, input.interfaceLanguage)) : texts.notInCorpus,
    'filtered-out': texts.filteredOut,
    'low-confidence': texts.lowConfidence,
  };
  return {
    ...baseOf(input, named, probability, []),
    outcome: 'not-found',
    cause,
    lead: leads[cause],
    nearest: cause === 'low-confidence' ? input.ranked : [],
  };
}

/** The question names an event that no stored document proves: what is missing is a document that tells of it. */
const isOnlyInRegistry = (events: readonly AnswerEvent[]): boolean =>
  events.length > 0 && events.every(({ event }) => event.sources.every(({ excerpt }) => excerpt === undefined));

function baseOf(input: ConcludeInput, missing: readonly string[], confidence: number, notes: readonly string[]) {
  const { undatedExcluded } = input.retrieved;
  const undated = undatedExcluded > 0 ? [interfaceTexts(input.interfaceLanguage).undatedExcluded(undatedExcluded)] : [];
  return {
    question: input.question.text,
    language: input.question.language,
    corpus: input.view.fingerprint,
    missing,
    notes: [...notes, ...undated],
    confidence,
    ...(input.events !== undefined && input.events.length > 0 && { events: input.events }),
  };
}

const quoteAll = (words: readonly string[], language: InterfaceLanguage): string =>
  joinList(words.map(interfaceTexts(language).quote), language);
