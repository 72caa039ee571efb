// store: the interface behind which reminders of events live. Discord ids are plain strings; what an event is and when it
// takes place is not known here. SQLite implements it (`reminder-rows.ts`).
import type { InterfaceLanguage } from '../domain/language.js';

export interface EventReminder {
  readonly eventId: string;
  readonly channelId: string;
  /** Null in a direct message. */
  readonly guildId: string | null;
  /** Who set it. */
  readonly userId: string;
  readonly daysBefore: number;
  /** `HH:MM` in `timeZone`, an IANA name. */
  readonly timeOfDay: string;
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly dueAtMs: number;
  readonly language: InterfaceLanguage;
}

/** What names one: the same event is recalled in one channel at one moment once, whoever asks for it. */
export type ReminderKey = Pick<EventReminder, 'channelId' | 'eventId' | 'dueAtMs'>;

export interface ReminderStore {
  /** False when it was there already; the first one stays. */
  addReminder(reminder: EventReminder): boolean;
  /** Of one channel, soonest first. */
  remindersIn(channelId: string): readonly EventReminder[];
  /** Due at that moment or before, soonest first. */
  remindersDue(nowMs: number): readonly EventReminder[];
  /**
   * Removes it, once it was sent or is not wanted any more. True for the one process that removed it.
   */
  takeReminder(key: ReminderKey): boolean;
}
