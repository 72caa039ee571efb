// answer: PASSAGES → EVIDENCE: the windows of whole sentences that are shown, best first. Windows are contiguous, never
// cross a removed part or a heading, never overlap, and near-duplicates are left out. Nothing is cut inside a sentence.
import type { ScoreTrace } from '../domain/answer.js';
import type { RetrievalMode } from '../domain/ask.js';
import type { DocumentId, Sentence } from '../domain/document.js';
import type { Span } from '../domain/span.js';
import { spansOverlap } from '../domain/span.js';
import type { Passage } from '../retrieval/passage.js';
import { FULL_WEIGHTS, readSentences } from '../retrieval/score-passages.js';
import type { StoredDocument } from '../store/store.js';
import { isNearDuplicate } from './near-duplicate.js';

/** Limits of one excerpt: what a reader takes in at a glance and a Discord message holds four of. */
export const EXCERPT_MAX_SENTENCES = 3;
export const EXCERPT_MAX_CHARS = 600;
export const MAX_EXCERPTS = 4;

/** Passages looked into; the right one is among the first twelve in .97 of the fit and tune questions. */
const PASSAGES_READ = 12;
/** For a window of full length: the sentence beside the best one often holds the answer. */
const LENGTH_WEIGHT = 0.03;

export interface Evidence extends Span {
  readonly document: StoredDocument;
  readonly passage: Passage;
  /** Sentences `[firstSentence, endSentence)` of the document. */
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly score: number;
  readonly trace: ScoreTrace;
}

export interface EvidenceSources {
  document(id: DocumentId, version: number): StoredDocument | undefined;
  /** How well the sentence holds the kind of thing that is asked for, 0 to about 0.1, added to a window's score. */
  cue(document: StoredDocument, sentence: Sentence, passage: Passage): number;
}

export function selectEvidence(
  passages: readonly Passage[],
  details: readonly number[],
  sources: EvidenceSources,
  mode: RetrievalMode,
): Evidence[] {
  const candidates: Evidence[] = [];
  for (const passage of passages.slice(0, PASSAGES_READ)) {
    const document = sources.document(passage.stored.documentId, passage.stored.version);
    if (document) candidates.push(...windowsOf(passage, document, details, sources, mode));
  }
  // A stable sort: equal scores stay in the order of their passages, then of their place.
  candidates.sort((a, b) => b.score - a.score);
  const chosen: Evidence[] = [];
  for (const candidate of candidates) {
    if (chosen.length === MAX_EXCERPTS) break;
    if (chosen.every((other) => isDistinct(candidate, other))) chosen.push(candidate);
  }
  return chosen;
}

function windowsOf(
  passage: Passage,
  document: StoredDocument,
  details: readonly number[],
  sources: EvidenceSources,
  mode: RetrievalMode,
): Evidence[] {
  const { firstSentence: lowest, endSentence: highest } = passage.stored.chunk;
  const { sentences } = document;
  const cues = sentences
    .slice(lowest, highest)
    .map((each) => (mode === 'full' ? sources.cue(document, each, passage) : 0));
  const windows: Evidence[] = [];
  for (let first = lowest; first < highest; first += 1) {
    for (let end = first + 1; end <= highest && isWindow(sentences, first, end); end += 1) {
      const start = sentences[first]!.start;
      const length = sentences[end - 1]!.end - start;
      const parts = {
        ...passage.trace.parts,
        ...(mode === 'full' ? textParts(passage, details, first - lowest, end - lowest) : {}),
        askedType: Math.max(...cues.slice(first - lowest, end - lowest)),
        length: LENGTH_WEIGHT * Math.min(1, length / EXCERPT_MAX_CHARS),
      };
      const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
      const trace = { total, parts };
      windows.push({
        document,
        passage,
        start,
        end: start + length,
        firstSentence: first,
        endSentence: end,
        score: total,
        trace,
      });
    }
  }
  return windows;
}

/** The two signals that differ between the windows of one passage. */
function textParts(passage: Passage, details: readonly number[], first: number, end: number) {
  const { maxSim, detail } = readSentences(passage, details, first, end);
  return { maxSim: FULL_WEIGHTS.maxSim * maxSim, detail: FULL_WEIGHTS.detail * detail };
}

/** One sentence always is a window, however long; more only within the limits and without a break between them. */
export function isWindow(sentences: readonly Sentence[], first: number, end: number): boolean {
  if (end - first === 1) return true;
  const length = sentences[end - 1]!.end - sentences[first]!.start;
  if (end - first > EXCERPT_MAX_SENTENCES || length > EXCERPT_MAX_CHARS) return false;
  return areJoined(sentences[end - 2]!, sentences[end - 1]!);
}

const areJoined = (left: Sentence, right: Sentence): boolean =>
  right.afterRemoval !== true && left.kind !== 'heading' && right.kind !== 'heading' && left.page === right.page;

function isDistinct(candidate: Evidence, other: Evidence): boolean {
  if (candidate.document.id === other.document.id && spansOverlap(candidate, other)) return false;
  return !isNearDuplicate(textOf(candidate), textOf(other));
}

const textOf = (evidence: Evidence): string => evidence.document.text.slice(evidence.start, evidence.end);
