// quotes: the door to checking quotations: TEXT OR MESSAGE → CHECKED QUOTATIONS. Holds the corpus between calls and wires the
// finders; which parts of the program those are is the composition root's business.
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import type { Span } from '../domain/span.js';
import type { EntityFinder } from '../language/find-entities.js';
import type { Store } from '../store/store.js';
import { ValuePerScope } from '../store/value-per-scope.js';
import { findNames } from './find-names.js';
import { findQuotations } from './find-quotations.js';
import { isSpeakerOf } from './match-speaker.js';
import { QuotableCorpus } from './quotable-corpus.js';
import { QUOTATION_MAX_CHARS } from './read-quotation.js';
import type { QuotationIndexProgress } from './update-quotation-index.js';
import type { CheckedQuotation, QuotationClaim } from './verdict.js';
import type { ClosestPassage } from './verification-tools.js';
import { verifyQuotation } from './verify-quotation.js';

export interface VerifyOptions extends QuotationClaim {
  /** The text is a message: the quotations inside it are checked. Default: the whole text is one quotation. */
  readonly finds?: boolean;
  /** Told while documents are read for the first time. */
  readonly onProgress?: (progress: QuotationIndexProgress) => void;
}

/** Each keeps texts of at most 16 MB. */
const SERVERS_KEPT = 3;

export interface CheckerParts {
  readonly store: Pick<Store, 'within'>;
  /** Asked for only when a name has to be recognised: making it takes a while. */
  readonly finder: () => EntityFinder;
  readonly findClosest: (text: string, scope: Scope) => Promise<ClosestPassage | undefined>;
}

export class QuotationChecker {
  private readonly corpora: ValuePerScope<QuotableCorpus>;

  constructor(private readonly parts: CheckerParts) {
    this.corpora = new ValuePerScope(parts.store, (corpus) => new QuotableCorpus(corpus), SERVERS_KEPT);
  }

  /** Brings the index up to date; otherwise the next check does. */
  catchUp(scope: Scope): void {
    this.corpora.of(scope).load();
  }

  /**
   * In the order of the text; one unless `finds`. Throws `AppError('bad-input')` for text that is empty, over-long, has too
   * few words or (with `finds`) no quotation, and for a claimed document that does not exist.
   */
  async verify(text: string, scope: Scope, options: VerifyOptions = {}): Promise<CheckedQuotation[]> {
    const corpus = this.corpora.of(scope);
    corpus.load(options.onProgress);
    const claim: QuotationClaim = {
      ...(options.document !== undefined && { document: options.document }),
      ...(options.speaker !== undefined && { speaker: options.speaker }),
    };
    const checked: CheckedQuotation[] = [];
    for (const { start, end } of options.finds === true ? quotationsIn(text) : [{ start: 0, end: text.length }]) {
      checked.push(
        await verifyQuotation(text.slice(start, end), claim, {
          corpus,
          findNames: (part, language) => findNames(part, language, this.parts.finder()),
          isSpeakerOf: (speaker, id) => this.mayBeBy(speaker, id, corpus),
          findClosest: (quoted) => this.parts.findClosest(quoted, scope),
        }),
      );
    }
    return checked;
  }

  private mayBeBy(speaker: string, id: DocumentId, corpus: QuotableCorpus): boolean {
    const summary = corpus.summary(id);
    const version = corpus.versionOf(id);
    if (summary === undefined || version === undefined) return true;
    const { metadata, entityTerms } = summary;
    return isSpeakerOf(speaker, { metadata, entityTerms, text: corpus.text(version) }, this.parts.finder());
  }
}

function quotationsIn(text: string): Span[] {
  if (text.length > QUOTATION_MAX_CHARS) {
    throw new AppError(
      'bad-input',
      `The message has ${text.length} characters; at most ${QUOTATION_MAX_CHARS} are read: shorten it.`,
    );
  }
  const found = findQuotations(text);
  if (found.length > 0) return found;
  throw new AppError(
    'bad-input',
    'There is no quotation in the message: nothing of three words or more stands between quotation marks or in a block quote.',
  );
}
