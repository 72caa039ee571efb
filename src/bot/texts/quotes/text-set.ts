// bot: what checking, citing and keeping sources must be able to say in every interface language. Plain text, escaped where
// it is shown; counts and lists come formatted. The commands' own texts have no Arabic, as Discord has none.

import type { ExcerptChange } from '../../../quotes/find-excerpt-change.js';
import type { DifferenceKind, QuotationWarning, Verdict } from '../../../quotes/verdict.js';
import type { Wording } from '../commands/text-set.js';

export interface QuoteTexts {
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
  /** The wording is in a document that this server does not use. */
  readonly unavailableHere: string;
  readonly notShown: (quotations: string) => string;
  readonly noQuotation: string;
  /** `characters` and `omissions`: the most that is checked. */
  readonly unusable: (characters: string, omissions: string) => string;

  /** Neither document nor answer was named. */
  readonly citeWhat: string;
  readonly givenOn: (date: string, corpus: string) => string;
  /** `numbers`: excerpts as shown, "[1], [3]". */
  readonly changes: Readonly<Record<ExcerptChange, (numbers: string) => string>>;
  readonly cited: (sources: string) => string;
  readonly nothingCited: string;
  readonly restInFile: string;

  /** Whose texts the excerpts are. */
  readonly voices: (names: string) => string;
  readonly oneSided: (others: string) => string;
}

export interface QuoteCommandTexts {
  readonly verify: Wording;
  readonly cite: Wording;
  readonly answer: Wording;
  readonly bibliography: Wording;
  readonly menu: string;
  readonly options: {
    readonly text: Wording;
    readonly source: Wording;
    readonly document: Wording;
    readonly answer: Wording;
    readonly id: Wording;
    readonly style: Wording;
    readonly file: Wording;
  };
}
