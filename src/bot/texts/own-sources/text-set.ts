// bot: what adding, renewing and removing documents of a server must be able to say in every interface language. Plain text, escaped
// where it is shown; counts come formatted. The command's own texts have no Arabic, as Discord has none.
import type { DraftRefusal } from '../../../drafts/draft-outcome.js';
import type { Wording } from '../commands/text-set.js';

/** Those that name a limit. */
type LimitRefusal = 'too-large' | 'too-long' | 'full';

export interface OwnSourceTexts {
  readonly serversOnly: string;
  readonly mayNot: string;
  /** Both an address and a file were given, or neither. */
  readonly oneSource: string;
  readonly busyHere: string;
  readonly busyElsewhere: string;
  readonly steps: {
    readonly fetching: string;
    readonly reading: string;
    readonly embedding: (done: string, all: string) => string;
    readonly events: string;
  };
  readonly newDocument: string;
  readonly newVersion: string;
  /** Below the card. */
  readonly notSearchedYet: (minutes: string) => string;
  readonly labels: {
    readonly origin: string;
    readonly passages: string;
    readonly events: string;
    /** Notes are in English. */
    readonly notes: string;
  };
  readonly changes: (added: string, removed: string) => string;
  readonly added: string;
  readonly gone: string;
  readonly confirm: string;
  readonly discard: string;
  readonly published: (title: string) => string;
  /** The server has a list of documents that answers may use, and this one is not on it. */
  readonly notOnList: string;
  readonly discarded: string;
  readonly draftGone: string;
  readonly overtaken: string;
  readonly unchanged: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly interrupted: string;
  readonly timedOut: string;
  readonly refusals: Readonly<Record<Exclude<DraftRefusal, LimitRefusal>, string>> & {
    readonly 'too-large': (megabytes: string) => string;
    readonly 'too-long': (passages: string) => string;
    readonly full: (documents: string, passages: string) => string;
  };
  readonly status: {
    readonly heading: string;
    readonly counts: (documents: string, documentsMax: string, passages: string, passagesMax: string) => string;
    readonly none: string;
    readonly failed: string;
  };
}

export interface OwnSourceCommandTexts {
  readonly source: Wording;
  readonly add: Wording;
  readonly remove: Wording;
  readonly refresh: Wording;
  readonly status: Wording;
  readonly options: { readonly url: Wording; readonly file: Wording; readonly document: Wording };
}
