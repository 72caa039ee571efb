// quotes: what checking a quotation is given from outside: the corpus, and what only other parts of the program know (names,
// speakers, passages in other languages). Interfaces only; the composition root fills them.
import type { DocumentId } from '../domain/document.js';
import type { Span } from '../domain/span.js';
import type { NameFinder } from './name-differences.js';
import type { QuotableCorpus } from './quotable-corpus.js';

/** A passage in another language that says nearly the same. `start`, `end`: of the document's text. */
export interface ClosestPassage extends Span {
  readonly documentId: DocumentId;
}

export interface VerificationTools {
  readonly corpus: QuotableCorpus;
  readonly findNames: NameFinder;
  /** True when the speaker is one whose words the document may hold. */
  readonly isSpeakerOf: (speaker: string, documentId: DocumentId) => boolean;
  /** One passage in another language than the text's, close enough to be its translation, or nothing. */
  readonly findClosest: (text: string) => Promise<ClosestPassage | undefined>;
}
