// retrieval: TEXT → the one passage in another language that says nearly the same, or nothing. Compares meanings by the
// vectors of the index; a passage in the text's own language is never given, however close.
import type { DocumentId } from '../domain/document.js';
import { UNDETERMINED } from '../domain/language.js';
import type { Span } from '../domain/span.js';
import type { Embedder } from '../embedding/embedder.js';
import type { StoredDocument } from '../store/store.js';
import type { CorpusView } from './corpus-view.js';
import type { Passage } from './passage.js';
import { retrieve } from './retrieve.js';
import { readSentences } from './score-passages.js';
import { type QuestionReader, understandQuestion } from './understand-question.js';

export interface ClosePassage extends Span {
  readonly documentId: DocumentId;
  readonly version: number;
  /** Mean best similarity of the text's tokens with those of the sentences, −1 to 1. */
  readonly similarity: number;
}

export interface ClosestPassageTools {
  readonly embedder: Embedder;
  /** Must be fresh. */
  readonly view: CorpusView;
  readonly reader: QuestionReader;
}

/** Shorter texts say too little to be recognised in another language, longer ones do not fit the model. Units. */
const CHARS_MIN = 24;
const CHARS_MAX = 1200;
/** Eight true translations (en, es, fr, ru, zh) had .63 to .72, texts on the same matter up to .62, others up to .51. */
const SIMILARITY_MIN = 0.62;
const PASSAGES_READ = 20;
const SENTENCES_MAX = 3;
/** How much longer either side may be. Matching goes from the text to the passage alone: a long one holds something for each word. */
const LENGTH_RATIO_MAX = 2.2;
/** Chinese and Japanese say in one character what takes about three letters. */
const CHARACTER_WEIGHT = 3;
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** A longer window must be better by this to be preferred to a shorter one. */
const SENTENCE_COST = 0.02;

/** Undefined also where the text's language cannot be told. */
export async function findClosestPassage(
  text: string,
  { embedder, view, reader }: ClosestPassageTools,
): Promise<ClosePassage | undefined> {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (plain.length < CHARS_MIN || plain.length > CHARS_MAX) return undefined;
  const question = understandQuestion(plain, reader);
  if (question.language === UNDETERMINED) return undefined;
  const [tokens = 0] = await embedder.countTokens([plain]);
  if (tokens > embedder.fingerprint.maxTokens / 2) return undefined;
  const embedded = await embedder.embedQuestion(plain, question.language);
  const { passages } = retrieve(question, embedded, {}, view, 'full');
  const windows = passages.slice(0, PASSAGES_READ).flatMap((passage) => {
    const document = view.readDocument(passage.stored.documentId, passage.stored.version);
    if (document === undefined) return [];
    return foreignWindows(passage, document, question.language).filter(({ passage: { start, end } }) =>
      areAlikeInLength(plain, document.text.slice(start, end)),
    );
  });
  const best = windows.reduce<RatedWindow | undefined>(
    (most, window) => (most === undefined || window.rating > most.rating ? window : most),
    undefined,
  );
  return best !== undefined && best.passage.similarity >= SIMILARITY_MIN ? best.passage : undefined;
}

function areAlikeInLength(left: string, right: string): boolean {
  const [short, long] = [weightOf(left), weightOf(right)].sort((a, b) => a - b);
  return long! <= LENGTH_RATIO_MAX * short!;
}

const weightOf = (text: string): number => text.length + (CHARACTER_WEIGHT - 1) * (text.match(CHARACTER)?.length ?? 0);

interface RatedWindow {
  readonly passage: ClosePassage;
  readonly rating: number;
}

/** Windows of neighbouring sentences, all of them in another language than the text. */
function foreignWindows(passage: Passage, document: StoredDocument, language: string): RatedWindow[] {
  const { firstSentence: lowest, endSentence: highest } = passage.stored.chunk;
  const windows: RatedWindow[] = [];
  for (let first = lowest; first < highest; first += 1) {
    for (let end = first + 1; end <= Math.min(highest, first + SENTENCES_MAX); end += 1) {
      const last = document.sentences[end - 1]!;
      if (last.language === language || last.language === UNDETERMINED) break;
      if (end - first > 1 && last.afterRemoval === true) break;
      const { maxSim } = readSentences(withoutHead(passage), [], first - lowest, end - lowest);
      const { id: documentId, version } = document;
      const span = { start: document.sentences[first]!.start, end: last.end };
      windows.push({
        passage: { ...span, documentId, version, similarity: maxSim },
        rating: maxSim - SENTENCE_COST * (end - first),
      });
    }
  }
  return windows;
}

/** What the head of a document says is no part of what is quoted. */
const withoutHead = (passage: Passage): Pick<Passage, 'matrix' | 'headMatches'> => ({
  matrix: passage.matrix,
  headMatches: new Float32Array(passage.headMatches.length).fill(-1),
});
