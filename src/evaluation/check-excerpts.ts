// evaluation: SHOWN EXCERPTS → VIOLATIONS. Every excerpt must be the slice of its stored document that it claims to be,
// and be found in the raw file on disk. The one figure that must be 100 %.
import fs from 'node:fs';
import type { Excerpt } from '../domain/answer.js';
import type { AskResult } from '../domain/ask.js';
import type { DocumentId } from '../domain/document.js';
import { sliceOf } from '../domain/span.js';
import type { CorpusReader, StoredDocument } from '../store/store.js';
import { strippedText } from './fold-for-judging.js';

export class ExcerptChecker {
  /** Excerpts looked at so far. */
  checked = 0;
  /** One line for each excerpt that broke the promise. */
  readonly violations: string[] = [];
  private readonly documents = new Map<string, { text: string; source: string } | undefined>();

  /** @param readSource the raw text a document was made from; by default the file it was ingested from. */
  constructor(
    private readonly store: Pick<CorpusReader, 'document'>,
    private readonly readSource: (document: StoredDocument) => string = ({ origin }) => fs.readFileSync(origin, 'utf8'),
  ) {}

  /** Checks what the question showed and what it had ranked. */
  check(questionId: string, { answer, ranked }: AskResult): void {
    const shown = answer.outcome === 'answered' ? answer.excerpts : answer.nearest;
    for (const excerpt of new Set([...shown, ...ranked])) {
      this.checked += 1;
      const problem = this.problemOf(excerpt);
      if (problem) this.violations.push(`${questionId}: excerpt ${excerpt.rank} ${problem}`);
    }
  }

  private problemOf({ citation, start, end, text }: Excerpt): string | undefined {
    const name = `${citation.documentId} version ${citation.version}`;
    const document = this.load(citation.documentId, citation.version);
    if (!document) return `cites ${name}, which is not stored`;
    if (text === '' || sliceOf(document.text, { start, end }) !== text) return `is not [${start}, ${end}) of ${name}`;
    if (!document.source.includes(strippedText(text))) return `of ${name} is not in the raw source`;
    return undefined;
  }

  private load(id: string, version: number): { text: string; source: string } | undefined {
    const key = `${id} ${version}`;
    if (!this.documents.has(key)) {
      const stored = this.store.document(id as DocumentId, version);
      this.documents.set(key, stored && { text: stored.text, source: strippedText(this.readSource(stored)) });
    }
    return this.documents.get(key);
  }
}
