// answer: ANSWER to a question that wants several documents → the same with an excerpt of each of them, in order of date. What
// was found in the usual way stays behind them. Nothing is taken for a mention that does not hold the words.
import type { Answer, Excerpt } from '../domain/answer.js';
import type { DocumentId } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { QuestionFilters, QuestionTerm, UnderstoodQuestion } from '../domain/question.js';
import { spansOverlap } from '../domain/span.js';
import type { Survey, SurveyForm, SurveyGroup } from '../domain/survey.js';
import { OFFICE_WORDS } from '../language/asked-nouns.js';
import { detectSurveyForm } from '../language/detect-survey-form.js';
import type { CorpusView } from '../retrieval/corpus-view.js';
import { filterDocuments } from '../retrieval/filter-documents.js';
import { citeEvidence, type QuotedSlice } from './cite-evidence.js';
import { findMentions } from './find-mentions.js';
import { byDate, SURVEY_MAX, yearOf } from './order-by-date.js';
import type { ExcerptReader } from './read-excerpt.js';
import { listParties, surveyPositions } from './survey-positions.js';
import { surveyTexts } from './survey-texts.js';

export interface SurveyInput {
  readonly question: UnderstoodQuestion;
  readonly filters: QuestionFilters;
  readonly view: CorpusView;
  readonly excerptReader: Pick<ExcerptReader, 'matchesIn'>;
  readonly interfaceLanguage: InterfaceLanguage;
}

/** `answer` as it is for every other question, and where no document holds the words. */
export function surveyCorpus(answer: Answer, input: SurveyInput): Answer {
  const { question, view } = input;
  const detected = detectSurveyForm(question.text, question.language);
  if (!detected || (answer.outcome === 'not-found' && answer.cause === 'filtered-out')) return answer;
  const isTopic = (term: QuestionTerm): boolean =>
    !term.isCompound && !detected.frame.some((word) => spansOverlap(word, term));
  const terms = question.terms.filter(isTopic);
  const { allowed } = filterDocuments(view.documents, input.filters);
  if (detected.form === 'positions') {
    const parties = listParties(question);
    const topic = terms.filter((term) => !parties.some((party) => spansOverlap(party, term)));
    if (parties.length === 0 || topic.length === 0) return answer;
    const { slices, groups, documents } = surveyPositions(parties, topic, view, allowed);
    return tell(answer, slices, { form: 'positions', documents, groups }, input);
  }
  return surveyMentions(answer, detected.form, terms, allowed, input);
}

function surveyMentions(
  answer: Answer,
  form: SurveyForm,
  terms: readonly QuestionTerm[],
  allowed: ReadonlySet<DocumentId> | undefined,
  input: SurveyInput,
): Answer {
  const found = findMentions(form === 'offices' ? { terms, pattern: OFFICE_WORDS } : { terms }, input.view, allowed);
  if (found.length === 0) return answer;
  const slices = found.slice(0, SURVEY_MAX).sort(byDate);
  const years = [...new Set(slices.map(yearOf))];
  const groups = years.map((year): SurveyGroup => {
    const excerpts = slices.flatMap((slice, at) => (yearOf(slice) === year ? [at + 1] : []));
    return { standing: 'mentioned', ...(year !== undefined && { year }), excerpts };
  });
  return tell(answer, slices, { form, documents: found.length, groups }, input);
}

function tell(answer: Answer, slices: readonly QuotedSlice[], survey: Survey, input: SurveyInput): Answer {
  const told = citeEvidence(slices, input.excerptReader.matchesIn);
  const [first, ...others] = told;
  // Parties that are silent or absent are worth saying whatever else is found.
  if (!first) return { ...answer, survey };
  // What comes close to a topic may be worth reading; what comes close to a person or a party is somebody else.
  const related = survey.form === 'documents' ? otherDocuments(answer, told) : [];
  const groups: readonly SurveyGroup[] =
    related.length === 0
      ? survey.groups
      : [...survey.groups, { standing: 'related', excerpts: related.map(({ citation }) => citation.number) }];
  const { question, language, corpus, confidence, events } = answer;
  return {
    ...{ question, language, corpus, confidence, ...(events && { events }) },
    // Every word of the topic stands in the excerpts, and what is said of each party is in the groups.
    missing: [],
    notes: answer.notes.filter((note) => !answer.missing.some((word) => note.includes(word))),
    outcome: 'answered',
    lead: surveyTexts(input.interfaceLanguage).leads[survey.form](survey.documents, told.length),
    excerpts: [first, ...others, ...related],
    survey: { ...survey, groups },
  };
}

/** What answers in the usual way, of documents that are not listed already, numbered on. */
function otherDocuments(answer: Answer, told: readonly Excerpt[]): Excerpt[] {
  if (answer.outcome !== 'answered') return [];
  const listed = new Set(told.map(({ citation }) => citation.documentId));
  return answer.excerpts
    .filter(({ citation }) => !listed.has(citation.documentId))
    .map((excerpt, at) => {
      const number = told.length + at + 1;
      return { ...excerpt, rank: number, citation: { ...excerpt.citation, number } };
    });
}
