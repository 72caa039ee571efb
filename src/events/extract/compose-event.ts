// events: DRAFT + PARTICIPANTS → the event as the registry holds it, with its proof and the evidence of each field. The name is
// put together in English from what is known, as the registry's names are; it quotes nothing.
import type { DocumentMetadata, DocumentStatus, PreparedDocument, Sentence } from '../../domain/document.js';
import type { DiplomaticEvent, EventConfidence, EventKind, SourceStanding } from '../../domain/event.js';
import { type Span, sliceOf, spanContains } from '../../domain/span.js';
import { findOrdinals } from '../../language/find-ordinals.js';
import type { Lexicon } from '../../language/load-lexicon.js';
import { writeEventId } from '../event-id.js';
import { eventTexts } from '../event-texts.js';
import { nameOf } from '../label-event.js';
import type { ExtractedEvent, FieldEvidence } from './extracted-event.js';
import type { Participants } from './find-participants.js';
import type { WrittenDate } from './infer-document-date.js';
import type { EventDraft } from './read-clauses.js';

export interface CompositionContext {
  readonly document: PreparedDocument;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly written: WrittenDate | undefined;
  /** Whether the document has to do with information security. */
  readonly isOfTheField: boolean;
}

/** Documents in which a State or an organisation speaks for itself. */
const OFFICIAL: ReadonlySet<DocumentStatus> = new Set([
  'press-release',
  'statement',
  'topic-page',
  'report',
  'adopted',
  'treaty',
  'draft',
]);
const standingOf = ({ status }: DocumentMetadata): SourceStanding =>
  status !== undefined && OFFICIAL.has(status) ? 'official' : 'secondary';

const GATHERINGS: ReadonlySet<EventKind> = new Set(['consultations', 'session', 'negotiation', 'conference']);
/** More parties than these are not listed in a name. */
const PARTIES_MAX = 3;
const SUFFIXES = ['th', 'st', 'nd', 'rd'] as const;
const writeOrdinal = (value: number): string =>
  `${value}${(value % 100 > 10 && value % 100 < 14 ? undefined : SUFFIXES[value % 10]) ?? 'th'}`;

/** "a meeting" of two States is consultations. */
const kindOf = ({ trigger }: EventDraft, { parties }: Participants): EventKind =>
  trigger.kind === 'session' && parties.length === 2 && parties.every((id) => /^[A-Z]{2}$/u.test(id))
    ? 'consultations'
    : trigger.kind;

/** The number of the round: the ordinal right before what met ("the second meeting"). */
const ORDINAL_REACH_CHARS = 40;
function findRound({ clause, trigger }: EventDraft): number | undefined {
  const before = clause.sentence.slice(Math.max(clause.start, trigger.start - ORDINAL_REACH_CHARS), trigger.start);
  const ordinal = findOrdinals(before).at(-1);
  // "twenty-sixth" is not the sixth.
  return ordinal === undefined || /-\s?$/u.test(before.slice(0, ordinal.start)) ? undefined : ordinal.value;
}

function composeName(
  draft: EventDraft,
  participants: Participants,
  kind: EventKind,
  { lexicon, document }: CompositionContext,
): string {
  const { forum, parties } = participants;
  const isBetweenStates = forum === undefined || forum === 'bilateral';
  const actors = parties
    .slice(0, PARTIES_MAX)
    .map((id) => nameOf(id, 'en', lexicon))
    .join(' – ');
  const subject = (isBetweenStates ? actors : nameOf(forum, 'en', lexicon)) || document.metadata.title;
  const round = GATHERINGS.has(kind) ? findRound(draft) : undefined;
  const what = `${round === undefined ? '' : `${writeOrdinal(round)} `}${describeKind(draft, kind)}`;
  const where = draft.place?.place ?? (draft.place?.country && nameOf(draft.place.country, 'en', lexicon));
  return `${subject}: ${what}${where === undefined ? '' : `, ${where}`}`;
}

/** What is no kind of its own is called after the word that tells of it, as the document writes it. */
const describeKind = ({ clause, trigger }: EventDraft, kind: EventKind): string =>
  kind === 'other' ? sliceOf(clause.sentence, trigger).replace(/\s+/gu, ' ').trim() : eventTexts('en').kinds[kind];

