// bot: ONE EVENT → message: when, where, who, what came of it, which documents, who says so and who says otherwise, what
// came before and after. In pages where it is long. It looks nothing up; excerpts are shown as they are stored.
import type { DiplomaticEvent, EventConflict, EventSource } from '../../domain/event.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { EventNeighbours } from '../../events/event-series.js';
import { eventTexts } from '../../events/event-texts.js';
import { answerTexts } from '../answer-texts.js';
import { eventMessageTexts } from '../event-message-texts.js';
import { ACCENTS, composeMessage, lineIn } from './compose-message.js';
import {
  asOfLine,
  describeDate,
  describeTeller,
  EVENT_LABEL_MAX,
  type EventView,
  eventLine,
  insertText,
  labelled,
  linkTo,
} from './describe-event.js';
import { joinFacts } from './describe-source.js';
import { eventButtons, exportButtons } from './event-controls.js';
import { packPages } from './pack-pages.js';
import { describePage, takePage, turnButtons } from './page-through.js';
import { quoteText } from './quote-text.js';
import type { MessageBody } from './render-context.js';

export interface EventContext {
  readonly view: EventView;
  readonly neighbours: EventNeighbours;
  /** From 1; beyond the last gives the last. */
  readonly page: number;
  /** Names the event in custom ids, at most 40 characters. */
  readonly choice: string;
  /** Over the event: "Reminder". */
  readonly heading?: string;
  /** Whether it can be put into the list of the server's events. */
  readonly canSchedule: boolean;
}

/** Leaves room for the footer. No block is longer: the head has at most about 2,800 units, a quotation 2,200. */
const PAGE_MAX = 3400;
const FACT_MAX = 300;
const OUTCOME_MAX = 600;
const NAMES_SHOWN = 12;
const NAME_MAX = 80;
const EXCERPT_MAX = 900;
const EXCERPT_SHOWN_MAX = 1300;

export function renderEvent(event: DiplomaticEvent, context: EventContext): MessageBody {
  const { view, choice } = context;
  const { language } = view;
  const head = headLines(event, context).join('\n');
  const pages = packPages([head, ...proofBlocks(event, view), ...detailBlocks(event, context)], PAGE_MAX);
  const page = takePage(pages, 1, context.page);
  const numbered = describePage(page, language);
  const footer = [asOfLine(view), ...(numbered === undefined ? [] : [lineIn(language, numbered, '-# ')])].join('\n');
  return composeMessage({
    accent: ACCENTS.plain,
    // One text each page: Discord counts components, too.
    blocks: [page.items.flat().join('\n')],
    footer,
    rows: [
      eventButtons(context.neighbours, language),
      turnButtons(page, 'event', choice, language),
      exportButtons(`=${choice}`, language, context.canSchedule ? choice : undefined),
    ],
  });
}

/** Label, English name, and the facts that everybody asks for, a line each. */
function headLines(event: DiplomaticEvent, { view, heading }: EventContext): string[] {
  const { language } = view;
  const texts = eventTexts(language);
  const { labels } = texts;
  const label = view.label(event);
  const names = (values: readonly string[]) => values.slice(0, NAMES_SHOWN).map((each) => each.slice(0, NAME_MAX));
  const verified = event.verification === undefined ? '' : ` (${texts.verifications[event.verification]})`;
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    [labels.place, event.place && insertText(view.place(event.place), FACT_MAX, language)],
    [labels.forum, event.forum && insertText(view.name(event.forum), FACT_MAX, language)],
    [labels.parties, insertText(describeParties(event, view, names), FACT_MAX, language)],
    [labels.people, insertText(names(event.people).join(', '), FACT_MAX, language)],
    [labels.outcome, event.outcome && insertText(event.outcome, OUTCOME_MAX, language)],
    [labels.confidence, `${texts.confidences[event.confidence]}${verified}`],
  ];
  return [
    ...(heading === undefined ? [] : [lineIn(language, heading, '-# ')]),
    lineIn(language, `**${insertText(label, EVENT_LABEL_MAX, language)}**`),
    ...(label === event.name ? [] : [lineIn(language, insertText(event.name, EVENT_LABEL_MAX, language), '-# ')]),
    lineIn(language, joinFacts([texts.kinds[event.kind], texts.statuses[event.status]])),
    labelled(labels.date, describeDate(event, language), language),
    ...facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [labelled(name, value, language)])),
    ...(event.announcedOnly === true ? [lineIn(language, texts.announcedOnly)] : []),
  ];
}

