// answer: EVIDENCE → NUMBERED, CITED EXCERPTS. The text is a slice of the stored document, checked here once more: an
// excerpt that is not one never leaves this stage.
import type { Citation, Excerpt } from '../domain/answer.js';
import { AppError } from '../domain/app-error.js';
import type { PlaceLabel } from '../domain/document.js';
import type { Span } from '../domain/span.js';
import type { Evidence } from './select-evidence.js';

/** Whole sentences of a document with the score that chose them. */
export type QuotedSlice = Omit<Evidence, 'passage'>;

/** @param matchesIn spans within an excerpt that matched the question, for bold marks */
export function citeEvidence(
  evidence: readonly QuotedSlice[],
  matchesIn: (text: string, language: string) => Span[],
): Excerpt[] {
  return evidence.map((item, position) => {
    const { document, start, end } = item;
    const sentence = document.sentences[item.firstSentence]!;
    const last = document.sentences[item.endSentence - 1]!;
    if (sentence.start !== start || last.end !== end) {
      throw new AppError(
        'internal',
        `Evidence ${start}–${end} of ${document.id} does not lie on sentence borders (${sentence.start}–${last.end}).`,
      );
    }
    const text = document.text.slice(start, end);
    return {
      rank: position + 1,
      text,
      start,
      end,
      language: sentence.language,
      ...(sentence.paragraph === undefined ? {} : { paragraph: sentence.paragraph }),
      ...labelFact(sentence.label, last.label),
      ...(sentence.section === undefined ? {} : { section: sentence.section }),
      ...(sentence.page === undefined ? {} : { page: sentence.page }),
      score: item.score,
      citation: citationOf(item, position + 1),
      matches: matchesIn(text, sentence.language),
      trace: item.trace,
    };
  });
}

/** From the number of the first sentence to that of the last, where both have one of the same kind. */
function labelFact(first: PlaceLabel | undefined, last: PlaceLabel | undefined): { label?: PlaceLabel } {
  if (first === undefined || last?.kind !== first.kind) return first === undefined ? {} : { label: first };
  const [from, to] = [first, last].map(({ text }) => text.split(/ (?=\()/u)) as [string[], string[]];
  const differs = from.findIndex((part, index) => part !== to[index]);
  const shared = from.slice(0, differs === -1 ? from.length : differs);
  const [begin, end] = [from[shared.length], to[shared.length]];
  const range = begin === undefined || end === undefined ? [] : [`${begin}–${end}`];
  return { label: { kind: first.kind, text: [...shared, ...range].join(' ') } };
}

function citationOf({ document }: QuotedSlice, number: number): Citation {
  const { metadata } = document;
  return {
    number,
    documentId: document.id,
    version: document.version,
    title: metadata.title,
    titleBasis: metadata.titleBasis,
    machineTranslated: metadata.machineTranslated,
    ...(metadata.publisher === undefined ? {} : { publisher: metadata.publisher }),
    ...(metadata.published === undefined ? {} : { date: metadata.published.date, dateBasis: metadata.published.basis }),
    ...(metadata.symbol === undefined ? {} : { symbol: metadata.symbol }),
    ...(metadata.status === undefined ? {} : { status: metadata.status }),
    ...(metadata.url === undefined ? {} : { url: metadata.url }),
    ...(metadata.retrieved === undefined ? {} : { retrieved: metadata.retrieved }),
    ...addressFact(document),
    sourceSha256: document.sourceSha256,
  };
}

/** Copies read from files of unknown origin have no address that a reader could open. */
function addressFact({ alsoAt = [], metadata }: Evidence['document']): Pick<Citation, 'alsoAt'> {
  const addresses = new Set(alsoAt.flatMap(({ url }) => (url === undefined || url === metadata.url ? [] : [url])));
  return addresses.size === 0 ? {} : { alsoAt: [...addresses] };
}
