// bot: EVENT → lines of a message: one in a list, its date with precision and basis, its sources. The registry's words are
// escaped; links lead to a source's own address alone. It decides nothing about what is shown.
import type { DiplomaticEvent, EventSource } from '../../domain/event.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { eventTexts } from '../../events/event-texts.js';
import { formatDay, formatEventDate } from '../../events/format-event-date.js';
import { answerTexts } from '../answer-texts.js';
import { escapeLine } from '../escape-markdown.js';
import { eventMessageTexts } from '../event-message-texts.js';
import { insertIn, lineIn } from './compose-message.js';
import { joinFacts, webAddress } from './describe-source.js';

/** What a stored document that tells of an event is called. */
export interface TellingDocument {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  /** ISO 639-1. */
  readonly language: string;
}

/** The names that a reader of a language needs. */
export interface EventView {
  readonly language: InterfaceLanguage;
  /** The day the registry speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  label(event: DiplomaticEvent): string;
  /** A forum's or party's name. */
  name(id: string): string;
  place(place: string): string;
  /** Undefined for one that is gone or may not be used here. */
  document(id: string): TellingDocument | undefined;
}

export const EVENT_LABEL_MAX = 180;
const PLACE_MAX = 80;
const TITLE_MAX = 140;

/** Escaped, cut to `max` units, set apart where two directions meet. */
export const insertText = (text: string, max: number, language: InterfaceLanguage): string =>
  insertIn(language, escapeLine(text, max));

export const eventDate = (event: DiplomaticEvent, language: InterfaceLanguage): string =>
  formatEventDate(event, language) ?? eventTexts(language).undated;

/** "25–26 October 2025 (first and last day known; entered by an editor)". */
export function describeDate(event: DiplomaticEvent, language: InterfaceLanguage): string {
  const texts = eventMessageTexts(language);
  const remarks = [
    event.precision === 'none' ? undefined : texts.precisions[event.precision],
    texts.bases[event.dateBasis],
  ].filter((remark) => remark !== undefined);
  return `${eventDate(event, language)} (${remarks.join('; ')})`;
}

/** Date, label, place, whether it is planned: one line of at most about 700 units. */
export function eventLine(event: DiplomaticEvent, view: EventView, mark = '- '): string {
  const { language } = view;
  const facts = [
    `**${eventDate(event, language)}**`,
    insertText(view.label(event), EVENT_LABEL_MAX, language),
    event.place && insertText(view.place(event.place), PLACE_MAX, language),
    event.status === 'planned' ? eventTexts(language).statuses.planned : undefined,
  ];
  return lineIn(language, joinFacts(facts), mark);
}

/** A link to the address, under its host; nothing but text where the address cannot be linked. */
export function linkTo(url: string | undefined, name?: string): string | undefined {
  const target = webAddress(url);
  if (target === undefined) return name;
  return `[${name ?? escapeLine(new URL(target).hostname.replace(/^www\./u, ''), PLACE_MAX)} ↗](<${target}>)`;
}

/** Who says so: a stored document by its title, an address by its host; official or secondary. */
export function describeTeller(source: Pick<EventSource, 'documentId' | 'url' | 'standing'>, view: EventView): string {
  const { language } = view;
  const { labels } = eventTexts(language);
  const document = source.documentId === undefined ? undefined : view.document(source.documentId);
  const title = document && insertText(document.title, TITLE_MAX, language);
  const publisher = document?.publisher && insertText(document.publisher, PLACE_MAX, language);
  const told = [title, publisher, linkTo(source.url ?? document?.url)];
  return `${joinFacts(told) || insertText(source.documentId ?? '–', TITLE_MAX, language)} (${labels[source.standing]})`;
}

export const asOfLine = ({ asOf, language }: Pick<EventView, 'asOf' | 'language'>): string =>
  lineIn(language, eventTexts(language).asOf(formatDay(asOf, language)), '-# ');

/** `Name: value`, bold name, in the language's own punctuation. */
export const labelled = (name: string, value: string, language: InterfaceLanguage): string =>
  lineIn(language, answerTexts(language).labelled(`**${name}**`, value));
