// store: the interface behind which the bot's own data lives: who asked what where, feedback, settings of servers, and
// which process may write the corpus. Discord ids are plain strings here. SQLite implements it (`sqlite-bot-store.ts`).
import type { AnswerId } from '../domain/answer-id.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { QuestionFilters } from '../domain/question.js';
import type { ReminderStore } from './reminder-store.js';

/** Where an answer was given, and to whom: it opens nowhere else. */
export interface AnswerScope {
  /** Null in a direct message. */
  readonly guildId: string | null;
  /** Channel, thread or direct message. */
  readonly channelId: string;
  readonly userId: string;
  /** Only the asker may open it, wherever they are; but where the server has documents of its own, only there. */
  readonly isPrivate: boolean;
}

/** What the next question needs to go on from this one, and what the answer was shown with. */
export interface Turn {
  /** As it was answered, a follow-up resolved. Empty once its asker had it deleted: nothing goes on from there. */
  readonly question: string;
  /** The question was completed from the one before. */
  readonly isResolved: boolean;
  readonly filters: QuestionFilters;
  /** Interface language. */
  readonly language: InterfaceLanguage;
  /** Documents that could answer. */
  readonly documentCount: number;
  /** `YYYY-MM-DD`. */
  readonly corpusDate: string;
}

/** An answer with its scope: saved once, never changed. */
export interface ScopedAnswer {
  readonly id: AnswerId;
  /** Milliseconds since 1970. */
  readonly createdAtMs: number;
  /** The answer as JSON (domain/answer.ts). */
  readonly json: string;
  readonly scope: AnswerScope;
  readonly turn: Turn;
}

/** Who wants to open an answer, and where they are. */
export interface Viewer {
  readonly guildId: string | null;
  readonly channelId: string;
  /** Of a thread: the channel it hangs on. What is answered there opens in its threads. */
  readonly parentId?: string | null;
  readonly userId: string;
}

export type Vote = 'up' | 'down';

export interface Feedback {
  readonly answerId: AnswerId;
  readonly userId: string;
  readonly vote: Vote;
  /** The person's own words. */
  readonly reason?: string;
}

/** What deleting removed, for the reply that says so. */
export interface DeletedCounts {
  readonly answers: number;
  readonly feedback: number;
}

export interface BotStore extends ReminderStore {
  /** Throws `AppError('internal')` for another answer under a used id. */
  saveScopedAnswer(answer: ScopedAnswer): void;
  /** Undefined for an unknown id and for one outside the viewer's reach alike: nobody learns that an answer exists. */
  openAnswer(id: AnswerId, viewer: Viewer): ScopedAnswer | undefined;
  /** The newest that was given in just this channel, not before `sinceMs`. Private ones only to their asker. */
  lastAnswerIn(viewer: Viewer, sinceMs: number): ScopedAnswer | undefined;
  /** Public ones given in just this channel, newest first, at most `limit`. */
  publicAnswersIn(viewer: Viewer, limit: number): readonly ScopedAnswer[];
  /** With its feedback. False when there is none. */
  deleteAnswer(id: AnswerId): boolean;

  /** One vote a person and answer: the last one counts. A vote without reason keeps the reason of an equal one. */
  saveFeedback(feedback: Feedback): void;
  feedback(id: AnswerId): readonly Feedback[];

  /** What a list that has pages was asked for, as JSON; speaks of no person. Kept as long as answers are. */
  saveList(id: AnswerId, json: string, nowMs: number): void;
  list(id: AnswerId): string | undefined;

  /** As stored: the reader validates it. Undefined when nothing was ever set. */
  guildSettings(guildId: string): string | undefined;
  saveGuildSettings(guildId: string, json: string): void;
  /** What was kept of a server's questions goes; its settings stay. */
  purgeGuildAnswers(guildId: string): DeletedCounts;
  /** Servers with settings, public answers or documents of their own, sorted: people ask privately where the bot was never a member, too. */
  knownGuilds(): readonly string[];
  /** First departure counts until the return. */
  noteGuildLeft(guildId: string, atMs: number): void;
  noteGuildJoined(guildId: string): void;
  /** Settings, answers, feedback and documents of servers left before, versions included. Returns how many servers that were. */
  purgeGuildsLeftBefore(timeMs: number): number;
  purgeAnswersBefore(timeMs: number): number;

  /** What `/privacy show` counts. */
  countUserData(userId: string): DeletedCounts;
  /**
   * The person's feedback and private answers go; from public ones, which others rely on, only who asked and in which
   * words: they can no longer be gone on from.
   */
  deleteUserData(userId: string): DeletedCounts;

  /** Takes or keeps the lock; it falls to another holder when not renewed for `staleMs`. True: `holder` has it now. */
  holdWriterLock(holder: string, nowMs: number, staleMs: number): boolean;
  /** Who holds the lock, or held it last without giving it up. */
  writer(): string | undefined;
  /** Nothing happens when another one holds it. */
  releaseWriterLock(holder: string): void;
}
