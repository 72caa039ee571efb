// bot: what checking, citing and keeping sources must be able to say in every interface language. Plain text, escaped where
// it is shown; counts and lists come formatted. The commands' own texts have no Arabic, as Discord has none.

import type { QuotationTexts } from '../../../quotes/texts/text-set.js';
import type { Wording } from '../commands/text-set.js';

/** What is said on Discord alone. */
export interface OwnQuoteTexts {
  readonly notShown: (quotations: string) => string;
  readonly noQuotation: string;
  /** `characters` and `omissions`: the most that is checked. */
  readonly unusable: (characters: string, omissions: string) => string;
  /** Nothing was named, or several things. */
  readonly citeWhat: string;
  readonly cited: (sources: string) => string;
  readonly nothingCited: string;
  readonly restInFile: string;
}

export type QuoteTexts = QuotationTexts & OwnQuoteTexts;

export interface QuoteCommandTexts {
  readonly verify: Wording;
  readonly cite: Wording;
  readonly answer: Wording;
  readonly bibliography: Wording;
  readonly compare: Wording;
  readonly menu: string;
  readonly options: {
    readonly text: Wording;
    readonly source: Wording;
    readonly document: Wording;
    readonly answer: Wording;
    readonly id: Wording;
    readonly style: Wording;
    readonly file: Wording;
    /** Of an answer that is opened again. */
    readonly export: Wording;
    readonly event: Wording;
    readonly a: Wording;
    readonly b: Wording;
    readonly topic: Wording;
  };
}
