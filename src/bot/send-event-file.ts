// bot: a button under an event or a list → the events as a file (calendar, JSON lines, comma-separated values), to whoever
// pressed it alone. The contents are those of the command line.
import type { DiplomaticEvent } from '../domain/event.js';
import { eventTexts } from '../events/event-texts.js';
import { writeCalendar } from '../events/write-calendar.js';
import { writeCsv } from '../events/write-csv.js';
import { eventToJson } from '../events/write-event-json.js';
import { type BotCall, showNotice } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { eventMessageTexts } from './event-message-texts.js';
import { type EventLook, eventOfChoice, lookOf, lookUpEvents, openEventRequest } from './look-up-events.js';
import { ACCENTS, composeMessage, lineIn } from './render/compose-message.js';
import { asOfLine } from './render/describe-event.js';
import type { ExportForm } from './render/event-controls.js';

/** More is a database, not a file for a chat; the command line gives all. */
const EXPORTED_MAX = 5000;

/** @param what `=` and an event's choice, or the id of a stored list */
export async function sendEventFile(form: ExportForm, what: string, call: BotCall): Promise<HandlerOutcome> {
  await call.responder.acknowledge({ isPrivate: true });
  const look = lookOf(call);
  const events = eventsOf(what, look, call)?.slice(0, EXPORTED_MAX);
  if (events === undefined || events.length === 0) return showNotice(call, (texts) => texts.nothingMore);
  const { language } = look.view;
  const texts = eventMessageTexts(language);
  const { text, leftOut } = write(form, events, look);
  await call.responder.show(
    composeMessage({
      accent: ACCENTS.plain,
      blocks: [lineIn(language, leftOut > 0 ? `${texts.fileReady} ${texts.leftOut(leftOut)}` : texts.fileReady)],
      file: { name: FILE_NAMES[form], content: Buffer.from(text, 'utf8') },
      footer: asOfLine(look.view),
    }),
  );
  return 'shown';
}

const FILE_NAMES: Readonly<Record<ExportForm, string>> = {
  ics: 'events.ics',
  json: 'events.jsonl',
  csv: 'events.csv',
};

function eventsOf(what: string, look: EventLook, call: BotCall): readonly DiplomaticEvent[] | undefined {
  if (what.startsWith('=')) {
    const event = eventOfChoice(what.slice(1), look);
    return event && [event];
  }
  const request = openEventRequest(what, call);
  return request && lookUpEvents(request, look).events;
}

function write(
  form: ExportForm,
  events: readonly DiplomaticEvent[],
  { view, registry }: EventLook,
): { readonly text: string; readonly leftOut: number } {
  const { asOf } = view;
  if (form === 'csv') return { text: writeCsv(events), leftOut: 0 };
  if (form === 'ics') {
    const name = eventTexts(view.language).timeline(events.length);
    const { text, leftOut } = writeCalendar(events, { name, asOf, label: view.label });
    return { text: `${text}\r\n`, leftOut: leftOut.length };
  }
  const lines = events.map((event) => {
    const { previous, next } = registry.neighbours(event);
    return `${JSON.stringify(eventToJson(event, { asOf, previous: previous?.id, next: next?.id }))}\n`;
  });
  return { text: lines.join(''), leftOut: 0 };
}
