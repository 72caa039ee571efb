// bot: what every handler is given: the parts that live as long as the process. Interfaces only; start-bot.ts makes them.
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { BotApp } from '../app.js';
import type { Scope } from '../domain/scope.js';
import type { AnswerQueue } from './answer-queue.js';
import type { BotMetrics } from './bot-metrics.js';
import type { OptionCatalogue } from './commands/option-catalogue.js';
import type { PendingQuestions } from './pending-questions.js';
import type { RememberTold } from './remember-told.js';
import type { WaitingDrafts } from './waiting-drafts.js';

export interface BotContext {
  readonly app: Pick<
    BotApp,
    | 'config'
    | 'store'
    | 'botStore'
    | 'lexicon'
    | 'embedder'
    | 'ask'
    | 'verify'
    | 'compare'
    | 'events'
    | 'detectLanguage'
    | 'ingest'
    | 'warmUp'
    | 'drafts'
  >;
  readonly client: Client;
  readonly queue: AnswerQueue;
  readonly pending: PendingQuestions;
  readonly drafts: WaitingDrafts;
  /** Who learned by direct message that the bot may not write where they asked. */
  readonly toldForbidden: RememberTold;
  /** What options can be completed to, of what the scope can read now. */
  readonly catalogue: (scope: Scope) => OptionCatalogue;
  readonly metrics: BotMetrics;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What an event led to, for its line in the log and its count; never what anybody wrote. */
export type HandlerOutcome =
  | 'answered'
  | 'abstained'
  | 'shown'
  | 'completed'
  | 'saved'
  | 'deleted'
  | 'asked-back'
  | 'noticed'
  | 'refused'
  | 'timed-out'
  | 'interrupted'
  | 'cancelled'
  | 'ignored';
