// store: the one wrapper around libsql. SQL text and plain values → plain rows; every trap of the library ends here:
// parameters go in as one checked array (a boolean or a bare blob would abort the process), blobs come back as
// Uint8Array, errors as AppError, and a transaction is `immediate` or a snapshot. It knows nothing of tables.
import Database from 'libsql';
import { AppError } from '../domain/app-error.js';

export type SqlValue = string | number | null | Uint8Array;

/** How long a statement waits for another process's transaction. Long enough for a large document, short enough to tell. */
const BUSY_TIMEOUT_MS = 5000;

interface PreparedStatement {
  readonly statement: Database.Statement;
  readonly parameterCount: number;
}

export interface RunResult {
  readonly changes: number;
  /** Row id of the last insert of this connection. */
  readonly lastId: number;
}

export class SqliteConnection {
  readonly file: string;
  private readonly database: Database.Database;
  private readonly statements = new Map<string, PreparedStatement>();
  private open = true;

  /**
   * Opens or creates `file`; its folder must exist. Nothing is written yet.
   * `busyTimeoutMs`: whole number ≥ 0; 0 gives up at once. Default 5000.
   * Throws `AppError('bad-input')` when the file cannot be opened. That it is no database shows at the first statement.
   */
  constructor(file: string, busyTimeoutMs: number = BUSY_TIMEOUT_MS) {
    this.file = file;
    try {
      this.database = new Database(file);
    } catch (cause) {
      throw new AppError(
        'bad-input',
        `The store ${file} cannot be opened: ${messageOf(cause)}. Check that its folder exists and may be written to.`,
        { context: { file }, cause },
      );
    }
    // libsql starts with a timeout of 0: any second writer would fail at once.
    this.script(`PRAGMA busy_timeout = ${Math.trunc(busyTimeoutMs)}`);
  }

  /** All rows, one object per row, blobs as Uint8Array that own their memory from offset 0. */
  all<Row extends object>(sql: string, parameters: readonly SqlValue[] = []): Row[] {
    return this.guard(sql, () => {
      // Never `.get()`: it adds a key of its own and leaves the statement, and with it a read lock, open.
      const rows = this.prepare(sql, parameters).all([...parameters]) as Record<string, unknown>[];
      for (const row of rows) {
        for (const name in row) if (row[name] instanceof ArrayBuffer) row[name] = new Uint8Array(row[name]);
      }
      return rows as Row[];
    });
  }

  /** The first row, undefined when there is none. */
  first<Row extends object>(sql: string, parameters: readonly SqlValue[] = []): Row | undefined {
    return this.all<Row>(sql, parameters)[0];
  }

  run(sql: string, parameters: readonly SqlValue[] = []): RunResult {
    return this.guard(sql, () => {
      const result = this.prepare(sql, parameters).run([...parameters]);
      return { changes: result.changes, lastId: Number(result.lastInsertRowid) };
    });
  }

  /** One or more statements without parameters and without rows. */
  script(sql: string): void {
    this.guard(sql, () => this.database.exec(sql));
  }

  /**
   * Runs `work` as the only writer: all of it is committed, or nothing when it throws. `work` must be synchronous.
   * Always IMMEDIATE: a transaction that reads first and writes later fails in WAL mode whatever the timeout.
   * Throws `AppError('store-busy')` when another process writes for longer than the busy timeout.
   */
  immediate<T>(work: () => T): T {
    return this.transaction('BEGIN IMMEDIATE', work);
  }

  /** Runs `work`, which only reads, on one state of the store, whatever other processes commit meanwhile. */
  snapshot<T>(work: () => T): T {
    return this.transaction('BEGIN DEFERRED', work);
  }

  /** Idempotent. Afterwards every call throws: libsql's own statements would go on working. */
  close(): void {
    if (!this.open) return;
    this.foldLogIntoFile();
    this.open = false;
    this.statements.clear();
    this.database.close();
  }

  private transaction<T>(begin: string, work: () => T): T {
    if (this.open && this.database.inTransaction) {
      throw new AppError(
        'internal',
        `A transaction on ${this.file} was started inside another one: run them one by one.`,
      );
    }
    this.script(begin);
    try {
      const result = work();
      if (result instanceof Promise) {
        // It would be committed before its work is done, and never rolled back.
        throw new AppError(
          'internal',
          `A transaction on ${this.file} was given asynchronous work: await before it, not in it.`,
        );
      }
      this.script('COMMIT');
      return result;
    } catch (error) {
      // A full disk rolls back by itself; a second ROLLBACK would hide the cause.
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  private prepare(sql: string, parameters: readonly SqlValue[]): Database.Statement {
    let prepared = this.statements.get(sql);
    if (prepared === undefined) {
      prepared = { statement: this.database.prepare(sql), parameterCount: sql.split('?').length - 1 };
      this.statements.set(sql, prepared);
    }
    if (parameters.length !== prepared.parameterCount) {
      // libsql would bind NULL for those that are missing.
      throw new AppError(
        'internal',
        `A statement got ${parameters.length} parameters, expected ${prepared.parameterCount}: ${sql}`,
      );
    }
    for (const value of parameters) requireBindable(value, sql);
    return prepared.statement;
  }

  private guard<T>(sql: string, action: () => T): T {
    if (!this.open) {
      throw new AppError('internal', `The store ${this.file} was used after it was closed: open it again.`);
    }
    try {
      return action();
    } catch (error) {
      throw error instanceof AppError ? error : translateError(error, this.file, sql);
    }
  }

  /** Leaves one tidy file where nobody else reads; where someone does, their last close does it. */
  private foldLogIntoFile(): void {
    try {
      this.database.exec('PRAGMA busy_timeout = 0');
      this.database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]);
    } catch {
      // The log stays beside the file and is part of the store: closing loses nothing.
    }
  }
}

const requireBindable = (value: unknown, sql: string): void => {
  const bindable =
    value === null ||
    value instanceof Uint8Array ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    // Reading stops at a NUL: a text that may hold one is stored as JSON, which escapes it.
    (typeof value === 'string' && !value.includes('\0'));
  if (!bindable) {
    throw new AppError(
      'internal',
      `A statement got a parameter that cannot be stored (${typeof value}): expected text without NUL, a finite number, null or bytes: ${sql}`,
    );
  }
};

const translateError = (error: unknown, file: string, sql: string): AppError => {
  const sqliteCode = error instanceof Error && 'code' in error ? String(error.code) : '';
  const options = { context: { file, sql, sqliteCode }, cause: error };
  if (sqliteCode.startsWith('SQLITE_BUSY') || sqliteCode.startsWith('SQLITE_LOCKED')) {
    return new AppError(
      'store-busy',
      `The store ${file} is being written by another process. Wait until it has finished, then try again.`,
      options,
    );
  }
  if (sqliteCode.startsWith('SQLITE_CORRUPT') || sqliteCode === 'SQLITE_NOTADB') {
    return new AppError(
      'index-damaged',
      `The store ${file} is damaged or is no database (${messageOf(error)}). Restore a backup, or move the file away and ingest again.`,
      options,
    );
  }
  return new AppError(
    'internal',
    `The store ${file} failed (${sqliteCode || 'unknown'}): ${messageOf(error)}.`,
    options,
  );
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
