// bot: what every rendering needs to know beside the thing it shows, and the shape of what comes out: raw message JSON
// with components v2. Mention rules and the ephemeral flag are added where bodies are sent, in one place.
import type { APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { InterfaceLanguage } from '../../domain/language.js';

/** Sent along; shown where a component names it as `attachment://<name>`. */
export interface MessageFile {
  /** ASCII letters, digits, `.`, `-`, `_`; at most 200. */
  readonly name: string;
  readonly content: Buffer;
}

/** A message, complete but for `allowed_mentions` and the ephemeral flag. Without `files` it passes `messageBodySchema`. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: APIMessageTopLevelComponent[];
  readonly files?: readonly MessageFile[];
}

export interface RenderContext {
  readonly language: InterfaceLanguage;
  /** As stored; goes into custom ids. */
  readonly answerId: string;
  /** As shown, `A-7K3F-9QZM-2H`. */
  readonly answerLabel: string;
  /** Documents in the corpus that answered, from 0. */
  readonly documentCount: number;
  /** Day of the last change of the corpus, `YYYY-MM-DD`. */
  readonly corpusDate: string;
  /** Only the asker sees the message: it gets a Share button and no Delete. */
  readonly isPrivate: boolean;
  /** Filters were set: with an abstention by filter, a button drops them. */
  readonly hasFilters: boolean;
  /** The exchange is long enough, and the place such, that it may move to a thread. */
  readonly canMoveToThread: boolean;
  /** The question as understood, where a follow-up was completed from the one before; shown above the lead. */
  readonly resolvedQuestion?: string;
}
