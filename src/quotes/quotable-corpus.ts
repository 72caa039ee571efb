// quotes: what checking needs to know of the corpus: which versions are indexed, their texts and facts. Texts are kept up
// to a limit. It brings the index up to date, and finds nothing itself. Of one scope; another state of it is another corpus.
import type { DocumentId, DocumentMetadata } from '../domain/document.js';
import type { IndexedVersion } from '../store/quotation-rows.js';
import type { CorpusReader, DocumentSummary } from '../store/store.js';
import { type QuotationIndexProgress, updateQuotationIndex } from './update-quotation-index.js';

/** UTF-16 units of text that stay in memory: 16 MB, about 600 speeches. A single longer text is held alone. */
const KEPT_CHARS = 8_000_000;

export type QuotedCorpus = Pick<CorpusReader, 'documents' | 'quotations'>;

export class QuotableCorpus {
  private isLoaded = false;
  private byNumber: ReadonlyMap<number, IndexedVersion> = new Map();
  private byId: ReadonlyMap<string, IndexedVersion> = new Map();
  private summaries: ReadonlyMap<string, DocumentSummary> = new Map();
  private readonly texts = new Map<number, string>();
  private keptChars = 0;

  constructor(readonly store: QuotedCorpus) {}

  /** Call before each quotation; the first brings the index up to date. */
  load(onProgress?: (progress: QuotationIndexProgress) => void): void {
    if (this.isLoaded) return;
    updateQuotationIndex(this.store.quotations, onProgress);
    const versions = this.store.quotations.versions();
    this.byNumber = new Map(versions.map((version) => [version.number, version]));
    this.byId = new Map(versions.map((version) => [version.id, version]));
    this.summaries = new Map(this.store.documents().map((summary) => [summary.id, summary]));
    this.isLoaded = true;
  }

  /** Documents that are searched. */
  get size(): number {
    return this.byNumber.size;
  }

  /** Undefined for a version that is no longer current. */
  version(number: number): IndexedVersion | undefined {
    return this.byNumber.get(number);
  }

  versionOf(id: DocumentId): IndexedVersion | undefined {
    return this.byId.get(id);
  }

  summary(id: DocumentId): DocumentSummary | undefined {
    return this.summaries.get(id);
  }

  metadata(id: DocumentId): DocumentMetadata | undefined {
    return this.summaries.get(id)?.metadata;
  }

  text(version: IndexedVersion): string {
    const known = this.texts.get(version.number);
    if (known !== undefined) return known;
    const text = this.store.quotations.text(version) ?? '';
    if (this.keptChars + text.length > KEPT_CHARS) {
      this.texts.clear();
      this.keptChars = 0;
    }
    this.texts.set(version.number, text);
    this.keptChars += text.length;
    return text;
  }
}
