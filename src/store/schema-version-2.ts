// store: what the bot keeps, as SQL. Read by the migrations only; a released version is never edited.
//
//   answers ── answer_scopes (who asked what where) ──< feedback
//   shown_lists (what a list of documents was asked for), guild_settings, guild_departures (purged after a while), writer_lock (at most one row)

/**
 * Older stores did not note the day of their last change: the day of this step is the first on which the corpus is known
 * to be as it is. Times of `left_at` and `heartbeat_at` are milliseconds since 1970, so that they can be compared; others as in version 1.
 */
export const SCHEMA_VERSION_2 = `
INSERT INTO facts VALUES ('changed-on', date('now'));

CREATE TABLE answer_scopes (
  answer_id TEXT PRIMARY KEY,
  guild_id TEXT,
  channel_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  is_private INTEGER NOT NULL,
  created_at_ms INTEGER NOT NULL,
  turn TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX answer_scopes_by_channel ON answer_scopes (channel_id, created_at_ms);
CREATE INDEX answer_scopes_by_user ON answer_scopes (user_id);
CREATE INDEX answer_scopes_by_guild ON answer_scopes (guild_id);
CREATE INDEX answer_scopes_by_age ON answer_scopes (created_at_ms);

CREATE TABLE feedback (
  answer_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  vote TEXT NOT NULL CHECK (vote IN ('up', 'down')),
  reason TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (answer_id, user_id)
) WITHOUT ROWID;
CREATE INDEX feedback_by_user ON feedback (user_id);

CREATE TABLE shown_lists (id TEXT PRIMARY KEY, json TEXT NOT NULL, created_at_ms INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE guild_settings (guild_id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE guild_departures (guild_id TEXT PRIMARY KEY, left_at INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE writer_lock (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  holder TEXT NOT NULL,
  heartbeat_at INTEGER NOT NULL
);
`;
