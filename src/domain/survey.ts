// domain: what an answer drawn from several documents says beside its excerpts: which of them belong together, in order of
// date, and where the documents are silent. Excerpts are named by their numbers; it holds no text of a source.

/** `documents`: which mention something. `offices`: which somebody held. `positions`: how they changed. */
export const SURVEY_FORMS = ['documents', 'offices', 'positions'] as const;
export type SurveyForm = (typeof SURVEY_FORMS)[number];

/**
 * What the excerpts of a group are: `mentioned`: a document of the year holds the words; `related`: close in meaning, without them.
 * Of a party in a year: `first` wording, `changed` or `same` as the one before; `silent`: it has documents, none of which
 * holds the words of the topic; `no-document`: the corpus has none, which says nothing about its position;
 * `unshown`: it has statements, for which there is no room.
 */
export type SurveyStanding =
  | 'mentioned'
  | 'related'
  | 'first'
  | 'changed'
  | 'same'
  | 'silent'
  | 'no-document'
  | 'unshown';

export interface SurveyGroup {
  readonly standing: SurveyStanding;
  /** `YYYY`; absent for undated documents, and for a party without any. */
  readonly year?: string;
  /** Only with `positions`: ISO 3166 alpha-2 code, or the glossary id of an organisation. */
  readonly party?: string;
  /** Numbers of excerpts of the answer, in order of date; empty for `silent`, `no-document` and `unshown`. */
  readonly excerpts: readonly number[];
}

export interface Survey {
  readonly form: SurveyForm;
  /** Documents that hold the words of the question; more than are shown where there are many. */
  readonly documents: number;
  /** By party, then year; undated ones and related ones last. */
  readonly groups: readonly SurveyGroup[];
}
