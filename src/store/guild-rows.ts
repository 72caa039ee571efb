// store: servers, feedback, lists and the writer's lock ↔ rows. It knows nothing of what settings mean.
import type { AnswerId } from '../domain/answer-id.js';
import type { Feedback, Vote } from './bot-store.js';
import type { SqliteConnection } from './sqlite-connection.js';

export const readGuildSettings = (connection: SqliteConnection, guildId: string): string | undefined =>
  connection.first<{ json: string }>('SELECT json FROM guild_settings WHERE guild_id = ?', [guildId])?.json;

export const writeGuildSettings = (connection: SqliteConnection, guildId: string, json: string): void => {
  connection.run(
    'INSERT INTO guild_settings (guild_id, json) VALUES (?, ?) ON CONFLICT (guild_id) DO UPDATE SET json = excluded.json',
    [guildId, json],
  );
};

export const readKnownGuilds = (connection: SqliteConnection): string[] =>
  connection
    .all<{ id: string }>(
      `SELECT guild_id AS id FROM guild_settings
       UNION SELECT guild_id FROM answer_scopes WHERE guild_id IS NOT NULL AND is_private = 0
       UNION SELECT owner FROM server_collections ORDER BY id`,
    )
    .map(({ id }) => id);

export const insertList = (connection: SqliteConnection, id: AnswerId, json: string, nowMs: number): void => {
  connection.run('INSERT INTO shown_lists (id, json, created_at_ms) VALUES (?, ?, ?)', [id, json, nowMs]);
};

export const readList = (connection: SqliteConnection, id: AnswerId): string | undefined =>
  connection.first<{ json: string }>('SELECT json FROM shown_lists WHERE id = ?', [id])?.json;

export const insertDeparture = (connection: SqliteConnection, guildId: string, atMs: number): void => {
  connection.run('INSERT INTO guild_departures (guild_id, left_at) VALUES (?, ?) ON CONFLICT (guild_id) DO NOTHING', [
    guildId,
    atMs,
  ]);
};

export const deleteDeparture = (connection: SqliteConnection, guildId: string): void => {
  connection.run('DELETE FROM guild_departures WHERE guild_id = ?', [guildId]);
};

/** An answer that is gone takes no vote: nothing would ever delete it. */
export const writeFeedback = (connection: SqliteConnection, { answerId, userId, vote, reason }: Feedback): void => {
  connection.run(
    `INSERT INTO feedback (answer_id, user_id, vote, reason, created_at)
     SELECT ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM answers WHERE id = ?)
     ON CONFLICT (answer_id, user_id) DO UPDATE SET
       reason = CASE WHEN excluded.vote = vote THEN coalesce(excluded.reason, reason) ELSE excluded.reason END,
       vote = excluded.vote, created_at = excluded.created_at`,
    [answerId, userId, vote, reason ?? null, new Date().toISOString(), answerId],
  );
};

interface FeedbackRow {
  readonly userId: string;
  readonly vote: Vote;
  readonly reason: string | null;
}

export const readFeedback = (connection: SqliteConnection, answerId: AnswerId): Feedback[] =>
  connection
    .all<FeedbackRow>('SELECT user_id AS userId, vote, reason FROM feedback WHERE answer_id = ? ORDER BY user_id', [
      answerId,
    ])
    .map(({ userId, vote, reason }) => ({ answerId, userId, vote, ...(reason !== null && { reason }) }));

/** One statement, so that of two processes that find a stale lock only one takes it. */
export const takeWriterLock = (
  connection: SqliteConnection,
  holder: string,
  nowMs: number,
  staleMs: number,
): boolean => {
  const { changes } = connection.run(
    `INSERT INTO writer_lock (id, holder, heartbeat_at) VALUES (1, ?, ?)
     ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, heartbeat_at = excluded.heartbeat_at
     WHERE holder = excluded.holder OR heartbeat_at <= ?`,
    [holder, nowMs, nowMs - staleMs],
  );
  return changes > 0;
};

export const readWriter = (connection: SqliteConnection): string | undefined =>
  connection.first<{ holder: string }>('SELECT holder FROM writer_lock')?.holder;

export const dropWriterLock = (connection: SqliteConnection, holder: string): void => {
  connection.run('DELETE FROM writer_lock WHERE holder = ?', [holder]);
};
