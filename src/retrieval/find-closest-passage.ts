// retrieval: TEXT → the one passage in another language that says nearly the same, or nothing. Compares meanings by the
// vectors of the index; a passage in the text's own language is never given, however close.
import type { DocumentId } from '../domain/document.js';
import { UNDETERMINED } from '../domain/language.js';
import type { Span } from '../domain/span.js';
import type { EmbeddedQuestion, Embedder } from '../embedding/embedder.js';
import { analyseText } from '../language/analyse-text.js';
import type { StoredChunk, StoredDocument } from '../store/store.js';
import type { CorpusView } from './corpus-view.js';
import { bestMatches, matchTokens, meanMatch } from './match-tokens.js';
import type { QuestionReader } from './understand-question.js';

export interface ClosePassage extends Span {
  readonly documentId: DocumentId;
  readonly version: number;
  /** Mean best similarity of the text's tokens with those of the sentences, corrected as `rateWindow` says; about −1 to 1. */
  readonly rating: number;
}

export interface ClosestPassageTools {
  readonly embedder: Embedder;
  /** Must be fresh. */
  readonly view: CorpusView;
  readonly reader: Pick<QuestionReader, 'detector' | 'finder'>;
}

/** Shorter texts say too little to be recognised in another language, longer ones do not fit the model. As `weightOf` counts. */
const WEIGHT_MIN = 24;
const WEIGHT_MAX = 1200;
/** A text of so few characters has no more tokens than that, whatever it is made of: they need not be counted. */
const TOKENS_MAX = 250;
/**
 * Chosen, with the two weights below, on one half of test/quotes/translations.jsonl so that no unrelated text and no other
 * passage passed; the other half is what the test reports.
 */
const RATING_MIN = 0.605;
const NAMED_WEIGHT = 0.08;
const LENGTH_WEIGHT = 0.08;
const CHUNKS_READ = 12;
const SENTENCES_MAX = 3;
/** How much longer either side may be. Matching goes from the text to the passage alone: a long one holds something for each word. */
const LENGTH_RATIO_MAX = 2.2;
/** Chinese and Japanese say in one character what takes about three letters. */
const CHARACTER_WEIGHT = 3;
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** A longer window must be better by this to be preferred to a shorter one. */
const SENTENCE_COST = 0.02;

/**
 * Undefined also where the text's language cannot be told. Only documents whose main language is another one are looked at:
 * where there are none, nothing is embedded.
 */
export async function findClosestPassage(text: string, tools: ClosestPassageTools): Promise<ClosePassage | undefined> {
  const nearest = await findNearestPassage(text, tools);
  return nearest !== undefined && nearest.rating >= RATING_MIN ? nearest : undefined;
}

/** The same, however far away. */
async function findNearestPassage(
  text: string,
  { embedder, view, reader }: ClosestPassageTools,
): Promise<ClosePassage | undefined> {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const weight = weightOf(plain);
  if (weight < WEIGHT_MIN || weight > WEIGHT_MAX) return undefined;
  const { language } = reader.detector.detect(plain);
  if (language === UNDETERMINED) return undefined;
  const foreign = view.documents.filter(({ metadata }) => metadata.language !== language).map(({ id }) => id);
  if (foreign.length === 0 || !(await fitsModel(plain, embedder))) return undefined;
  const embedded = await embedder.embedQuestion(plain, language);
  const allowed = foreign.length === view.documents.length ? undefined : view.chunkIds(foreign);
  const nearest = view.vectorIndex.search(embedded.vector, CHUNKS_READ, allowed);
  const named = analyseText(plain, language, reader.finder).words.filter(({ kind }) => kind !== 'word');
  const sought = { weight, language, embedded, view, named: named.map(({ terms }) => terms) };
  const windows = view.corpus.chunks(nearest.map(({ id }) => id)).flatMap((chunk) => {
    const document = view.readDocument(chunk.documentId, chunk.version);
    return document === undefined ? [] : foreignWindows(chunk, document, sought);
  });
  return windows.reduce<ClosePassage | undefined>(
    (most, window) => (most === undefined || window.rating > most.rating ? window : most),
    undefined,
  );
}

async function fitsModel(plain: string, embedder: Embedder): Promise<boolean> {
  // The model reads compatibility forms as what they stand for, which may be longer.
  if (plain.normalize('NFKC').length <= TOKENS_MAX) return true;
  const [tokens = 0] = await embedder.countTokens([plain]);
  return tokens <= TOKENS_MAX;
}

const weightOf = (text: string): number => text.length + (CHARACTER_WEIGHT - 1) * (text.match(CHARACTER)?.length ?? 0);

interface SoughtText {
  readonly weight: number;
  readonly language: string;
  readonly embedded: EmbeddedQuestion;
  readonly view: CorpusView;
  /** What it names, dates and numbers included: for each thing the index terms that stand for it in any language. */
  readonly named: readonly (readonly string[])[];
}

/** Windows of neighbouring sentences, all of them in another language than the text, about as long as it. */
function foreignWindows(chunk: StoredChunk, document: StoredDocument, sought: SoughtText): ClosePassage[] {
  const { weight, language, embedded, view } = sought;
  const { firstSentence: lowest, endSentence: highest } = chunk.chunk;
  const matrix = matchTokens(embedded, view.tokenDimension, chunk.tokenVectors, chunk.sentenceTokens);
  const share = namedShare(sought.named, new Set(chunk.terms));
  const { id: documentId, version } = document;
  const windows: ClosePassage[] = [];
  for (let first = lowest; first < highest; first += 1) {
    for (let end = first + 1; end <= Math.min(highest, first + SENTENCES_MAX); end += 1) {
      const last = document.sentences[end - 1]!;
      if (last.language === language || last.language === UNDETERMINED) break;
      if (end - first > 1 && last.afterRemoval === true) break;
      const span = { start: document.sentences[first]!.start, end: last.end };
      const own = weightOf(document.text.slice(span.start, span.end));
      const lengthRatio = Math.min(weight, own) / Math.max(weight, own);
      if (lengthRatio * LENGTH_RATIO_MAX < 1) continue;
      const similarity = meanMatch(bestMatches(matrix, first - lowest, end - lowest));
      const rating = rateWindow({ similarity, share, lengthRatio, sentences: end - first });
      windows.push({ ...span, documentId, version, rating });
    }
  }
  return windows;
}

/** What a text names, its translation names too; of nothing named nothing can be said: half. */
const namedShare = (named: SoughtText['named'], terms: ReadonlySet<string>): number =>
  named.length === 0 ? 0.5 : named.filter((thing) => thing.some((term) => terms.has(term))).length / named.length;

interface MeasuredWindow {
  readonly similarity: number;
  /** Of the things named, 0 to 1. */
  readonly share: number;
  /** Of the shorter to the longer, 0 to 1. */
  readonly lengthRatio: number;
  readonly sentences: number;
}

const rateWindow = ({ similarity, share, lengthRatio, sentences }: MeasuredWindow): number =>
  similarity + NAMED_WEIGHT * (share - 0.5) - LENGTH_WEIGHT * (1 - lengthRatio) - SENTENCE_COST * (sentences - 1);
