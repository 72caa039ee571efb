// ingest: TWO VERSIONS OF A DOCUMENT → the sentences that came and those that went, in the order of each text. Sentences are the
// same when their characters are; one that only moved is neither.
import type { PreparedDocument } from '../domain/document.js';
import { sliceOf } from '../domain/span.js';

type Version = Pick<PreparedDocument, 'text' | 'sentences'>;

export interface VersionChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A sentence that stands twice in one version and once in the other came or went once. */
export const compareVersions = (before: Version, after: Version): VersionChanges => ({
  added: sentencesBeyond(after, before),
  removed: sentencesBeyond(before, after),
});

function sentencesBeyond(version: Version, other: Version): string[] {
  const counts = new Map<string, number>();
  for (const sentence of textsOf(other)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return textsOf(version).filter((sentence) => {
    const left = counts.get(sentence) ?? 0;
    counts.set(sentence, left - 1);
    return left <= 0;
  });
}

const textsOf = ({ text, sentences }: Version): string[] => sentences.map((sentence) => sliceOf(text, sentence));
