// events: CLAUSE → the words in it that can make it tell of an event, each with its kind. A gathering must be said to take
// place, an act must be done with a text; otherwise the word is only mentioned and is no trigger.
import type { EventKind } from '../../domain/event.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { DateMention, EntityMention } from '../../domain/mention.js';
import { type Span, spanContains } from '../../domain/span.js';
import { EXCLUDING_WORDS, HAPPENING_WORDS, INSTRUMENT_WORDS, TRIGGER_WORDS, type TriggerWords } from './event-words.js';
import type { LocatedPlace } from './find-event-place.js';
import { distanceBetween, matchWords } from './match-words.js';

export interface Trigger extends Span {
  readonly kind: EventKind;
  readonly class: TriggerWords['class'];
  /** It names no kind of its own: kind and participants are those of the gathering before. */
  readonly isFollowUp?: true;
}

/** A part of a sentence; spans are of the sentence. */
export interface Clause extends Span {
  readonly sentence: string;
  readonly language: InterfaceLanguage;
  /** Those of the whole sentence. */
  readonly entities: readonly EntityMention[];
  readonly symbols: readonly Span[];
  readonly places: readonly LocatedPlace[];
}

const ACTORS: ReadonlySet<string> = new Set(['country', 'organisation', 'process', 'office', 'person']);

/** Words of the list within the clause, spans of the sentence. */
export const wordsIn = (clause: Clause, table: TriggerWords['forms']): Span[] =>
  matchWords(clause.sentence, table, clause.language).filter((span) => spanContains(clause, span));

export const entitiesIn = (clause: Clause): EntityMention[] =>
  clause.entities.filter((entity) => spanContains(clause, entity));

const hasInstrument = (clause: Clause): boolean =>
  wordsIn(clause, INSTRUMENT_WORDS).length > 0 ||
  entitiesIn(clause).some(({ kind }) => kind === 'instrument') ||
  clause.symbols.some((symbol) => spanContains(clause, symbol));

/** A conference needs no verb where its date stands right by its name ("the Paris summit of 18 May"). */
const NAMED_WITH_DATE_CHARS = 45;
/** An act, or a gathering right beside the verb that tells it, reaches further than a gathering that is only named. */
const TOLD_REACH = 0.4;
const VERB_CHARS = 40;
/** A date further off dates something else; a bare year even sooner. */
const DATE_CHARS = 320;
const YEAR_CHARS = 100;

function isTold(trigger: Trigger, clause: Clause, date: Span): boolean {
  if (trigger.kind === 'vote') return true;
  if (trigger.class === 'act') return hasInstrument(clause);
  if (trigger.class === 'word') {
    return (
      clause.entities.some(({ kind }) => ACTORS.has(kind)) ||
      clause.places.some((place) => place.place !== undefined && spanContains(clause, place))
    );
  }
  const isNamedWithDate = trigger.kind === 'conference' && distanceBetween(trigger, date) <= NAMED_WITH_DATE_CHARS;
  return isNamedWithDate || wordsIn(clause, HAPPENING_WORDS).length > 0;
}

/** Whoever prepares, demands or supports an event does not tell that it was. */
const ONLY_AIMED_AT =
  /(?:preparations? (?:of|for)|(?:calls?|called) (?:for|on)|hopes? (?:for|to)|vorbereitung|подготовк\p{L}{1,2}|préparation|preparación|筹备|chuẩn bị|準備|تحضير|التحضير)(?:\s\p{L}{1,12}){0,2}\s*$/iu;
const AIM_CHARS = 45;
/** Who offers or proposes to hold it has not announced it. */
const ONLY_OFFERED =
  /(?<!\p{L})(?:propos(?:e|es|ed|al|ing)|readiness|ready|willing|schlägt vor|bereit|предлага\p{L}{2,3}|готовность|готов\p{L}?|propose(?:nt)?|prête?|propone|dispuesta?o?)(?!\p{L})/iu;
const OFFER_CHARS = 70;
const isOnlyAimedAt = ({ sentence, start }: Clause, trigger: Span): boolean =>
  ONLY_AIMED_AT.test(sentence.slice(Math.max(start, trigger.start - AIM_CHARS), trigger.start)) ||
  ONLY_OFFERED.test(sentence.slice(Math.max(start, trigger.start - OFFER_CHARS), trigger.start));

/** All words of the clause that name a kind of event, told or only mentioned; none that is only prepared or called for. */
export const findTriggers = (clause: Clause): Trigger[] =>
  TRIGGER_WORDS.flatMap((words) =>
    wordsIn(clause, words.forms)
      .filter((span) => !isOnlyAimedAt(clause, span))
      .map((span): Trigger => ({ ...span, kind: words.kind, class: words.class })),
  );

/**
 * The trigger that a date of the clause belongs to: the nearest one that is told. Undefined where the clause tells of none, or
 * of something domestic. Ties go to the earlier word.
 */
export function chooseTrigger(clause: Clause, date: DateMention): Trigger | undefined {
  if (wordsIn(clause, EXCLUDING_WORDS).length > 0) return undefined;
  const verbs = wordsIn(clause, HAPPENING_WORDS);
  const isFirm = (trigger: Trigger) =>
    trigger.class === 'act' || verbs.some((verb) => distanceBetween(verb, trigger) <= VERB_CHARS);
  const reachOf = (trigger: Trigger) => distanceBetween(trigger, date) * (isFirm(trigger) ? TOLD_REACH : 1);
  const limit = date.from.month === undefined ? YEAR_CHARS : DATE_CHARS;
  return findTriggers(clause)
    .filter((trigger) => distanceBetween(trigger, date) <= limit && isTold(trigger, clause, date))
    .sort((a, b) => reachOf(a) - reachOf(b) || a.start - b.start)[0];
}
