// store: answers ↔ rows. An answer is frozen: what was saved first under an id stays.
import { AppError } from '../domain/app-error.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { StoredAnswer } from './store.js';

/** Saving the same answer again changes nothing. Throws `AppError('internal')` for another answer under a used id. */
export const insertAnswerRow = (connection: SqliteConnection, answer: StoredAnswer): void => {
  const { changes } = connection.run(
    'INSERT INTO answers (id, created_at, json) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
    [answer.id, answer.createdAt, answer.json],
  );
  if (changes === 0 && readAnswerRow(connection, answer.id)?.json !== answer.json) {
    throw new AppError(
      'internal',
      `The answer ${answer.id} exists with other content: saved answers never change, so a new one needs a new id.`,
      { context: { id: answer.id } },
    );
  }
};

export const readAnswerRow = (connection: SqliteConnection, id: string): StoredAnswer | undefined =>
  connection.first<StoredAnswer>('SELECT id, created_at AS createdAt, json FROM answers WHERE id = ?', [id]);
