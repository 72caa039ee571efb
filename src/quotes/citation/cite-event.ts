// quotes: AN EVENT OF THE REGISTRY → what tells of it, ready to be cited: stored documents at the sentence that proves it, and
// web addresses. Of a page that is not stored nothing is known but its address and what the registry notes: the rest is
// missing, and the styles say so.
import type { PartialDate } from '../../domain/document.js';
import type { DiplomaticEvent, EventSource } from '../../domain/event.js';
import { UNDETERMINED } from '../../domain/language.js';
import type { StoredDocument } from '../../store/store.js';
import { type CitedPlace, type CitedSource, citeDocument, readWebAddress, toOneLine } from './cited-source.js';

export interface EventCitation {
  readonly accessed?: PartialDate;
  /** The current version; undefined where it is not stored, or may not be used. */
  readonly readDocument: (id: string) => Pick<StoredDocument, 'metadata' | 'sentences'> | undefined;
}

/** In the order of the registry, each document and address once. Empty for an event that nothing citable tells of. */
export function citeEvent(event: DiplomaticEvent, { accessed, readDocument }: EventCitation): CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const [place, source] of event.sources.entries()) {
    const document = source.documentId === undefined ? undefined : readDocument(source.documentId);
    const written =
      document === undefined
        ? citeAddress(event, source, `${event.id}-source-${place + 1}`)
        : citeDocument(document.metadata, { place: placeOf(source, document.sentences) });
    if (written === undefined) continue;
    const key = written.url ?? written.documentId;
    if (!cited.has(key)) cited.set(key, accessed === undefined ? written : { ...written, accessed });
  }
  return [...cited.values()];
}

function placeOf({ start }: EventSource, sentences: StoredDocument['sentences']): CitedPlace {
  const sentence = start === undefined ? undefined : sentences.find(({ end }) => end > start);
  if (sentence === undefined) return {};
  const { paragraph, page, section } = sentence;
  return {
    ...(paragraph !== undefined && { paragraph }),
    ...(page !== undefined && { page }),
    ...(section !== undefined && { section }),
  };
}

/** Title and symbol only where the registry gives them for this very address. */
function citeAddress(event: DiplomaticEvent, { url }: EventSource, id: string): CitedSource | undefined {
  const address = readWebAddress(url);
  if (address === undefined) return undefined;
  const document = event.documents.find((each) => each.url === url);
  return {
    documentId: id,
    title: toOneLine(document?.title ?? ''),
    isTitleGuessed: false,
    language: UNDETERMINED,
    isDateInferred: false,
    isMachineTranslated: false,
    url: address,
    ...(document?.symbol !== undefined && { symbol: toOneLine(document.symbol) }),
  };
}
