// answer: A KEPT ANSWER + the same question put again → whether the corpus as it is now gives other evidence. It compares
// which excerpt comes first; it does not judge which of two says more.
import type { Answer, Excerpt } from '../domain/answer.js';
import { AppError } from '../domain/app-error.js';
import type { AskResult } from '../domain/ask.js';

/**
 * `same`: the same words come first, or there is no answer, as before. `better`: another excerpt comes first. `answered`,
 * `unanswered`: there is an answer now, or none any more. `unknown`: the question could not be put again.
 */
export type EvidenceNow =
  | { readonly kind: 'same' | 'unanswered' | 'unknown' }
  | { readonly kind: 'better' | 'answered'; readonly first: Excerpt };

/** `ask`: with the kept filters, on what may be used now. An index that is missing or does not fit gives `unknown`. */
export async function findEvidenceNow(kept: Answer, ask: () => Promise<AskResult | undefined>): Promise<EvidenceNow> {
  // The asker had it deleted.
  if (kept.question === '') return { kind: 'unknown' };
  try {
    const result = await ask();
    return result === undefined ? { kind: 'unknown' } : compareEvidence(kept, result.answer);
  } catch (error) {
    // A kept answer opens whatever became of the index.
    if (error instanceof AppError && error.code.startsWith('index-')) return { kind: 'unknown' };
    throw error;
  }
}

function compareEvidence(kept: Answer, now: Answer): EvidenceNow {
  if (now.outcome !== 'answered') return { kind: kept.outcome === 'answered' ? 'unanswered' : 'same' };
  const [first] = now.excerpts;
  if (kept.outcome !== 'answered') return { kind: 'answered', first };
  return isSameEvidence(kept.excerpts[0], first) ? { kind: 'same' } : { kind: 'better', first };
}

const isSameEvidence = (one: Excerpt, other: Excerpt): boolean =>
  one.citation.documentId === other.citation.documentId && joinSpace(one.text) === joinSpace(other.text);

const joinSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