/**
 * High: day stated, place and participants named. Low: the year rests on a session alone, the date is missing, or nothing
 * says that it has to do with the field: neither its document nor the forum it took place in.
 */
function judgeConfidence(
  { date, place }: EventDraft,
  { parties, forum }: Participants,
  { written, isOfTheField }: Pick<CompositionContext, 'written' | 'isOfTheField'>,
): EventConfidence {
  if (!isOfTheField && (forum === undefined || forum === 'bilateral')) return 'low';
  if (date === undefined || (date.basis === 'inferred' && written?.by !== 'metadata')) return 'low';
  const isWhole = place !== undefined && (forum !== undefined || parties.length > 0);
  return date.basis === 'stated' && isWhole && date.precision !== 'year' ? 'high' : 'medium';
}

/** Spans of the sentence become spans of the document. */
const carried = (evidence: readonly FieldEvidence[], offset: number): FieldEvidence[] =>
  evidence.map((each) => ('start' in each ? { start: each.start + offset, end: each.end + offset } : each));

function collectFields(
  draft: EventDraft,
  participants: Participants,
  symbols: readonly Span[],
  offset: number,
): ExtractedEvent['fields'] {
  const { date, dateSpan, place, trigger } = draft;
  const spanOf = ({ start, end }: Span) => ({ start, end });
  const inferredDate = date?.inferredFrom === undefined ? [] : [{ inferredFrom: date.inferredFrom }];
  const countryIsTold = place?.country !== undefined && place.place === undefined;
  const all: Record<keyof ExtractedEvent['fields'], readonly FieldEvidence[]> = {
    kind: [spanOf(trigger)],
    date: dateSpan === undefined ? [] : [spanOf(dateSpan), ...inferredDate],
    place: place?.place === undefined ? [] : [spanOf(place)],
    country: place?.country === undefined ? [] : [countryIsTold ? spanOf(place) : { inferredFrom: place.place ?? '' }],
    forum: participants.forumEvidence,
    parties: participants.partyEvidence,
    people: participants.peopleEvidence,
    documents: symbols.map(spanOf),
  };
  const present = Object.entries(all).filter(([, evidence]) => evidence.length > 0);
  return Object.fromEntries(present.map(([field, evidence]) => [field, carried(evidence, offset)]));
}

/** `draft` and `participants` hold spans of the sentence. */
export function composeEvent(
  draft: EventDraft,
  participants: Participants,
  context: CompositionContext,
): ExtractedEvent {
  const { document, sentence } = context;
  const { date, place, status, clause } = draft;
  const kind = kindOf(draft, participants);
  const symbols =
    draft.trigger.class === 'gathering' ? [] : clause.symbols.filter((symbol) => spanContains(clause, symbol));
  const name = composeName(draft, participants, kind, context);
  const { url, id } = document.metadata;
  const event: DiplomaticEvent = {
    id: writeEventId(name, date?.start),
    name,
    kind,
    ...(date !== undefined && { start: date.start, end: date.end }),
    ...(date?.days !== undefined && { days: date.days }),
    precision: date?.precision ?? 'none',
    dateBasis: date?.basis ?? 'stated',
    ...(place?.place !== undefined && { place: place.place }),
    ...(place?.country !== undefined && { country: place.country }),
    ...(participants.forum !== undefined && { forum: participants.forum }),
    parties: participants.parties,
    people: participants.people,
    documents: symbols.map((symbol) => ({ symbol: sliceOf(clause.sentence, symbol) })),
    status,
    ...(status === 'planned' && { announcedOnly: true }),
    confidence: judgeConfidence(draft, participants, context),
    sources: [
      {
        standing: standingOf(document.metadata),
        documentId: id,
        ...(url !== undefined && { url }),
        excerpt: sliceOf(document.text, sentence),
        start: sentence.start,
        end: sentence.end,
      },
    ],
  };
  return {
    event,
    proof: { start: sentence.start, end: sentence.end },
    fields: collectFields(draft, participants, symbols, sentence.start),
  };
}
