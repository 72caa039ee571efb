// bot: TIME → reminders that are due, each shown once, by the process that serves its channel. Sent first, then struck off:
// nothing is lost; a second sending carries the same nonce, of which Discord keeps one message. What came due while nothing
// ran is sent late, as long as the event is not over. It plans nothing: manage-reminders.ts does.
import { createHash } from 'node:crypto';
import type { DiplomaticEvent } from '../domain/event.js';
import type { EventReminder } from '../store/reminder-store.js';
import type { BotContext } from './bot-context.js';
import { eventMessageTexts } from './event-message-texts.js';
import { findFault } from './find-fault.js';
import { type EventLook, lookFor } from './look-up-events.js';
import { dueMoment, isStillAhead } from './plan-reminder.js';
import { readSettings, scopeOfReminder } from './read-scene.js';
import { choiceOfEvent } from './render/event-controls.js';
import type { MessageBody } from './render/render-context.js';
import { renderEvent } from './render/render-event.js';
import { safeMessage } from './send-safely.js';

/** A reminder is at most this late. */
const EVERY_MS = 20_000;

type KeeperContext = Pick<BotContext, 'app' | 'client' | 'log' | 'now'>;

export interface ReminderKeeper {
  /** What the timer does, at once. Never rejects; a call during another one waits for that. */
  tick(): Promise<void>;
  /** Nothing is begun any more; what is being sent is waited for. */
  stop(): Promise<void>;
}

export function keepReminders(context: KeeperContext): ReminderKeeper {
  let running: Promise<void> | undefined;
  const tick = (): Promise<void> => {
    running ??= sendDue(context)
      .catch((error: unknown) => context.log.warn({ event: 'reminders-not-kept', err: String(error) }))
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  const timer = setInterval(() => void tick(), EVERY_MS).unref();
  return {
    tick,
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

async function sendDue(context: KeeperContext): Promise<void> {
  const due = context.app.botStore.remindersDue(context.now());
  for (const reminder of due) if (servesPlaceOf(reminder, context)) await settle(reminder, context);
}

/** Direct messages are the first process's. */
const servesPlaceOf = ({ guildId }: EventReminder, { client }: KeeperContext): boolean =>
  guildId === null ? (client.shard?.ids.includes(0) ?? true) : client.guilds.cache.has(guildId);

async function settle(reminder: EventReminder, context: KeeperContext): Promise<void> {
  const { app, log, now } = context;
  const look = lookFor({
    app,
    nowMs: now(),
    language: reminder.language,
    settings: readSettings(app.botStore, reminder.guildId),
    scope: scopeOfReminder(reminder),
  });
  const { eventId, channelId } = reminder;
  const event = look.shown(look.registry.show(eventId, look.view.asOf));
  const moment = event && dueMoment(event, reminder);
  if (event === undefined || moment === undefined || !isStillAhead(event, look.view.asOf)) {
    if (!app.botStore.takeReminder(reminder)) return;
    log.info({ event: 'reminder-dropped', reason: 'event-over-or-gone', eventId, channelId });
  } else if (moment > now()) {
    // The event has moved to a later day since.
    if (app.botStore.takeReminder(reminder)) app.botStore.addReminder({ ...reminder, dueAtMs: moment });
  } else if (await send(reminder, event, look, context)) app.botStore.takeReminder(reminder);
}

/** False where it is worth another try. */
async function send(
  reminder: EventReminder,
  event: DiplomaticEvent,
  look: EventLook,
  { client, log }: KeeperContext,
): Promise<boolean> {
  const { eventId, channelId } = reminder;
  try {
    const body = renderReminder(event, look);
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable()) return true;
    await channel.send({ ...safeMessage(body), nonce: nonceOf(reminder), enforceNonce: true });
    log.info({ event: 'reminder-sent', eventId, channelId });
    return true;
  } catch (error) {
    const fault = findFault(error);
    log.warn({ event: 'reminder-not-sent', eventId, channelId, fault });
    // Discord may be back in a moment; a channel that is gone or closed will not be.
    return fault !== 'discord-failed';
  }
}

function renderReminder(event: DiplomaticEvent, { view, registry, shown }: EventLook): MessageBody {
  const { previous, next } = registry.neighbours(event);
  const [before, after] = [shown(previous), shown(next)];
  return renderEvent(event, {
    view,
    neighbours: { ...(before && { previous: before }), ...(after && { next: after }) },
    page: 1,
    choice: choiceOfEvent(event),
    canSchedule: false,
    heading: eventMessageTexts(view.language).reminder,
  });
}

/** At most 25 characters, by Discord's rule. The same for each sending of the same reminder, whatever process sends it. */
const nonceOf = ({ channelId, eventId, dueAtMs }: EventReminder): string =>
  createHash('sha256')
    .update(JSON.stringify([channelId, eventId, dueAtMs]))
    .digest('hex')
    .slice(0, 25);
