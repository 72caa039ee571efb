// answer: PARTIES × TOPIC → what the dated documents of each party say on it, year by year, and where there is nothing: years
// without a document are told apart from documents that do not speak of it. Judges wordings only as same or other.
import type { DocumentId } from '../domain/document.js';
import type { QuestionTerm, UnderstoodQuestion } from '../domain/question.js';
import type { Span } from '../domain/span.js';
import type { SurveyGroup } from '../domain/survey.js';
import type { CorpusView } from '../retrieval/corpus-view.js';
import type { DocumentSummary } from '../store/store.js';
import type { QuotedSlice } from './cite-evidence.js';
import { findMentions } from './find-mentions.js';
import { isNearDuplicate } from './near-duplicate.js';
import { byDate, SURVEY_MAX, yearOf } from './order-by-date.js';

export interface NamedParty extends Span {
  /** As in the metadata of documents. */
  readonly party: string;
}

const COUNTRY = 'country:';

/** Countries and organisations that the question names, in its order, each once. */
export function listParties({ entities }: UnderstoodQuestion): NamedParty[] {
  return entities
    .filter(({ kind, by }) => (kind === 'country' && by !== 'capital') || kind === 'organisation')
    .map(({ id, start, end }) => ({ start, end, party: id.startsWith(COUNTRY) ? id.slice(COUNTRY.length) : id }));
}

export interface PositionSurvey {
  readonly slices: readonly QuotedSlice[];
  readonly groups: readonly SurveyGroup[];
  readonly documents: number;
}

/** Groups name slices by their place, from 1. */
export function surveyPositions(
  named: readonly NamedParty[],
  terms: readonly QuestionTerm[],
  view: CorpusView,
  allowed: ReadonlySet<DocumentId> | undefined,
): PositionSurvey {
  const parties = [...new Set(named.map(({ party }) => party))].slice(0, SURVEY_MAX);
  const share = Math.floor(SURVEY_MAX / parties.length);
  const slices: QuotedSlice[] = [];
  const groups: SurveyGroup[] = [];
  let documents = 0;
  for (const party of parties) {
    const dated = view.documents.filter(
      ({ id, metadata }) =>
        (allowed?.has(id) ?? true) && metadata.published !== undefined && metadata.parties.includes(party),
    );
    const found = findMentions({ terms }, view, new Set(dated.map(({ id }) => id))).sort(byDate);
    documents += found.length;
    const shown = keepShare(found, share);
    groups.push(...groupYears(party, dated, found, shown, slices.length));
    slices.push(...shown);
  }
  return { slices, groups, documents };
}

/** Where there are too many: the latest always, and the earlier ones from the first on. */
const keepShare = (found: readonly QuotedSlice[], share: number): QuotedSlice[] =>
  found.length <= share ? [...found] : [...found.slice(0, share - 1), ...found.slice(-1)];

function groupYears(
  party: string,
  dated: readonly DocumentSummary[],
  found: readonly QuotedSlice[],
  shown: readonly QuotedSlice[],
  offset: number,
): SurveyGroup[] {
  const years = dated.map(({ metadata }) => Number(metadata.published?.date.slice(0, 4)));
  if (years.length === 0) return [{ standing: 'no-document', party, excerpts: [] }];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const spoken = new Set(found.map(yearOf));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year): SurveyGroup => {
    const inYear = shown.flatMap((slice, at) => (yearOf(slice) === String(year) ? [at] : []));
    const about = { year: String(year), party, excerpts: inYear.map((at) => offset + at + 1) };
    const [opening] = inYear;
    if (opening !== undefined) return { ...about, standing: compareWording(shown, opening) };
    if (spoken.has(String(year))) return { ...about, standing: 'unshown' };
    return { ...about, standing: years.includes(year) ? 'silent' : 'no-document' };
  });
}

function compareWording(shown: readonly QuotedSlice[], at: number): 'first' | 'same' | 'changed' {
  const [before, now] = [shown[at - 1], shown[at]!];
  if (!before) return 'first';
  return isNearDuplicate(textOf(before), textOf(now)) ? 'same' : 'changed';
}

const textOf = ({ document, start, end }: QuotedSlice): string => document.text.slice(start, end);
