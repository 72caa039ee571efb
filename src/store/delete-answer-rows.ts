// store: taking answers away again: one, those of a person or a server, those of long ago. Each function leaves no row
// that speaks of what it removed. The caller gives the transaction.
import type { AnswerId } from '../domain/answer-id.js';
import type { DeletedCounts } from './bot-store.js';
import { deleteGuildReminders, deleteUserReminders } from './reminder-rows.js';
import { deleteServerCollection } from './server-collection-rows.js';
import type { SqliteConnection, SqlValue } from './sqlite-connection.js';

export const deleteAnswerRows = (connection: SqliteConnection, id: AnswerId): boolean =>
  deleteAnswersWhere(connection, 'answer_id = ?', [id]).answers > 0;

export const deleteGuildAnswers = (connection: SqliteConnection, guildId: string): DeletedCounts =>
  deleteAnswersWhere(connection, 'guild_id = ?', [guildId]);

export const deleteAnswersBefore = (connection: SqliteConnection, timeMs: number): number => {
  connection.run('DELETE FROM shown_lists WHERE created_at_ms < ?', [timeMs]);
  return deleteAnswersWhere(connection, 'created_at_ms < ?', [timeMs]).answers;
};

export const deleteGuildsLeftBefore = (connection: SqliteConnection, timeMs: number): number => {
  const left = connection.all<{ id: string }>('SELECT guild_id AS id FROM guild_departures WHERE left_at < ?', [
    timeMs,
  ]);
  for (const { id } of left) {
    deleteGuildAnswers(connection, id);
    deleteGuildReminders(connection, id);
    deleteServerCollection(connection, id);
    connection.run('DELETE FROM guild_settings WHERE guild_id = ?', [id]);
    connection.run('DELETE FROM guild_departures WHERE guild_id = ?', [id]);
  }
  return left.length;
};

export const countUserRows = (connection: SqliteConnection, userId: string): DeletedCounts => ({
  answers: count(connection, 'SELECT count(*) AS n FROM answer_scopes WHERE user_id = ?', userId),
  feedback: count(connection, 'SELECT count(*) AS n FROM feedback WHERE user_id = ?', userId),
});

/** Public answers stay, as others rely on them, but neither their asker nor their question. */
export const deleteUserRows = (connection: SqliteConnection, userId: string): DeletedCounts => {
  const counts = countUserRows(connection, userId);
  connection.run('DELETE FROM feedback WHERE user_id = ?', [userId]);
  deleteUserReminders(connection, userId);
  deleteAnswersWhere(connection, 'user_id = ? AND is_private = 1', [userId]);
  connection.run(
    `UPDATE answers SET json = json_set(json, '$.question', '')
     WHERE id IN (SELECT answer_id FROM answer_scopes WHERE user_id = ?)`,
    [userId],
  );
  connection.run(
    `UPDATE answer_scopes SET user_id = '', turn = json_set(turn, '$.question', '', '$.filters', json('{}'))
     WHERE user_id = ?`,
    [userId],
  );
  return counts;
};

/** Counts feedback of anybody on those answers. */
const deleteAnswersWhere = (
  connection: SqliteConnection,
  condition: string,
  parameters: readonly SqlValue[],
): DeletedCounts => {
  const chosen = `SELECT answer_id FROM answer_scopes WHERE ${condition}`;
  const feedback = connection.run(`DELETE FROM feedback WHERE answer_id IN (${chosen})`, parameters).changes;
  connection.run(`DELETE FROM answers WHERE id IN (${chosen})`, parameters);
  const answers = connection.run(`DELETE FROM answer_scopes WHERE ${condition}`, parameters).changes;
  return { answers, feedback };
};

const count = (connection: SqliteConnection, sql: string, parameter: SqlValue): number =>
  connection.first<{ n: number }>(sql, [parameter])!.n;
