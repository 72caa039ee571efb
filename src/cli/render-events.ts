// cli: EVENTS → text for a terminal in the interface language: a line each in a list, all that is known of one. Facts are
// shown as the registry holds them; nothing reaches the terminal unescaped.
import type { DiplomaticEvent, EventConflict, EventDocument, EventSource } from '../domain/event.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { ComparedYear } from '../events/compare-forums.js';
import type { EventNeighbours } from '../events/event-series.js';
import { eventTexts } from '../events/event-texts.js';
import { formatDay, formatEventDate } from '../events/format-event-date.js';
import { escapeLine } from './escape-terminal.js';

export interface EventView {
  readonly language: InterfaceLanguage;
  readonly asOf: string;
  label(event: DiplomaticEvent): string;
  /** A forum's or party's name in the language. */
  name(id: string): string;
  place(place: string): string;
}

const dateOf = (event: DiplomaticEvent, language: InterfaceLanguage): string =>
  formatEventDate(event, language) ?? eventTexts(language).undated;

/** Date, label, place unless the label has it, a mark where it is only planned or announced, id. */
function eventLine(event: DiplomaticEvent, view: EventView): string {
  const texts = eventTexts(view.language);
  const mark =
    event.status === 'planned'
      ? texts.statuses.planned
      : event.announcedOnly === true
        ? texts.announcedMark
        : undefined;
  const label = view.label(event);
  const place = event.place === undefined ? undefined : view.place(event.place);
  const facts = [dateOf(event, view.language), label, ...(place === undefined || label.includes(place) ? [] : [place])];
  return escapeLine(`${facts.join(' · ')}${mark === undefined ? '' : ` (${mark})`} [${event.id}]`);
}

/** The sentence that proves it, with the stored document it stands in; nothing where only the registry tells of it. */
function proofLines({ sources }: DiplomaticEvent): string[] {
  const proof = sources.find(({ excerpt }) => excerpt !== undefined);
  return proof === undefined ? [] : [escapeLine(`    > ${proof.excerpt} (${proof.documentId})`)];
}

/** Empty for no events. */
export function renderEventList(events: readonly DiplomaticEvent[], total: number, view: EventView): string {
  if (events.length === 0) return '';
  const texts = eventTexts(view.language);
  const closing = [texts.asOf(formatDay(view.asOf, view.language))];
  if (events.length < total) closing.unshift(texts.shownOf(events.length, total));
  return `${[...events.flatMap((event) => [eventLine(event, view), ...proofLines(event)]), '', ...closing].join('\n')}\n`;
}

export function renderEvent(event: DiplomaticEvent, neighbours: EventNeighbours, view: EventView): string {
  const { language } = view;
  const texts = eventTexts(language);
  const { labels } = texts;
  const inferred = event.dateBasis === 'inferred' ? ` (${texts.inferred})` : '';
  const verified = event.verification === undefined ? '' : ` (${texts.verifications[event.verification]})`;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [labels.date, `${dateOf(event, language)}${inferred} · ${texts.statuses[event.status]}`],
    [labels.place, event.place && view.place(event.place)],
    [labels.forum, event.forum && view.name(event.forum)],
    [labels.parties, describeParties(event, view)],
    ...toldPartyLines(event, view).map((line) => [labels.parties, line] as const),
    [labels.people, event.people.join(', ')],
    [labels.outcome, event.outcome],
    [labels.documents, event.documents.map(describeDocument).join('; ')],
    [labels.confidence, `${texts.confidences[event.confidence]}${verified}`],
    [labels.previous, neighbours.previous && eventLine(neighbours.previous, view)],
    [labels.following, neighbours.next && eventLine(neighbours.next, view)],
  ];
  const hasExcerpt = event.sources.some(({ excerpt }) => excerpt !== undefined);
  const lines = [
    view.label(event),
    ...(view.label(event) === event.name ? [] : [event.name]),
    '',
    ...facts.flatMap(([name, fact]) => (fact === undefined || fact === '' ? [] : [`${name}: ${fact}`])),
    ...(event.announcedOnly === true ? [texts.announcedOnly] : []),
    ...(event.conflicts ?? []).flatMap((conflict) => conflictLines(conflict, language)),
    `${labels.sources}:`,
    ...event.sources.flatMap((source) => sourceLines(source, language)),
    ...(hasExcerpt ? [] : [texts.fromRegistry, texts.noDocument]),
    texts.asOf(formatDay(view.asOf, language)),
    `[${event.id}]`,
  ];
  return `${lines.map(escapeLine).join('\n')}\n`;
}

const LIST_COMMAS: Readonly<Partial<Record<InterfaceLanguage, string>>> = { ar: '، ', zh: '、', ja: '、' };

/** Names of the ids, and the registry's own words where they say more. */
function describeParties({ parties, partiesText }: DiplomaticEvent, view: EventView): string {
  const named = parties.map((id) => view.name(id)).join(LIST_COMMAS[view.language] ?? ', ');
  if (partiesText === undefined || partiesText === named) return named;
  return named === '' ? partiesText : `${named} (${partiesText})`;
}

/** Whom the documents name besides, with the document: "Viet Nam – hanoi-interview". */
function toldPartyLines({ toldParties = [] }: DiplomaticEvent, view: EventView): string[] {
  const byTeller = new Map<string, string[]>();
  for (const { party, documentId, url } of toldParties) {
    const teller = documentId ?? url ?? '';
    byTeller.set(teller, [...(byTeller.get(teller) ?? []), view.name(party)]);
  }
  return [...byTeller].map(([teller, names]) => `${names.join(LIST_COMMAS[view.language] ?? ', ')} – ${teller}`);
}

const describeDocument = ({ symbol, title, url }: EventDocument): string =>
  [symbol, title, url].filter((part) => part !== undefined).join(' ');

const sourceLines = ({ standing, url, documentId, excerpt }: EventSource, language: InterfaceLanguage): string[] => [
  `  ${url ?? documentId ?? ''} (${eventTexts(language).labels[standing]})`,
  ...(excerpt === undefined ? [] : [`  > ${excerpt}`]),
];

const conflictLines = ({ field, claims }: EventConflict, language: InterfaceLanguage): string[] => {
  const texts = eventTexts(language);
  const fieldName = field === 'date' || field === 'place' || field === 'documents' ? texts.labels[field] : field;
  return [
    `${texts.sourcesDisagree(fieldName)}:`,
    ...claims.map(({ value, held, standing, url, documentId, reason }) => {
      const remarks = [standing && texts.labels[standing], held ? texts.held : undefined, reason];
      const told = [value, url ?? documentId].filter((part) => part !== undefined).join(' – ');
      return `  ${told} (${remarks.filter((remark) => remark !== undefined).join('; ')})`;
    }),
  ];
};

/** Year by year, the two forums one under the other with their names. */
export function renderComparison(
  years: readonly ComparedYear[],
  forums: readonly [left: string, right: string],
  view: EventView,
): string {
  const [left, right] = forums.map((forum) => view.name(forum));
  const side = (name: string | undefined, events: readonly DiplomaticEvent[]): string[] =>
    events.length === 0
      ? []
      : [`  ${escapeLine(name ?? '')}`, ...events.map((event) => `    ${eventLine(event, view)}`)];
  const lines = years.flatMap((each) => [
    each.year ?? eventTexts(view.language).undated,
    ...side(left, each.left),
    ...side(right, each.right),
  ]);
  const closing = eventTexts(view.language).asOf(formatDay(view.asOf, view.language));
  return lines.length === 0 ? '' : `${[...lines, '', closing].join('\n')}\n`;
}
