// bot: "Add as Discord event" → a form for the hours, which no event here has → an entry in the server's own list of events.
// For who may manage that list; nothing is entered twice.
import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  ComponentType,
  type Guild,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  type Interaction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  TextInputStyle,
} from 'discord.js';
import type { DiplomaticEvent } from '../domain/event.js';
import { type BotCall, callLanguage, showNotice } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { buildCustomId } from './custom-id.js';
import { SCHEDULED_DESCRIPTION_MAX, SCHEDULED_LOCATION_MAX, SCHEDULED_NAME_MAX } from './discord-limits.js';
import { plainLine } from './escape-markdown.js';
import { eventMessageTexts } from './event-message-texts.js';
import { eventOfChoice, lookOf } from './look-up-events.js';
import { eventDate } from './render/describe-event.js';
import { renderNotice } from './render/render-notice.js';
import { scheduleEventSafely, showModalSafely } from './send-safely.js';
import type { EventMessageTexts } from './texts/events/text-set.js';
import { isTimeZone, momentOf, readTimeOfDay } from './zoned-time.js';

const FIELDS = { start: '09:00', end: '17:00', zone: 'UTC' } as const;
const FIELD_MAX_CHARS = 50;

/** Upcoming, its day known, on a server where the bot is a member. */
export const canSchedule = (event: DiplomaticEvent, { scene }: BotCall): boolean =>
  isUpcoming(event) && !scene.isDirect && scene.isServerInstalled;

/** Begins after today, on a day that is known. */
export const isUpcoming = ({ status, start = '' }: DiplomaticEvent): boolean =>
  status === 'planned' && start.length === 'YYYY-MM-DD'.length;

export const mayManageEvents = ({ memberPermissions }: Interaction): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageEvents) ?? false;

export async function openScheduleForm(
  button: ButtonInteraction,
  choice: string,
  call: BotCall,
): Promise<HandlerOutcome> {
  const texts = eventMessageTexts(callLanguage(call));
  const event = eventOfChoice(choice, lookOf(call));
  if (!mayManageEvents(button)) return say(call, texts.mayNot);
  if (event === undefined || !canSchedule(event, call)) return say(call, texts.notUpcoming);
  const field = (name: keyof typeof FIELDS) => ({
    type: ComponentType.Label as const,
    label: texts.form[name],
    component: {
      type: ComponentType.TextInput as const,
      custom_id: name,
      style: TextInputStyle.Short as const,
      max_length: FIELD_MAX_CHARS,
      value: FIELDS[name],
      required: true,
    },
  });
  const modal: APIModalInteractionResponseCallbackData = {
    custom_id: buildCustomId({ action: 'event', answerId: 'plan', argument: choice }),
    title: texts.form.title,
    components: [field('start'), field('end'), field('zone')],
  };
  await showModalSafely(button, modal);
  return 'asked-back';
}

export async function scheduleEvent(
  form: ModalSubmitInteraction,
  choice: string,
  call: BotCall,
): Promise<HandlerOutcome> {
  await call.responder.acknowledge({ isPrivate: true });
  const look = lookOf(call);
  const texts = eventMessageTexts(look.view.language);
  const event = eventOfChoice(choice, look);
  const { guild } = form;
  if (!mayManageEvents(form)) return say(call, texts.mayNot);
  if (!guild) return say(call, texts.serversOnly);
  if (event === undefined || !canSchedule(event, call)) return say(call, texts.notUpcoming);
  if (!mayBotSchedule(guild)) return showNotice(call, (notices) => notices.missingPermission);
  const hours = readHours(event, form, call.context.now(), texts);
  if ('problem' in hours) return say(call, hours.problem);
  const { view } = look;
  const name = plainLine(view.label(event), SCHEDULED_NAME_MAX);
  if (await isListed(guild, name, hours.start)) return say(call, texts.alreadyScheduled);
  const url = event.sources.find((source) => source.url !== undefined)?.url;
  const description = [event.name, eventDate(event, view.language), url].filter((part) => part !== undefined);
  await scheduleEventSafely(guild, {
    name,
    description: plainLine(description.join(' · '), SCHEDULED_DESCRIPTION_MAX),
    entityType: GuildScheduledEventEntityType.External,
    privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
    scheduledStartTime: hours.start,
    scheduledEndTime: hours.end,
    entityMetadata: { location: plainLine(event.place ?? '–', SCHEDULED_LOCATION_MAX) },
  });
  await say(call, texts.scheduled(name));
  return 'saved';
}

const mayBotSchedule = ({ members }: Guild): boolean =>
  members.me?.permissions.any([PermissionFlagsBits.CreateEvents, PermissionFlagsBits.ManageEvents]) ?? false;

/** From the hour on the first day to the hour on the last one. */
function readHours(
  { start = '', end = start }: DiplomaticEvent,
  { fields }: ModalSubmitInteraction,
  nowMs: number,
  texts: EventMessageTexts,
): { readonly start: number; readonly end: number } | { readonly problem: string } {
  const zone = fields.getTextInputValue('zone').trim();
  if (!isTimeZone(zone)) return { problem: texts.unknownZone(plainLine(zone, FIELD_MAX_CHARS)) };
  const [from, to] = [fields.getTextInputValue('start'), fields.getTextInputValue('end')].map(readTimeOfDay);
  if (from === undefined || to === undefined) return { problem: texts.badHours };
  const hours = { start: momentOf(start, from, zone), end: momentOf(end, to, zone) };
  return hours.start <= nowMs || hours.end <= hours.start ? { problem: texts.badHours } : hours;
}

/** Asked of Discord itself: the list may have been changed by anybody. */
async function isListed(guild: Guild, name: string, startMs: number): Promise<boolean> {
  const listed = await guild.scheduledEvents.fetch();
  const day = (moment: number | null) => Math.floor((moment ?? 0) / 86_400_000);
  return listed.some((each) => each.name === name && day(each.scheduledStartTimestamp) === day(startMs));
}

async function say({ responder }: BotCall, sentence: string): Promise<HandlerOutcome> {
  await responder.show(renderNotice(sentence));
  return 'noticed';
}
