// store: `BotStore` on an open SQLite connection: gives each operation its transaction. The rows are in the *-rows.ts
// files; it holds no state of its own, as several processes share the file.
import {
  insertScopedAnswer,
  readAnswerWithinReach,
  readLastAnswerIn,
  readPublicAnswersIn,
} from './answer-scope-rows.js';
import type { BotStore } from './bot-store.js';
import {
  countUserRows,
  deleteAnswerRows,
  deleteAnswersBefore,
  deleteGuildAnswers,
  deleteGuildsLeftBefore,
  deleteUserRows,
} from './delete-answer-rows.js';
import {
  deleteDeparture,
  dropWriterLock,
  insertDeparture,
  insertList,
  readFeedback,
  readGuildSettings,
  readKnownGuilds,
  readList,
  readWriter,
  takeWriterLock,
  writeFeedback,
  writeGuildSettings,
} from './guild-rows.js';
import { reminderStoreOn } from './reminder-rows.js';
import type { SqliteConnection } from './sqlite-connection.js';

export const botStoreOn = (connection: SqliteConnection): BotStore => ({
  ...reminderStoreOn(connection),

  saveScopedAnswer: (answer) => connection.immediate(() => insertScopedAnswer(connection, answer)),
  openAnswer: (id, viewer) => readAnswerWithinReach(connection, id, viewer),
  lastAnswerIn: (viewer, sinceMs) => readLastAnswerIn(connection, viewer, sinceMs),
  publicAnswersIn: (viewer, limit) => readPublicAnswersIn(connection, viewer, limit),
  deleteAnswer: (id) => connection.immediate(() => deleteAnswerRows(connection, id)),

  saveFeedback: (feedback) => connection.immediate(() => writeFeedback(connection, feedback)),
  feedback: (id) => readFeedback(connection, id),

  saveList: (id, json, nowMs) => connection.immediate(() => insertList(connection, id, json, nowMs)),
  list: (id) => readList(connection, id),

  guildSettings: (guildId) => readGuildSettings(connection, guildId),
  saveGuildSettings: (guildId, json) => connection.immediate(() => writeGuildSettings(connection, guildId, json)),
  purgeGuildAnswers: (guildId) => connection.immediate(() => deleteGuildAnswers(connection, guildId)),
  knownGuilds: () => readKnownGuilds(connection),
  noteGuildLeft: (guildId, atMs) => connection.immediate(() => insertDeparture(connection, guildId, atMs)),
  noteGuildJoined: (guildId) => connection.immediate(() => deleteDeparture(connection, guildId)),
  purgeGuildsLeftBefore: (timeMs) => connection.immediate(() => deleteGuildsLeftBefore(connection, timeMs)),
  purgeAnswersBefore: (timeMs) => connection.immediate(() => deleteAnswersBefore(connection, timeMs)),

  countUserData: (userId) => countUserRows(connection, userId),
  deleteUserData: (userId) => connection.immediate(() => deleteUserRows(connection, userId)),

  holdWriterLock: (holder, nowMs, staleMs) =>
    connection.immediate(() => takeWriterLock(connection, holder, nowMs, staleMs)),
  writer: () => readWriter(connection),
  releaseWriterLock: (holder) => connection.immediate(() => dropWriterLock(connection, holder)),
});
