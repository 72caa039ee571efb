// domain: whose documents may be read: the operator's collection, or that and the documents of ONE Discord server. Whoever
// builds a call makes the scope (the command line, the bot's scene of an event); all others hand it on. There is no default.
import { AppError } from './app-error.js';
import type { DocumentId } from './document.js';

/** Ids as Discord gives them. */
const GUILD_ID = /^\d{17,20}$/;
/** Kept for documents of servers: no document of the operator may look like one. */
const SERVER_DOCUMENT_ID = /^server-(\d{17,20})-./;

/** Every read of the store is within one. Made by its static functions only, so that no plain object passes for a scope. */
export class Scope {
  /** Server whose documents belong to it besides the operator's; null: none. */
  readonly guildId: string | null;

  private constructor(guildId: string | null) {
    this.guildId = guildId;
  }

  /** The operator's collection alone. */
  static operator(): Scope {
    return new Scope(null);
  }

  /** The operator's collection and the documents of this server. Throws `AppError('internal')` for what is no id of a server. */
  static server(guildId: string): Scope {
    if (GUILD_ID.test(guildId)) return new Scope(guildId);
    throw new AppError('internal', `A scope was asked for a server "${guildId}": expected an id of 17 to 20 digits.`);
  }

  /** Narrower, hence open to everybody: the part that all scopes share. */
  get operatorPart(): Scope {
    return new Scope(null);
  }

  /**
   * The id under which a document is kept in the scope's own collection: a server's ids begin with the server's, so that
   * none can meet one of another server or of the operator, and no refusal can tell that there is one.
   */
  ownId(id: DocumentId): DocumentId {
    return this.guildId === null || this.owns(id) ? id : (`server-${this.guildId}-${id}` as DocumentId);
  }

  /** Whether an id is one for the scope's own collection: the server's, or without a server the operator's. */
  owns(id: DocumentId): boolean {
    return (SERVER_DOCUMENT_ID.exec(id)?.[1] ?? null) === this.guildId;
  }
}
