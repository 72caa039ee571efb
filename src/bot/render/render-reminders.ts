// bot: REMINDERS of a channel → message: what will be sent when, in which time zone, with a select to take one away.
import type { InterfaceLanguage } from '../../domain/language.js';
import type { EventReminder } from '../../store/reminder-store.js';
import { choiceOfDocument } from '../document-choice.js';
import { eventMessageTexts } from '../event-message-texts.js';
import { formatMoment } from '../zoned-time.js';
import { ACCENTS, composeMessage, lineIn, select } from './compose-message.js';
import { insertText } from './describe-event.js';
import { joinFacts } from './describe-source.js';
import type { MessageBody } from './render-context.js';

const LABEL_MAX = 90;

/** Names a reminder within its channel. */
export const reminderChoice = ({ eventId, dueAtMs }: Pick<EventReminder, 'eventId' | 'dueAtMs'>): string =>
  `${dueAtMs}.${choiceOfDocument(eventId)}`;

/** @param reminders at most 25, soonest first */
export function renderReminders(
  reminders: readonly EventReminder[],
  labelOf: (reminder: EventReminder) => string,
  language: InterfaceLanguage,
): MessageBody {
  const texts = eventMessageTexts(language);
  if (reminders.length === 0) {
    return composeMessage({ accent: ACCENTS.plain, blocks: [lineIn(language, texts.noReminders)] });
  }
  const whenOf = ({ dueAtMs, timeZone }: EventReminder) => `${formatMoment(dueAtMs, timeZone, language)} (${timeZone})`;
  const lines = reminders.map((reminder) =>
    lineIn(language, joinFacts([whenOf(reminder), insertText(labelOf(reminder), LABEL_MAX, language)]), '- '),
  );
  const choices = reminders.map((reminder) => ({
    value: reminderChoice(reminder),
    label: labelOf(reminder),
    description: whenOf(reminder),
  }));
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [[lineIn(language, `**${texts.reminders(reminders.length)}**`), ...lines].join('\n')],
    rows: [[select({ action: 'event', answerId: 'drop' }, texts.buttons.removeReminder, choices)]],
  });
}
