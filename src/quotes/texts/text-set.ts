// quotes: what checking quotations, reopening answers and comparing documents must be able to say in every interface
// language, on the terminal as on Discord. Plain text, escaped where it is shown; counts and lists come formatted.
import type { ExcerptChange } from '../find-excerpt-change.js';
import type { DifferenceKind, QuotationWarning, Verdict } from '../verdict.js';

export interface QuotationTexts {
  /** What the verdict is called, and what it means in one sentence. */
  readonly verdicts: Readonly<Record<Verdict, { readonly label: string; readonly meaning: string }>>;
  readonly searched: (documents: string) => string;
  readonly kinds: Readonly<Record<DifferenceKind, string>>;
  readonly difference: (kind: string, quoted: string, source: string) => string;
  /** Stands for a word that one side does not have. */
  readonly nothing: string;
  readonly asQuoted: string;
  readonly inSource: string;
  readonly leftOut: string;
  readonly alsoIn: (titles: string) => string;
  readonly warnings: Readonly<Record<QuotationWarning, string>>;

  readonly givenOn: (date: string, corpus: string) => string;
  /** `numbers`: excerpts as shown, "[1], [3]". */
  readonly changes: Readonly<Record<ExcerptChange, (numbers: string) => string>>;
  /** The question was put to the corpus as it is now. `source`: what the first excerpt is from. */
  readonly betterNow: (source: string) => string;
  readonly answeredNow: (source: string) => string;
  readonly unansweredNow: string;

  /** Whose texts the excerpts are. */
  readonly voices: (names: string) => string;
  readonly oneSided: (others: string) => string;

  readonly comparison: {
    readonly identical: string;
    readonly nothingAlike: string;
    readonly nothingOnTopic: (topic: string) => string;
    readonly sameDocument: string;
    readonly sameWords: (count: string) => string;
    readonly acrossLanguages: string;
  };
}
