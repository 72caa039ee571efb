// bot: what the renderings must be able to say in every interface language. Values in, finished words out; what is
// inserted is already escaped and stays in its own form: no word may depend on its gender, case or number.
import type { QualityFigureName } from '../../../evaluation/quality-card.js';
import type { LexiconEntry } from '../../../language/load-lexicon.js';

/** What a score is made of, in the reader's words. */
export const SCORE_GROUPS = ['meaning', 'words', 'names', 'document', 'kind', 'length', 'other'] as const;
export type ScoreGroup = (typeof SCORE_GROUPS)[number];

export interface ButtonTexts {
  readonly more: string;
  readonly next: string;
  readonly why: string;
  readonly cite: string;
  readonly share: string;
  readonly delete: string;
  readonly follow: string;
  readonly thread: string;
  readonly nearest: string;
  readonly unfilter: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** Placeholders of selects. */
  readonly chooseExcerpt: string;
  readonly chooseDocument: string;
}

export interface SourceTexts {
  readonly paragraph: (number: number) => string;
  readonly page: (number: number) => string;
  readonly section: (name: string) => string;
  readonly machineTranslated: string;
  readonly titleGuessed: string;
  readonly dateInferred: string;
  /** Link to the document where its status is unknown. */
  readonly link: string;
  /** Names of facts before a colon. */
  readonly publisher: string;
  readonly published: string;
  readonly events: string;
  readonly symbol: string;
  readonly status: string;
  readonly language: string;
  readonly twins: string;
  readonly forums: string;
  readonly parties: string;
  /** Label of the addresses at which the same text stands, too. */
  readonly alsoAt: string;
  /** Label of the day the stored copy was retrieved. */
  readonly retrieved: string;
  readonly rights: string;
  readonly version: string;
  /** Heading over the first sentences. */
  readonly opening: string;
  /** Heading over the removed page furniture. */
  readonly removed: (parts: number) => string;
  readonly removedNothing: string;
  /** Heading of the list. */
  readonly count: (documents: number) => string;
  readonly none: string;
}

export interface AnswerTexts {
  readonly quotedExactly: string;
  readonly documentsUsed: (used: number, total: number) => string;
  readonly corpusOf: (date: string) => string;
  /** In brackets after a long sentence that is shown in part. */
  readonly sentenceContinues: string;
  /** How many excerpts wait behind the Next excerpts button, which the sentence names. */
  readonly moreBehind: (excerpts: number) => string;
  readonly understoodAs: (question: string) => string;
  /** Lead where the nearest passages wait behind a button. */
  readonly lowConfidence: string;
  /** Over those passages. */
  readonly nearestHeading: string;
  readonly excerptsFrom: (title: string) => string;
  readonly furtherExcerpts: string;
  readonly aroundExcerpt: (number: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly whyHeading: string;
  readonly whyNote: string;
  readonly scoreGroups: Readonly<Record<ScoreGroup, string>>;
  readonly points: (points: number) => string;
  readonly foundHeading: string;
  /** What the passages are and are not. */
  readonly foundNote: string;
  readonly foundNothing: string;
  /** `Name: value` with the language's own colon. */
  readonly labelled: (name: string, value: string) => string;
  readonly buttons: ButtonTexts;
  readonly source: SourceTexts;
  readonly term: {
    readonly kinds: Readonly<Record<LexiconEntry['kind'], string>>;
    /** Over text that exists in English only. */
    readonly meaning: string;
    readonly usage: string;
    readonly related: string;
  };
  readonly about: {
    readonly purpose: string;
    readonly version: string;
    readonly corpus: string;
    readonly corpusSize: (documents: number, passages: string, date: string) => string;
    readonly model: string;
    readonly quality: string;
    readonly notMeasured: string;
    /** What the figures below were measured on. */
    readonly measuredOn: (questions: string) => string;
    readonly figures: Readonly<Record<QualityFigureName, string>>;
    readonly privacy: string;
    /** Not where a model elsewhere composes. */
    readonly nothingSent: string;
    readonly keptFor: (days: number) => string;
  };
  readonly queued: (position: number) => string;
  readonly help: {
    readonly heading: string;
    readonly does: readonly string[];
    readonly refusesHeading: string;
    readonly refuses: readonly string[];
  };
}
