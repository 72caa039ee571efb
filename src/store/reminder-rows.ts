// store: reminders ↔ rows, behind `ReminderStore`. Each statement is whole in itself, so that of two processes only one
// adds or takes a row.
import type { InterfaceLanguage } from '../domain/language.js';
import type { EventReminder, ReminderStore } from './reminder-store.js';
import type { SqliteConnection, SqlValue } from './sqlite-connection.js';

interface ReminderRow extends Omit<EventReminder, 'language'> {
  readonly language: string;
}

const COLUMNS = `channel_id AS channelId, event_id AS eventId, days_before AS daysBefore, time_of_day AS timeOfDay,
  time_zone AS timeZone, due_at_ms AS dueAtMs, guild_id AS guildId, user_id AS userId, language`;

const read = (connection: SqliteConnection, condition: string, value: SqlValue): EventReminder[] =>
  connection
    .all<ReminderRow>(
      `SELECT ${COLUMNS} FROM event_reminders WHERE ${condition} ORDER BY due_at_ms, channel_id, event_id`,
      [value],
    )
    .map((row) => ({ ...row, language: row.language as InterfaceLanguage }));

export const reminderStoreOn = (connection: SqliteConnection): ReminderStore => ({
  addReminder: (reminder) =>
    connection.immediate(
      () =>
        connection.run(
          `INSERT INTO event_reminders
             (channel_id, event_id, days_before, time_of_day, time_zone, due_at_ms, guild_id, user_id, language)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          [
            reminder.channelId,
            reminder.eventId,
            reminder.daysBefore,
            reminder.timeOfDay,
            reminder.timeZone,
            reminder.dueAtMs,
            reminder.guildId,
            reminder.userId,
            reminder.language,
          ],
        ).changes > 0,
    ),
  remindersIn: (channelId) => read(connection, 'channel_id = ?', channelId),
  remindersDue: (nowMs) => read(connection, 'due_at_ms <= ?', nowMs),
  takeReminder: ({ channelId, eventId, dueAtMs }) =>
    connection.immediate(
      () =>
        connection.run('DELETE FROM event_reminders WHERE channel_id = ? AND event_id = ? AND due_at_ms = ?', [
          channelId,
          eventId,
          dueAtMs,
        ]).changes > 0,
    ),
});

/** With the settings of a server that was left. */
export const deleteGuildReminders = (connection: SqliteConnection, guildId: string): void => {
  connection.run('DELETE FROM event_reminders WHERE guild_id = ?', [guildId]);
};

/** Those in servers stay, as others rely on them, without who set them; those in direct messages go. */
export const deleteUserReminders = (connection: SqliteConnection, userId: string): void => {
  connection.run('DELETE FROM event_reminders WHERE user_id = ? AND guild_id IS NULL', [userId]);
  connection.run(`UPDATE event_reminders SET user_id = '' WHERE user_id = ?`, [userId]);
};
