// store: answers with their scopes ↔ rows. Whoever may not open an answer gets the same nothing as for an
// id that never was; that rule is in the SQL of this file and nowhere else.
import { z } from 'zod';
import type { AnswerId } from '../domain/answer-id.js';
import { INTERFACE_LANGUAGES } from '../domain/language.js';
import type { QuestionFilters } from '../domain/question.js';
import { insertAnswerRow } from './answer-rows.js';
import type { ScopedAnswer, Turn, Viewer } from './bot-store.js';
import type { SqliteConnection, SqlValue } from './sqlite-connection.js';

interface ScopedRow {
  readonly id: AnswerId;
  readonly createdAtMs: number;
  readonly json: string;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly userId: string;
  readonly isPrivate: number;
  readonly turn: string;
}

const turnSchema = z.object({
  question: z.string(),
  isResolved: z.boolean(),
  filters: z.record(z.string(), z.string()).transform((filters) => filters as QuestionFilters),
  language: z.enum(INTERFACE_LANGUAGES),
  documentCount: z.number(),
  corpusDate: z.string(),
});

const SELECT = `SELECT a.id, s.created_at_ms AS createdAtMs, a.json, s.guild_id AS guildId, s.channel_id AS channelId,
  s.user_id AS userId, s.is_private AS isPrivate, s.turn
  FROM answers a JOIN answer_scopes s ON s.answer_id = a.id`;

/**
 * Parameters: user, guild, guild, channel, channel above. `IS`, as a direct message has no guild. An answer from a server that
 * has documents of its own may quote or count them: it never leaves the server, not even with its asker.
 */
const WITHIN_REACH = `((s.is_private = 1 AND s.user_id = ?
    AND (s.guild_id IS ? OR NOT EXISTS (SELECT 1 FROM versions v WHERE v.owner = s.guild_id)))
  OR (s.is_private = 0 AND s.guild_id IS ? AND s.channel_id IN (?, ?)))`;

const reachOf = (viewer: Viewer): SqlValue[] => [
  viewer.userId,
  viewer.guildId,
  viewer.guildId,
  viewer.channelId,
  viewer.parentId ?? viewer.channelId,
];

export const insertScopedAnswer = (connection: SqliteConnection, answer: ScopedAnswer): void => {
  const { id, createdAtMs, json, scope, turn } = answer;
  insertAnswerRow(connection, { id, createdAt: new Date(createdAtMs).toISOString(), json });
  connection.run(
    `INSERT INTO answer_scopes (answer_id, guild_id, channel_id, user_id, is_private, created_at_ms, turn)
     VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (answer_id) DO NOTHING`,
    [id, scope.guildId, scope.channelId, scope.userId, scope.isPrivate ? 1 : 0, createdAtMs, JSON.stringify(turn)],
  );
};

export const readAnswerWithinReach = (
  connection: SqliteConnection,
  id: AnswerId,
  viewer: Viewer,
): ScopedAnswer | undefined => firstAnswer(connection, 'a.id = ?', [id], viewer);

export const readLastAnswerIn = (
  connection: SqliteConnection,
  viewer: Viewer,
  sinceMs: number,
): ScopedAnswer | undefined =>
  firstAnswer(connection, 's.channel_id = ? AND s.created_at_ms >= ?', [viewer.channelId, sinceMs], viewer);

export const readPublicAnswersIn = (
  connection: SqliteConnection,
  { guildId, channelId }: Viewer,
  limit: number,
): ScopedAnswer[] =>
  connection
    .all<ScopedRow>(
      `${SELECT} WHERE s.is_private = 0 AND s.guild_id IS ? AND s.channel_id = ?
       ORDER BY s.created_at_ms DESC, a.id LIMIT ?`,
      [guildId, channelId, limit],
    )
    .map(answerOf);

const firstAnswer = (
  connection: SqliteConnection,
  condition: string,
  parameters: readonly SqlValue[],
  viewer: Viewer,
): ScopedAnswer | undefined => {
  const row = connection.first<ScopedRow>(
    `${SELECT} WHERE ${condition} AND ${WITHIN_REACH} ORDER BY s.created_at_ms DESC, a.id LIMIT 1`,
    [...parameters, ...reachOf(viewer)],
  );
  return row && answerOf(row);
};

const answerOf = ({ id, createdAtMs, json, turn, guildId, channelId, userId, isPrivate }: ScopedRow): ScopedAnswer => ({
  id,
  createdAtMs,
  json,
  scope: { guildId, channelId, userId, isPrivate: isPrivate === 1 },
  turn: turnSchema.parse(JSON.parse(turn)) satisfies Turn,
});