function describeParties(
  { parties, partiesText }: DiplomaticEvent,
  view: EventView,
  shorten: (names: readonly string[]) => string[],
): string {
  const named = shorten(parties.map((id) => view.name(id))).join(', ');
  if (partiesText === undefined || partiesText === named) return named;
  return named === '' ? partiesText : `${named} (${partiesText})`;
}

const isProving = ({ excerpt }: EventSource): boolean => excerpt !== undefined;

/** The sentences of stored documents that tell of it; else a line that says that there are none. */
function proofBlocks(event: DiplomaticEvent, view: EventView): string[] {
  const { language } = view;
  const texts = eventTexts(language);
  const proving = event.sources.filter(isProving);
  if (proving.length === 0) return [lineIn(language, `${texts.fromRegistry}. ${texts.noDocument}`)];
  return proving.map((source) => {
    const known = source.documentId === undefined ? undefined : view.document(source.documentId);
    const quotation = quoteText(source.excerpt ?? '', {
      language: known?.language ?? 'und',
      bold: [],
      maxText: EXCERPT_MAX,
      maxShown: EXCERPT_SHOWN_MAX,
    });
    const continues =
      quotation.end === source.excerpt?.length ? '' : ` \\[${answerTexts(language).sentenceContinues}\\]`;
    const teller = joinFacts([answerTexts(language).quotedExactly, describeTeller(source, view)]);
    return `${quotation.text}${continues}\n${lineIn(language, teller, '-# ')}`;
  });
}

/** Whom the documents name besides those listed, a line for each document. */
function toldPartyLines({ toldParties = [], sources }: DiplomaticEvent, view: EventView): string[] {
  const { language } = view;
  return sources.flatMap((source) => {
    const named = toldParties.filter(({ documentId, url }) => documentId === source.documentId && url === source.url);
    if (named.length === 0) return [];
    const names = named.slice(0, NAMES_SHOWN).map(({ party }) => view.name(party));
    const told = joinFacts([insertText(names.join(', '), FACT_MAX, language), describeTeller(source, view)]);
    return [lineIn(language, told, '- ')];
  });
}

/** Documents, disagreements, further tellers, neighbours: a block each. */
function detailBlocks(event: DiplomaticEvent, { view, neighbours }: EventContext): string[] {
  const { language } = view;
  const { labels } = eventTexts(language);
  const documents = event.documents.map(({ symbol, title, url }) => {
    const name = insertText(joinFacts([symbol, title]) || '–', FACT_MAX, language);
    return lineIn(language, joinFacts([name, linkTo(url)]), '- ');
  });
  const tellers = event.sources
    .filter((source) => !isProving(source))
    .map((source) => lineIn(language, describeTeller(source, view), '- '));
  const hasProof = event.sources.some(isProving);
  const heading = hasProof ? eventMessageTexts(language).alsoToldBy : labels.sources;
  const neighbour = (name: string, other: DiplomaticEvent | undefined): string[] =>
    other === undefined ? [] : headed(name, [eventLine(other, view)], language);
  return [
    ...headed(labels.parties, toldPartyLines(event, view), language),
    ...headed(labels.documents, documents, language),
    ...(event.conflicts ?? []).flatMap((conflict) => conflictBlocks(conflict, view)),
    ...headed(heading, tellers, language),
    ...neighbour(labels.previous, neighbours.previous),
    ...neighbour(labels.following, neighbours.next),
  ];
}

/** Every value with who gives it, a block each: none is dropped for another, the one held here is marked. */
function conflictBlocks({ field, claims }: EventConflict, view: EventView): string[] {
  const { language } = view;
  const texts = eventTexts(language);
  const name = field === 'date' || field === 'place' || field === 'documents' ? texts.labels[field] : field;
  const lines = claims.map(({ value, held, standing, url, documentId, reason }) => {
    const isTold = standing !== undefined && (url !== undefined || documentId !== undefined);
    const teller = { ...(url !== undefined && { url }), ...(documentId !== undefined && { documentId }) };
    const remarks = [
      insertText(value, FACT_MAX, language),
      isTold ? describeTeller({ standing, ...teller }, view) : undefined,
      held ? texts.held : undefined,
      reason && insertText(reason, FACT_MAX, language),
    ];
    return lineIn(language, joinFacts(remarks), '- ');
  });
  return headed(texts.sourcesDisagree(insertText(name, NAME_MAX, language)), lines, language);
}

/** A block a line, the heading above the first. */
const headed = (name: string, lines: readonly string[], language: InterfaceLanguage): string[] =>
  lines.map((line, place) => (place === 0 ? `${lineIn(language, `**${name}**`)}\n${line}` : line));
