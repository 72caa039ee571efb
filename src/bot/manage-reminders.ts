// bot: `/event remind` → a stored reminder for this channel, or the list of those that are set, to take some away. In a
// server for who may manage its events. Nothing is sent here: keep-reminders.ts does that.
import { type ChatInputCommandInteraction, PermissionFlagsBits, type StringSelectMenuInteraction } from 'discord.js';
import type { EventReminder } from '../store/reminder-store.js';
import { type BotCall, showNotice } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { SELECT_OPTIONS_MAX } from './discord-limits.js';
import { plainLine } from './escape-markdown.js';
import { eventMessageTexts } from './event-message-texts.js';
import { type EventLook, eventOfChoice, lookOf } from './look-up-events.js';
import { dueMoment } from './plan-reminder.js';
import { renderNotice } from './render/render-notice.js';
import { reminderChoice, renderReminders } from './render/render-reminders.js';
import { isUpcoming, mayManageEvents } from './schedule-event.js';
import { formatMoment, isTimeZone, readTimeOfDay } from './zoned-time.js';

/** A select shows so many: every one can be taken away again. */
const REMINDERS_MAX = SELECT_OPTIONS_MAX;
const DEFAULTS = { daysBefore: 1, timeOfDay: '09:00', timeZone: 'UTC' } as const;
const GIVEN_MAX_CHARS = 60;

export async function manageReminders(
  interaction: ChatInputCommandInteraction,
  call: BotCall,
): Promise<HandlerOutcome> {
  await call.responder.acknowledge({ isPrivate: true });
  const refusal = refuse(interaction, call);
  if (refusal !== undefined) return say(call, refusal);
  const look = lookOf(call);
  const { options } = interaction;
  const typed = options.getString('event')?.trim() ?? '';
  if (typed === '') return listReminders(look, call);
  if (!mayBotWrite(interaction, call)) return showNotice(call, (texts) => texts.missingPermission);
  const texts = eventMessageTexts(look.view.language);
  const event = eventOfChoice(typed, look);
  if (event === undefined) return say(call, texts.unknownEvent(plainLine(typed, GIVEN_MAX_CHARS)));
  const timeZone = options.getString('zone')?.trim() || DEFAULTS.timeZone;
  if (!isTimeZone(timeZone)) return say(call, texts.unknownZone(plainLine(timeZone, GIVEN_MAX_CHARS)));
  const timeOfDay = readTimeOfDay(options.getString('time') ?? DEFAULTS.timeOfDay);
  if (timeOfDay === undefined) return say(call, texts.badTime);
  const timing = { daysBefore: options.getInteger('before') ?? DEFAULTS.daysBefore, timeOfDay, timeZone };
  const dueAtMs = isUpcoming(event) ? dueMoment(event, timing) : undefined;
  if (dueAtMs === undefined) return say(call, texts.notUpcoming);
  if (dueAtMs <= call.context.now()) return say(call, texts.reminderTooLate);
  return save(
    { ...timing, eventId: event.id, dueAtMs },
    plainLine(look.view.label(event), GIVEN_MAX_CHARS * 2),
    look,
    call,
  );
}

/** @param chosen as `reminderChoice` gives it */
export async function removeReminder(
  select: StringSelectMenuInteraction,
  chosen: string,
  call: BotCall,
): Promise<HandlerOutcome> {
  await call.responder.acknowledge({ isPrivate: true });
  const refusal = refuse(select, call);
  if (refusal !== undefined) return say(call, refusal);
  const { botStore } = call.context.app;
  const reminder = botStore.remindersIn(call.scene.viewer.channelId).find((each) => reminderChoice(each) === chosen);
  if (reminder === undefined || !botStore.takeReminder(reminder)) {
    return showNotice(call, (texts) => texts.nothingMore);
  }
  await say(call, eventMessageTexts(lookOf(call).view.language).reminderRemoved);
  return 'deleted';
}

/** Posting in a channel again and again is for those who look after it; in direct messages it concerns nobody else. */
function refuse(interaction: ChatInputCommandInteraction | StringSelectMenuInteraction, call: BotCall) {
  const texts = eventMessageTexts(lookOf(call).view.language);
  const { scene } = call;
  if (!scene.isServerInstalled) return texts.serversOnly;
  return scene.isDirect || mayManageEvents(interaction) ? undefined : texts.mayNot;
}

const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
const mayBotWrite = ({ appPermissions }: ChatInputCommandInteraction, { scene }: BotCall): boolean =>
  scene.isDirect || appPermissions.has([ViewChannel, scene.isThread ? SendMessagesInThreads : SendMessages]);

async function save(
  planned: Pick<EventReminder, 'eventId' | 'daysBefore' | 'timeOfDay' | 'timeZone' | 'dueAtMs'>,
  label: string,
  { view }: EventLook,
  call: BotCall,
): Promise<HandlerOutcome> {
  const { language } = view;
  const texts = eventMessageTexts(language);
  const { botStore } = call.context.app;
  const { guildId, channelId, userId } = call.scene.viewer;
  if (botStore.remindersIn(channelId).length >= REMINDERS_MAX) return say(call, texts.remindersFull);
  const when = formatMoment(planned.dueAtMs, planned.timeZone, language);
  const isNew = botStore.addReminder({ ...planned, guildId, channelId, userId, language });
  const { timeZone } = planned;
  await say(call, isNew ? texts.reminderSet(label, when, timeZone) : texts.reminderKnown(when, timeZone));
  return isNew ? 'saved' : 'noticed';
}

async function listReminders(look: EventLook, call: BotCall): Promise<HandlerOutcome> {
  const reminders = call.context.app.botStore.remindersIn(call.scene.viewer.channelId).slice(0, REMINDERS_MAX);
  const { registry, view, shown } = look;
  const labelOf = ({ eventId }: EventReminder) => {
    const event = shown(registry.show(eventId, view.asOf));
    return event === undefined ? eventId : view.label(event);
  };
  await call.responder.show(renderReminders(reminders, labelOf, view.language));
  return 'shown';
}

async function say({ responder }: BotCall, sentence: string): Promise<HandlerOutcome> {
  await responder.show(renderNotice(sentence));
  return 'noticed';
}
