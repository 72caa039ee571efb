// ingest: PREPARED DOCUMENT → CHUNKS WITH VECTORS, TERMS AND ENTITIES, ready to store. Runs the model through the
// embedder; stores nothing.
import type { Chunk, PreparedDocument, Sentence } from '../domain/document.js';
import type { Embedder, PassageInput } from '../embedding/embedder.js';
import { analyseText, entityTerm, yearTerm } from '../language/analyse-text.js';
import type { EntityFinder } from '../language/find-entities.js';
import type { IndexedChunk, IndexedContent } from '../store/store.js';
import { buildChunks } from './build-chunks.js';

/** Passages of one request to the embedder: small enough that a question gets its turn soon. */
const PASSAGES_PER_REQUEST = 8;

export interface DocumentIndexer {
  readonly embedder: Embedder;
  readonly finder: EntityFinder;
}

export async function indexDocument(document: PreparedDocument, indexer: DocumentIndexer): Promise<IndexedContent> {
  return indexChunks(document, await chunkDocument(document, indexer.embedder), indexer);
}

/** Costs a few milliseconds a page: what a document would take up can be known before it is embedded. */
export async function chunkDocument(
  document: PreparedDocument,
  embedder: Pick<Embedder, 'countTokens'>,
): Promise<Chunk[]> {
  const texts = document.sentences.map((sentence) => document.text.slice(sentence.start, sentence.end));
  return buildChunks(document, await embedder.countTokens(texts));
}

/** `chunks` as `chunkDocument` gives them. Rejects with what the embedder rejects with. */
export async function indexChunks(
  document: PreparedDocument,
  chunks: readonly Chunk[],
  { embedder, finder }: DocumentIndexer,
): Promise<IndexedContent> {
  const passages = [headPassage(document), ...chunks.map((chunk) => chunkPassage(document, chunk))];
  const requests = [];
  for (let first = 0; first < passages.length; first += PASSAGES_PER_REQUEST) {
    requests.push(embedder.embedPassages(passages.slice(first, first + PASSAGES_PER_REQUEST)));
  }
  const analysed = chunks.map((chunk) => analyseChunk(document, chunk, finder));
  const [head, ...embedded] = (await Promise.all(requests)).flat();
  const indexed = chunks.map((chunk, i): IndexedChunk => ({ chunk, ...embedded[i]!, ...analysed[i]! }));
  const headTerms = collectHeadTerms(document, finder);
  return {
    document,
    chunks: indexed,
    head: { vector: head!.vector, tokenVectors: head!.tokenVectors, terms: headTerms },
    entityTerms: [...headTerms, ...indexed.flatMap((chunk) => chunk.terms.filter(isNamedTerm))],
  };
}

/** Title, publisher and date as one passage of their own. Never quoted. */
function headPassage({ metadata }: PreparedDocument): PassageInput {
  const parts = [metadata.title, metadata.publisher, metadata.published?.date].filter((part) => part !== undefined);
  return { sentences: [parts.join(' · ')], language: metadata.language };
}

function chunkPassage(document: PreparedDocument, chunk: Chunk): PassageInput {
  const sentences = sentencesOf(document, chunk);
  return { sentences, language: mainLanguage(document.sentences.slice(chunk.firstSentence, chunk.endSentence)) };
}

/** A chunk that is a part of one long sentence is that part only. */
function sentencesOf(document: PreparedDocument, chunk: Chunk): string[] {
  return document.sentences
    .slice(chunk.firstSentence, chunk.endSentence)
    .map(({ start, end }) => document.text.slice(Math.max(start, chunk.start), Math.min(end, chunk.end)));
}

function mainLanguage(sentences: readonly Sentence[]): string {
  const lengths = new Map<string, number>();
  for (const { language, start, end } of sentences) lengths.set(language, (lengths.get(language) ?? 0) + end - start);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
}

function analyseChunk(
  document: PreparedDocument,
  chunk: Chunk,
  finder: EntityFinder,
): Pick<IndexedChunk, 'terms' | 'entities'> {
  const language = mainLanguage(document.sentences.slice(chunk.firstSentence, chunk.endSentence));
  const analysis = analyseText(document.text.slice(chunk.start, chunk.end), language, finder);
  const implied = analysis.entities.flatMap((entity) => finder.implied(entity.id).map(entityTerm));
  return {
    terms: [...analysis.words.flatMap((word) => word.terms), ...implied],
    entities: analysis.entities.map((entity) => ({
      ...entity,
      start: entity.start + chunk.start,
      end: entity.end + chunk.start,
    })),
  };
}

/** Entities, years and names of title, publisher, forums, parties and dates. */
function collectHeadTerms({ metadata }: PreparedDocument, finder: EntityFinder): string[] {
  const head = [metadata.title, metadata.publisher].filter((part) => part !== undefined).join(' · ');
  const analysis = analyseText(head, metadata.language, finder);
  const implied = analysis.entities.flatMap((entity) => finder.implied(entity.id));
  const dates = [metadata.published, ...metadata.events].flatMap((fact) =>
    fact ? [fact.date, fact.end ?? fact.date] : [],
  );
  const parties = metadata.parties.map((party) => (/^[A-Z]{2}$/u.test(party) ? `country:${party}` : party));
  return [
    ...analysis.words.flatMap((word) => word.terms).filter(isNamedTerm),
    ...[...implied, ...parties, ...metadata.forums].map(entityTerm),
    ...dates.map((date) => yearTerm(Number(date.slice(0, 4)))),
  ];
}

/** Entity, year, symbol and name terms carry a letter and a colon; plain stems do not. */
const isNamedTerm = (term: string): boolean => /^[a-z]:/u.test(term);
