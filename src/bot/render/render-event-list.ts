// bot: EVENTS → message: a page of them, a line each, with a select to open one; a timeline adds its picture. Two forums
// are compared year by year. What was read into the request (dates, words left out) stands above.
import type { DiplomaticEvent } from '../../domain/event.js';
import type { ComparedYear } from '../../events/compare-forums.js';
import { eventTexts } from '../../events/event-texts.js';
import { eventMessageTexts } from '../event-message-texts.js';
import { ACCENTS, composeMessage, lineIn, type MessageParts } from './compose-message.js';
import { asOfLine, type EventView, eventLine, insertText } from './describe-event.js';
import { joinFacts } from './describe-source.js';
import { eventSelect, exportButtons } from './event-controls.js';
import { describePage, takePage, turnButtons } from './page-through.js';
import type { MessageBody } from './render-context.js';

export interface EventListContext {
  readonly view: EventView;
  /** From 1; beyond the last gives the last. */
  readonly page: number;
  /** Id of the stored request, for pages and exports. */
  readonly listId: string;
  /** How the request was understood; plain sentences. */
  readonly notes: readonly string[];
}

const PAGE_SIZE = 8;
/** As many as a telephone shows of a picture without making it small. */
export const PICTURE_PAGE_SIZE = 20;
const COMPARED_PAGE_SIZE = 8;
const NOTE_MAX = 220;
const NOTES_SHOWN = 3;
const FORUM_MAX = 80;
/** The list of a timeline is its picture; this much of it stands beside as text. */
const LINES_MAX = 3000;

const noteLines = ({ notes, view }: Pick<EventListContext, 'notes' | 'view'>): string[] =>
  notes.slice(0, NOTES_SHOWN).map((note) => lineIn(view.language, insertText(note, NOTE_MAX, view.language), '-# '));

/** The not-found note for no events. */
export function renderEventList(events: readonly DiplomaticEvent[], context: EventListContext): MessageBody {
  if (events.length === 0) return renderNoEvents(context);
  const { view, listId } = context;
  const { language } = view;
  const page = takePage(events, PAGE_SIZE, context.page);
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [headingOf(events.length, describePage(page, language), context), linesOf(page.items, view)],
    footer: asOfLine(view),
    rows: [
      eventSelect(page.items, view),
      turnButtons(page, 'events', listId, language),
      exportButtons(listId, language),
    ],
  });
}

export function renderNoEvents(context: Pick<EventListContext, 'notes' | 'view'>): MessageBody {
  const { view } = context;
  const { nothingFound } = eventMessageTexts(view.language);
  return composeMessage({
    accent: ACCENTS.abstained,
    blocks: [[...noteLines(context), lineIn(view.language, nothingFound)].join('\n')],
    footer: asOfLine(view),
  });
}

/** @param picture of the page's events; a note instead where it cannot be drawn */
export function renderTimeline(
  events: readonly DiplomaticEvent[],
  context: EventListContext,
  picture: MessageParts['picture'],
): MessageBody {
  const { view, listId } = context;
  const { language } = view;
  const page = takePage(events, PICTURE_PAGE_SIZE, context.page);
  const heading = headingOf(events.length, describePage(page, language), context);
  const instead = [lineIn(language, eventMessageTexts(language).noPicture, '-# '), linesOf(page.items, view)];
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: picture === undefined ? [heading, ...instead] : [heading],
    footer: asOfLine(view),
    rows: [
      eventSelect(page.items, view),
      turnButtons(page, 'events', listId, language),
      exportButtons(listId, language),
    ],
    ...(picture !== undefined && { picture }),
  });
}

export const timelinePage = (events: readonly DiplomaticEvent[], wanted: number): readonly DiplomaticEvent[] =>
  takePage(events, PICTURE_PAGE_SIZE, wanted).items;

interface ComparedRow {
  readonly year: string;
  readonly forum: string;
  readonly event: DiplomaticEvent;
}

/** Year by year, the forums one under the other with their names; pages in between where they are full. */
export function renderComparison(
  years: readonly ComparedYear[],
  forums: readonly [left: string, right: string],
  context: EventListContext,
): MessageBody {
  const { view, listId } = context;
  const { language } = view;
  const { undated } = eventTexts(language);
  const rows = years.flatMap(({ year = undated, left, right }): ComparedRow[] => [
    ...left.map((event) => ({ year, forum: forums[0], event })),
    ...right.map((event) => ({ year, forum: forums[1], event })),
  ]);
  if (rows.length === 0) return renderNoEvents(context);
  const page = takePage(rows, COMPARED_PAGE_SIZE, context.page);
  const names = forums.map((forum) => `**${insertText(view.name(forum), FORUM_MAX, language)}**`).join(' ⇄ ');
  const lines = page.items.flatMap(({ year, forum, event }, place) => {
    const before = page.items[place - 1];
    const isNewYear = before?.year !== year;
    const isNewForum = isNewYear || before?.forum !== forum;
    return [
      ...(isNewYear ? [lineIn(language, `**${year}**`)] : []),
      ...(isNewForum ? [lineIn(language, insertText(view.name(forum), FORUM_MAX, language), '- ')] : []),
      eventLine(event, view, '  - '),
    ];
  });
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [lineIn(language, joinFacts([names, describePage(page, language)])), fitLines(lines)],
    footer: asOfLine(view),
    rows: [
      eventSelect(
        page.items.map(({ event }) => event),
        view,
      ),
      turnButtons(page, 'events', listId, language),
      exportButtons(listId, language),
    ],
  });
}

function headingOf(count: number, page: string | undefined, context: EventListContext): string {
  const { language } = context.view;
  const heading = joinFacts([`**${eventTexts(language).timeline(count)}**`, page]);
  return [...noteLines(context), lineIn(language, heading)].join('\n');
}

const linesOf = (events: readonly DiplomaticEvent[], view: EventView): string =>
  fitLines(events.map((event) => eventLine(event, view)));

/** Whole lines only. All of them are in the select, too. */
function fitLines(lines: readonly string[]): string {
  let length = 0;
  const fitting = lines.filter((line) => {
    length += line.length + 1;
    return length <= LINES_MAX;
  });
  return (fitting.length < lines.length ? [...fitting, '…'] : fitting).join('\n');
}
