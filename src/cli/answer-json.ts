// cli: ASK RESULT → the object that `ask --json` prints. A contract that others build on: fields may be added, never
// changed or removed. Copies what the answer holds; decides nothing.

import type { Excerpt } from '../domain/answer.js';
import { type AnswerId, formatAnswerId } from '../domain/answer-id.js';
import type { AskResult } from '../domain/ask.js';
import { eventToJson } from '../events/write-event-json.js';

interface AnswerJsonOptions {
  /** The batch line's own id, given back as it came. */
  readonly id?: string | number;
  /** Under which the answer was kept; absent where it could not be. */
  readonly answerId?: AnswerId | undefined;
  /** Milliseconds from the question to the answer; printed as a whole number. Absent for an answer that is opened again. */
  readonly elapsedMs?: number;
  /** Adds each excerpt's score trace, the decision's features and the time per stage. */
  readonly explain?: boolean;
}

export const excerptToJson = (excerpt: Excerpt, explain: boolean) => {
  const { citation } = excerpt;
  return {
    rank: excerpt.rank,
    documentId: citation.documentId,
    version: citation.version,
    text: excerpt.text,
    start: excerpt.start,
    end: excerpt.end,
    paragraph: excerpt.paragraph,
    label: excerpt.label,
    section: excerpt.section,
    page: excerpt.page,
    language: excerpt.language,
    title: citation.title,
    titleBasis: citation.titleBasis,
    publisher: citation.publisher,
    date: citation.date,
    dateBasis: citation.date === undefined ? undefined : citation.dateBasis,
    symbol: citation.symbol,
    status: citation.status,
    machineTranslated: citation.machineTranslated,
    url: citation.url,
    alsoAt: citation.alsoAt,
    retrieved: citation.retrieved,
    sourceSha256: citation.sourceSha256,
    score: excerpt.score,
    trace: explain ? excerpt.trace : undefined,
  };
};

const unlessEmpty = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

/** Only an answer that has just been given can be explained. */
type Answered = Pick<AskResult, 'answer'> & Partial<AskResult>;

/** Fields that are undefined are not printed. */
export function answerToJson(result: Answered, options: AnswerJsonOptions): Readonly<Record<string, unknown>> {
  const { answer } = result;
  const explain = options.explain === true;
  const toJson = (excerpt: Excerpt) => excerptToJson(excerpt, explain);
  const isAbstention = answer.outcome === 'not-found';
  const nearest = isAbstention && answer.cause === 'low-confidence' ? answer.nearest : [];
  return {
    id: options.id,
    answerId: options.answerId && formatAnswerId(options.answerId),
    question: answer.question,
    language: answer.language,
    outcome: answer.outcome,
    cause: isAbstention ? answer.cause : undefined,
    missing: unlessEmpty(answer.missing),
    lead: answer.lead,
    notes: unlessEmpty(answer.notes),
    otherVoices: isAbstention ? undefined : answer.otherVoices,
    composed: isAbstention ? undefined : answer.composed,
    survey: answer.survey,
    excerpts: isAbstention ? [] : answer.excerpts.map(toJson),
    nearest: unlessEmpty(nearest.map(toJson)),
    events: answer.events?.map(({ event, asOf }) => eventToJson(event, { asOf })),
    confidence: explain ? answer.confidence : undefined,
    features: explain ? result.features : undefined,
    stageMs: explain ? result.stageMs : undefined,
    corpus: answer.corpus,
    elapsedMs: options.elapsedMs === undefined ? undefined : Math.round(options.elapsedMs),
  };
}
