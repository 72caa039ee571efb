// events: SENTENCE of a document → drafts of the events it tells: kind, date, place, each with its words. One draft for each
// date that is the time of an event, and one for each announcement without a date. Participants are read later.
import type { EventKind, EventStatus } from '../../domain/event.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { DateMention, EntityMention } from '../../domain/mention.js';
import { type Span, spanContains } from '../../domain/span.js';
import { EXCLUDING_WORDS, HAPPENING_WORDS, PLANNED_WORDS } from './event-words.js';
import type { LocatedPlace } from './find-event-place.js';
import { findFollowUp } from './find-follow-up.js';
import { type Clause, chooseTrigger, findTriggers, type Trigger, wordsIn } from './find-triggers.js';
import { distanceBetween } from './match-words.js';
import {
  type DatingContext,
  type EventDate,
  findRelativeYear,
  isEventTime,
  liesAhead,
  resolveEventDate,
} from './resolve-event-date.js';
import { splitAtDates, splitAtStops } from './split-clauses.js';

/** A sentence with all that was recognised in it; spans are of `text`, `offset` is its place in the document. */
export interface ReadSentence {
  readonly text: string;
  readonly offset: number;
  readonly language: InterfaceLanguage;
  readonly entities: readonly EntityMention[];
  readonly symbols: readonly Span[];
  readonly dates: readonly DateMention[];
  readonly places: readonly LocatedPlace[];
  /** The kind of the last gathering told of before. */
  readonly kindBefore: EventKind | undefined;
}

export interface EventDraft {
  readonly clause: Clause;
  readonly trigger: Trigger;
  /** Absent for announcements without a date. */
  readonly date?: EventDate;
  readonly dateSpan?: Span;
  readonly place?: LocatedPlace;
  readonly status: EventStatus;
}

const clauseOf = ({ text, language, entities, symbols, places }: ReadSentence, { start, end }: Span): Clause => ({
  start,
  end,
  sentence: text,
  language,
  entities,
  symbols,
  places,
});

/** A place further off belongs to something else. */
const PLACE_REACH_CHARS = 90;
/** A city says more than its country ("in Lisbon, Portugal, in June"). */
const COUNTRY_BEHIND_CHARS = 25;

const nearestPlace = (sentence: ReadSentence, clause: Clause, anchors: readonly Span[]): LocatedPlace | undefined => {
  const reachOf = (place: LocatedPlace) =>
    Math.min(...anchors.map((anchor) => distanceBetween(place, anchor))) +
    (place.place === undefined ? COUNTRY_BEHIND_CHARS : 0);
  return sentence.places
    .filter((place) => spanContains(clause, place) && reachOf(place) <= PLACE_REACH_CHARS)
    .sort((a, b) => reachOf(a) - reachOf(b) || a.start - b.start)[0];
};

/** "will" and the like count for the event only so near to it. */
const PLANNED_REACH_CHARS = 60;

const isAnnouncedBeside = (clause: Clause, anchors: readonly Span[]): boolean =>
  wordsIn(clause, PLANNED_WORDS).some((words) =>
    anchors.some((anchor) => distanceBetween(words, anchor) <= PLANNED_REACH_CHARS),
  );

function draftOfDate(
  sentence: ReadSentence,
  clause: Clause,
  mention: DateMention,
  context: DatingContext,
): EventDraft | undefined {
  const told = chooseTrigger(clause, mention);
  const announced = wordsIn(clause, PLANNED_WORDS).length > 0;
  const trigger = told ?? (announced ? findFollowUp(clause, sentence.kindBefore) : undefined);
  if (trigger === undefined) return undefined;
  const isAnnounced = isAnnouncedBeside(clause, [trigger, mention]);
  const { offset } = sentence;
  const inText = { ...mention, start: mention.start + offset, end: mention.end + offset };
  const date = resolveEventDate(inText, isAnnounced, context);
  if (date === undefined) return undefined;
  const isPlanned =
    context.written === undefined
      ? isAnnounced
      : liesAhead(date.start, context.written) || isAnnouncedNow(isAnnounced, date, context);
  const place = nearestPlace(sentence, clause, [mention, trigger]);
  return {
    clause,
    trigger,
    date,
    dateSpan: { start: mention.start, end: mention.end },
    status: isPlanned ? 'planned' : 'past',
    ...(place !== undefined && { place }),
  };
}

/** A date of the very day, month or year of the writing is ahead where its words announce it. */
const isAnnouncedNow = (isAnnounced: boolean, { start }: EventDate, { written }: DatingContext): boolean =>
  isAnnounced && written !== undefined && !liesAhead(written.date, { ...written, date: start });

/** "will … take place": the announcing word stands so near to the verb. */
const ANNOUNCING_CHARS = 25;

/** An announcement without a date: future and verb together, and a place, or a year told by the writing ("next year"). */
function draftOfAnnouncement(sentence: ReadSentence, clause: Clause, context: DatingContext): EventDraft | undefined {
  if (wordsIn(clause, EXCLUDING_WORDS).length > 0) return undefined;
  const happenings = wordsIn(clause, HAPPENING_WORDS);
  const verb = happenings.find((happening) =>
    wordsIn(clause, PLANNED_WORDS).some(
      (words) =>
        distanceBetween(words, happening) <= ANNOUNCING_CHARS &&
        // "開催される予定" comes behind; elsewhere "held …, and we look forward to" is no announcement.
        (words.start <= happening.start || clause.language === 'ja'),
    ),
  );
  if (verb === undefined) return undefined;
  const trigger =
    findTriggers(clause)
      .filter((each) => each.class === 'gathering')
      .sort((a, b) => distanceBetween(a, verb) - distanceBetween(b, verb))[0] ??
    findFollowUp(clause, sentence.kindBefore);
  const place = nearestPlace(sentence, clause, [verb]);
  if (trigger === undefined || place === undefined) return undefined;
  const year = findRelativeYear(sentence.text.slice(clause.start, clause.end), context.written);
  return {
    clause,
    trigger,
    place,
    status: 'planned',
    ...(year !== undefined && {
      date: year.date,
      dateSpan: { start: clause.start + year.start, end: clause.start + year.end },
    }),
  };
}

/** The drafts of a sentence in the order of their dates, announcements without one last. */
export function readClauses(sentence: ReadSentence, context: DatingContext): EventDraft[] {
  const { text, language, entities } = sentence;
  return splitAtStops(text).flatMap((part) => {
    const inPart = sentence.dates.filter((date) => spanContains(part, date));
    const times = inPart.filter((date) => isEventTime(date, text, language, entities));
    const dated = splitAtDates(text, part, times).flatMap(
      ({ date, clause }) => draftOfDate(sentence, clauseOf(sentence, clause), date, context) ?? [],
    );
    if (inPart.length > 0) return dated;
    return draftOfAnnouncement(sentence, clauseOf(sentence, part), context) ?? [];
  });
}
