// answer: A KEPT ANSWER, its sources and its evidence as they are now → sentences that say when it was given and what
// became of it since. Plain text in the interface language; whoever shows it escapes it.
import type { Answer, Excerpt } from '../domain/answer.js';
import type { DocumentId } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { toOneLine } from '../quotes/citation/cited-source.js';
import { EXCERPT_CHANGES, type ExcerptChange, findExcerptChange } from '../quotes/find-excerpt-change.js';
import { quotationTexts } from '../quotes/quotation-texts.js';
import type { CorpusReader } from '../store/store.js';
import type { EvidenceNow } from './find-evidence-now.js';
import { formatDate, formatList } from './format-fact.js';

export interface ChangedExcerpt {
  readonly excerpt: Excerpt;
  readonly change: ExcerptChange;
}

/** Those of an answer, or the passages that an abstention offered; in their order. */
export const listChanges = (answer: Answer, corpus: Pick<CorpusReader, 'document'>): ChangedExcerpt[] =>
  (answer.outcome === 'answered' ? answer.excerpts : answer.nearest).map((excerpt) => ({
    excerpt,
    change: findExcerptChange(excerpt, corpus.document(excerpt.citation.documentId as DocumentId)),
  }));

export interface KeptAnswer {
  readonly answer: Answer;
  readonly createdAtMs: number;
}

/** The day and the corpus; one sentence for each thing that became of an excerpt, with their numbers; the evidence now. */
export function describeChanges(
  { answer, createdAtMs }: KeptAnswer,
  changes: readonly ChangedExcerpt[],
  now: EvidenceNow,
  language: InterfaceLanguage,
): string[] {
  const texts = quotationTexts(language);
  const day = new Date(createdAtMs).toISOString().slice(0, 10);
  const since = EXCERPT_CHANGES.flatMap((change) => {
    const numbers = changes
      .filter((each) => each.change === change)
      .map(({ excerpt }) => `[${excerpt.citation.number}]`);
    return numbers.length === 0 ? [] : [texts.changes[change](formatList([...new Set(numbers)], language))];
  });
  return [texts.givenOn(formatDate(day, language), answer.corpus), ...since, ...describeEvidence(now, language)];
}

function describeEvidence(now: EvidenceNow, language: InterfaceLanguage): string[] {
  const texts = quotationTexts(language);
  switch (now.kind) {
    case 'better':
      return [texts.betterNow(nameSource(now.first, language))];
    case 'answered':
      return [texts.answeredNow(nameSource(now.first, language))];
    case 'unanswered':
      return [texts.unansweredNow];
    default:
      return [];
  }
}

const nameSource = ({ citation }: Excerpt, language: InterfaceLanguage): string =>
  [toOneLine(citation.title), citation.date && formatDate(citation.date, language)].filter(Boolean).join(' · ');
