// bot: `/event` and its buttons and select → the handler of what was asked for. Shows one event or a page of a list; files,
// the server's own event list and reminders are in files of their own.
import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { DiplomaticEvent } from '../domain/event.js';
import { type BotCall, type Handler, showNotice } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { parseCustomId } from './custom-id.js';
import { drawTimelinePage } from './draw-timeline-page.js';
import { plainLine } from './escape-markdown.js';
import { eventMessageTexts } from './event-message-texts.js';
import { isAnswerPrivate, mayAnswerHere } from './guild-settings.js';
import {
  type EventLook,
  type EventRequest,
  eventOfChoice,
  lookOf,
  lookUpEvents,
  openEventRequest,
  saveEventRequest,
} from './look-up-events.js';
import { manageReminders, removeReminder } from './manage-reminders.js';
import { readEventRequest } from './read-event-request.js';
import { choiceOfEvent, EXPORT_FORMS, type ExportForm } from './render/event-controls.js';
import type { MessageBody } from './render/render-context.js';
import { renderEvent } from './render/render-event.js';
import { renderComparison, renderEventList, renderTimeline } from './render/render-event-list.js';
import { renderNotice } from './render/render-notice.js';
import { canSchedule, openScheduleForm, scheduleEvent } from './schedule-event.js';
import { sendEventFile } from './send-event-file.js';

export const showEvents: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  const subcommand = interaction.options.getSubcommand();
  if (subcommand === 'remind') return manageReminders(interaction, call);
  await call.responder.acknowledge({ isPrivate: isPrivateHere(interaction.options.getBoolean('private'), call) });
  const look = lookOf(call);
  if (subcommand === 'show') return showNamed(interaction.options.getString('name', true), look, call);
  const { registry, view } = look;
  const reading = readEventRequest(
    subcommand as EventRequest['kind'],
    (name) => interaction.options.getString(name)?.trim() || undefined,
    { registry, catalogue: call.context.catalogue(call.scene.scope), language: view.language, asOf: view.asOf },
  );
  if ('problem' in reading) {
    await call.responder.show(renderNotice(reading.problem));
    return 'asked-back';
  }
  const { request } = reading;
  await call.responder.show(await renderRequest(request, saveEventRequest(request, call), 1, look));
  return 'shown';
};

export const pressEventButton: Handler<ButtonInteraction> = async (button, call) => {
  const { action, answerId: verb, argument = '' } = parseCustomId(button.customId) ?? {};
  if (EXPORT_FORMS.includes(verb as ExportForm)) return sendEventFile(verb as ExportForm, argument, call);
  if (verb === 'plan') return openScheduleForm(button, argument, call);
  if (verb === 'see') {
    // Stands under an answer, which stays.
    await call.responder.acknowledge({ isPrivate: true });
    return showChosen(argument, 1, call);
  }
  await turnOrReply(button, call);
  if (action !== 'page') return showChosen(argument, 1, call);
  const [, page = '1', state = ''] = /^(\d{1,4})\.(.+)$/u.exec(argument) ?? [];
  if (verb === 'event') return showChosen(state, Number(page), call);
  const request = openEventRequest(state, call);
  if (!request) return showNotice(call, (texts) => texts.nothingMore);
  await call.responder.show(await renderRequest(request, state, Number(page), lookOf(call)));
  return 'shown';
};

export const chooseEvent: Handler<StringSelectMenuInteraction> = async (select, call) => {
  const chosen = select.values[0] ?? '';
  if (parseCustomId(select.customId)?.answerId === 'drop') return removeReminder(select, chosen, call);
  await call.responder.acknowledge({ isPrivate: true });
  return showChosen(chosen, 1, call);
};

export const submitEventForm: Handler<ModalSubmitInteraction> = (form, call) =>
  scheduleEvent(form, parseCustomId(form.customId)?.argument ?? '', call);

/** Where answers are not allowed for everybody, one may still look things up for oneself. */
const isPrivateHere = (wanted: boolean | null, { scene }: BotCall): boolean =>
  isAnswerPrivate(scene.settings, { wanted, isServerInstalled: scene.isServerInstalled }) ||
  (!scene.isDirect && !mayAnswerHere(scene.settings, scene.place));

/** Who asked turns their message over; anybody else gets a page of their own. */
async function turnOrReply(button: ButtonInteraction, { responder }: BotCall): Promise<void> {
  if (button.message.interactionMetadata?.user.id === button.user.id) await button.deferUpdate();
  else await responder.acknowledge({ isPrivate: true });
}

async function showNamed(typed: string, look: EventLook, call: BotCall): Promise<HandlerOutcome> {
  const event = eventOfChoice(typed.trim(), look);
  if (event !== undefined) return showOne(event, 1, look, call);
  const texts = eventMessageTexts(look.view.language);
  const found = [
    ...look.registry.suggest.events(typed, NEAR_SHOWN),
    ...look.registry.find({ query: typed }, look.view.asOf).events,
  ];
  const near = [...new Set(found.map(({ id }) => id))]
    .flatMap((id) => look.shown(look.registry.show(id, look.view.asOf)) ?? [])
    .slice(0, NEAR_SHOWN)
    .map((each) => look.view.label(each));
  const sentences = [texts.unknownEvent(plainLine(typed, GIVEN_MAX_CHARS))];
  if (near.length > 0) sentences.push(texts.closest(near.join(' · ')));
  await call.responder.show(renderNotice(sentences.join(' ')));
  return 'asked-back';
}

const NEAR_SHOWN = 3;
const GIVEN_MAX_CHARS = 60;

function showChosen(choice: string, page: number, call: BotCall): Promise<HandlerOutcome> {
  const look = lookOf(call);
  const event = eventOfChoice(choice, look);
  return event === undefined ? showNotice(call, (texts) => texts.nothingMore) : showOne(event, page, look, call);
}

async function showOne(event: DiplomaticEvent, page: number, look: EventLook, call: BotCall): Promise<HandlerOutcome> {
  const { registry, view, shown } = look;
  const { previous, next } = registry.neighbours(event);
  const [before, after] = [shown(previous), shown(next)];
  const body = renderEvent(event, {
    view,
    neighbours: { ...(before && { previous: before }), ...(after && { next: after }) },
    page,
    choice: choiceOfEvent(event),
    canSchedule: canSchedule(event, call),
  });
  await call.responder.show(body);
  return 'shown';
}

async function renderRequest(
  request: EventRequest,
  listId: string,
  page: number,
  look: EventLook,
): Promise<MessageBody> {
  const { events, years = [], notes } = lookUpEvents(request, look);
  const context = { view: look.view, page, listId, notes };
  if (request.kind === 'compare') return renderComparison(years, [request.left, request.right], context);
  if (request.kind !== 'timeline' || events.length === 0) return renderEventList(events, context);
  return renderTimeline(events, context, await drawTimelinePage(events, page, request.theme ?? 'dark', look));
}
