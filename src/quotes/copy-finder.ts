// quotes: A DOCUMENT that is about to be stored → the document of the same collection that it is a copy of. Looks up some of its
// shingles, then compares word by word; keeps what was drawn but is not stored yet. Stores nothing but the quotation index.
import type { DocumentId, PreparedDocument } from '../domain/document.js';
import type { IndexedVersion } from '../store/quotation-rows.js';
import type { CorpusReader } from '../store/store.js';
import { hashShingles, SHINGLE_FORMAT } from './hash-shingles.js';
import { isCopy, type JudgedDocument, readJudged } from './judge-copy.js';
import { splitWords } from './split-words.js';
import { placesOf, updateQuotationIndex } from './update-quotation-index.js';

/** Shingles that are looked up; two documents with the same text share all of them. */
const SAMPLES = 16;
const LOOKUPS_MAX = 200;
/** A shingle with so many places says nothing about where a text is from, and is not counted. */
const POSTINGS_MAX = 50;
/** Share of the samples that a candidate must have: titles and publishers put before a short text take some away. */
const VOTES_MIN = 0.5;
const CANDIDATES_MAX = 3;

export class CopyFinder {
  private isCaughtUp = false;
  private versions: ReadonlyMap<number, IndexedVersion> = new Map();
  /** Found in this run: what was stored of them goes. */
  private readonly copies = new Set<DocumentId>();
  private readonly drawn = new Map<DocumentId, JudgedDocument>();

  /** @param own whether an id is one of the collection that is being filled: copies across collections are none */
  constructor(
    private readonly corpus: Pick<CorpusReader, 'quotations' | 'documents'>,
    private readonly own: (id: DocumentId) => boolean,
  ) {}

  /** Undefined for a document of its own, which then counts as drawn until `learn`. */
  find(document: PreparedDocument): DocumentId | undefined {
    this.catchUp();
    const { id } = document.metadata;
    const judged = readJudged(document);
    const original = this.findDrawn(id, judged) ?? this.findStored(id, document.text, judged);
    if (original === undefined) this.drawn.set(id, judged);
    else this.copies.add(id);
    return original;
  }

  /** To be called for each document once it is stored. */
  learn(id: DocumentId, version: number, text: string): void {
    this.drawn.delete(id);
    this.corpus.quotations.add({ id, version }, SHINGLE_FORMAT, placesOf(text));
  }

  private catchUp(): void {
    if (this.isCaughtUp) return;
    updateQuotationIndex(this.corpus.quotations);
    this.isCaughtUp = true;
  }

  private findDrawn(id: DocumentId, judged: JudgedDocument): DocumentId | undefined {
    for (const [other, drawn] of this.drawn) if (other !== id && isCopy(drawn, judged)) return other;
    return undefined;
  }

  private findStored(id: DocumentId, text: string, judged: JudgedDocument): DocumentId | undefined {
    // What is drawn will have another text, and what is a copy will be no document.
    const isOut = (other: DocumentId) => other === id || this.drawn.has(other) || this.copies.has(other);
    const candidates = this.countVotes(text).filter((version) => this.own(version.id) && !isOut(version.id));
    if (candidates.length === 0) return undefined;
    const facts = new Map(this.corpus.documents().map((summary) => [summary.id, summary.metadata]));
    return candidates.slice(0, CANDIDATES_MAX).find((version) => {
      const [metadata, stored] = [facts.get(version.id), this.corpus.quotations.text(version)];
      return metadata && stored !== undefined && isCopy(readJudged({ text: stored, metadata }), judged);
    })?.id;
  }

  /** Current versions that hold enough of the samples: most first, then in order of number. */
  private countVotes(text: string): IndexedVersion[] {
    const hashes = [...new Set(hashShingles(splitWords(text)).map(({ hash }) => hash))].sort((a, b) => a - b);
    const votes = new Map<number, number>();
    let samples = 0;
    for (const hash of hashes.slice(0, LOOKUPS_MAX)) {
      const places = this.corpus.quotations.postings(hash, POSTINGS_MAX);
      if (places.length === POSTINGS_MAX) continue;
      for (const number of new Set(places.map((place) => place.number)))
        votes.set(number, (votes.get(number) ?? 0) + 1);
      samples += 1;
      if (samples === SAMPLES) break;
    }
    const counted = [...votes].filter(([, count]) => count >= samples * VOTES_MIN);
    if (counted.some(([number]) => !this.versions.has(number))) this.loadVersions();
    return counted
      .sort(([a, left], [b, right]) => right - left || a - b)
      .flatMap(([number]) => this.versions.get(number) ?? []);
  }

  private loadVersions(): void {
    this.versions = new Map(this.corpus.quotations.versions().map((version) => [version.number, version]));
  }
}
