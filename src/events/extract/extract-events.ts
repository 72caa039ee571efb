// events: DOCUMENT → the events it tells of, each with the sentence that proves it. Precision before recall: what has no kind,
// or neither a date nor an announced place, is no event. The same event told twice in a document is given once.
import { createHash } from 'node:crypto';
import type { PreparedDocument, Sentence } from '../../domain/document.js';
import type { EventKind } from '../../domain/event.js';
import { isInterfaceLanguage } from '../../domain/language.js';
import { sliceOf, spanContains } from '../../domain/span.js';
import { findDateLine } from '../../language/find-date-line.js';
import { findDates } from '../../language/find-dates.js';
import type { EntityFinder } from '../../language/find-entities.js';
import { findSymbols } from '../../language/find-symbols.js';
import { findYearClues } from '../../language/find-year-clues.js';
import type { Lexicon } from '../../language/load-lexicon.js';
import type { EventPlace } from '../load-curated-events.js';
import { composeEvent } from './compose-event.js';
import { PLANNED_WORDS } from './event-words.js';
import type { ExtractedEvent } from './extracted-event.js';
import { createPlaceFinder } from './find-event-place.js';
import { findParticipants, type Participants } from './find-participants.js';
import { inferDocumentDate } from './infer-document-date.js';
import { matchWords } from './match-words.js';
import { type ReadSentence, readClauses } from './read-clauses.js';
import type { DatingContext } from './resolve-event-date.js';
import { tellsOfTheField } from './tells-of-field.js';

export interface ExtractionSources {
  readonly finder: EntityFinder;
  readonly lexicon: Lexicon;
  readonly places: readonly EventPlace[];
}

export interface EventExtractor {
  /** Names what decides the result besides the document: these rules, the lexicon, the places. */
  readonly rules: string;
  /** In the order of the text. Never throws; a document in a language without words of events gives []. */
  extract(document: PreparedDocument): ExtractedEvent[];
}

/** Raised with every change of the rules in this folder: stored events of other rules are extracted anew. */
const EXTRACTION_RULES = 2;

/** A longer sentence is a list or a table that lost its lines; nothing is read from it. */
const SENTENCE_MAX_CHARS = 3000;

export function createEventExtractor({ finder, lexicon, places }: ExtractionSources): EventExtractor {
  const findPlacesOf = createPlaceFinder(places, lexicon);
  const read = (
    document: PreparedDocument,
    sentence: Sentence,
    kindBefore: EventKind | undefined,
  ): ReadSentence | undefined => {
    const { language } = sentence;
    const text = sliceOf(document.text, sentence);
    if (sentence.kind === 'heading' || !isInterfaceLanguage(language) || text.length > SENTENCE_MAX_CHARS)
      return undefined;
    if (findDateLine([text], language) !== undefined) return undefined;
    const symbols = findSymbols(text);
    const dates = findDates(text, language).filter((date) => !symbols.some((symbol) => spanContains(symbol, date)));
    if (dates.length === 0 && matchWords(text, PLANNED_WORDS, language).length === 0) return undefined;
    const entities = finder.find(text, language);
    const located = findPlacesOf(text, language, entities);
    return { text, offset: sentence.start, language, entities, symbols, dates, places: located, kindBefore };
  };
  const extract = (document: PreparedDocument): ExtractedEvent[] => {
    const written = inferDocumentDate(document);
    const { metadata, text } = document;
    const isOfTheField = tellsOfTheField(document, finder);
    const context: DatingContext = { text, written, clues: findYearClues(text, metadata.language) };
    const found: ExtractedEvent[] = [];
    let before: { readonly kind: EventKind; readonly participants: Participants } | undefined;
    for (const sentence of document.sentences) {
      const sentenceRead = read(document, sentence, before?.kind);
      if (sentenceRead === undefined) continue;
      for (const draft of readClauses(sentenceRead, context)) {
        const participants = findParticipants(draft, { finder, metadata, before: before?.participants });
        found.push(composeEvent(draft, participants, { document, sentence, lexicon, written, isOfTheField }));
        if (draft.trigger.class === 'gathering') before = { kind: draft.trigger.kind, participants };
      }
    }
    return withoutRepeats(found);
  };
  const hash = createHash('sha256').update(lexicon.sha256).update(JSON.stringify(places)).digest('hex');
  return { rules: `${EXTRACTION_RULES}-${hash.slice(0, 16)}`, extract };
}

/** The first telling stays: a report opens with what it reports. */
function withoutRepeats(events: readonly ExtractedEvent[]): ExtractedEvent[] {
  const seen = new Set<string>();
  return events.filter(({ event: { kind, start, end, place, country } }) => {
    const key = JSON.stringify([kind, start, end, place ?? country]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
