// store: reminders of events, as SQL. Read by the migrations only; a released version is never edited.

/**
 * One row a reminder that is still to be sent; a sent one is gone. `due_at_ms` is milliseconds since 1970; `days_before`,
 * `time_of_day` and `time_zone` say what it was worked out from, should the event move.
 */
export const SCHEMA_VERSION_5 = `
CREATE TABLE event_reminders (
  channel_id TEXT NOT NULL,
  event_id TEXT NOT NULL,
  days_before INTEGER NOT NULL,
  time_of_day TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  due_at_ms INTEGER NOT NULL,
  guild_id TEXT,
  user_id TEXT NOT NULL,
  language TEXT NOT NULL,
  PRIMARY KEY (channel_id, event_id, due_at_ms)
) WITHOUT ROWID;
CREATE INDEX event_reminders_by_due ON event_reminders (due_at_ms);
`;
