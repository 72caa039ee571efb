// quotes: CLAIMED SPEAKER + DOCUMENT → whether the document may hold that speaker's words. Lenient: only a speaker whom
// the document names nowhere, in text or metadata, contradicts the claim. It does not find out who is speaking.
import type { DocumentMetadata } from '../domain/document.js';
import { entityTerm } from '../language/analyse-text.js';
import type { EntityFinder } from '../language/find-entities.js';
import { foldWord } from '../language/fold-text.js';

export interface SpokenDocument {
  readonly metadata: DocumentMetadata;
  readonly text: string;
  /** As the store has them: what the document names as a whole. */
  readonly entityTerms: readonly string[];
}

/** Office and form of address say nothing about who it is. */
const SHORT_WORD = 3;

export function isSpeakerOf(speaker: string, document: SpokenDocument, finder: EntityFinder): boolean {
  const named = finder.find(speaker, 'en').map(({ id }) => id);
  const parties = document.metadata.parties.map((party) => (/^[A-Z]{2}$/u.test(party) ? `country:${party}` : party));
  if (named.some((id) => parties.includes(id) || document.entityTerms.includes(entityTerm(id)))) return true;
  const words = wordsOf(speaker).filter((word) => word.length >= SHORT_WORD);
  if (words.length === 0) return true;
  const { title, publisher = '' } = document.metadata;
  const held = new Set(wordsOf(`${title} ${publisher} ${document.text}`));
  return words.every((word) => held.has(word));
}

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord);
