// Test support: what the parts of the fake share: the world, the open interactions, the commands, the way out to the bot.
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { CommandBook } from './command-book.js';
import type { Json, World } from './world.js';

export interface GatewayEvent {
  readonly name: string;
  /** Decides the shard; null goes to shard 0. */
  readonly guildId: string | null;
  /** The session needs one of these intents; 0 for events that every session gets. */
  readonly intents: number;
  /** A function where what the bot reads depends on its intents. */
  readonly data: Json | ((intents: number) => Json);
}

export type InteractionKind = 'command' | 'autocomplete' | 'menu' | 'button' | 'select' | 'modal';
export type Acknowledgement = 'message' | 'deferred' | 'deferred-update' | 'update' | 'modal' | 'choices';

export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly name: string;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** The message whose component was used. */
  readonly sourceId: string | undefined;
  /** On the clock of `performance.now()`. */
  readonly startedMs: number;
  /** The bot is no member there: it may send five follow-ups. */
  readonly isUserInstallOnly: boolean;
  ackMs: number | undefined;
  acknowledgement: Acknowledgement | undefined;
  /** What `@original` stands for. */
  originalId: string | undefined;
  /** Edits of the original when the interaction was acknowledged: a later one is the answer to a deferred update. */
  editsAtStart: number;
  readonly followUpIds: string[];
  modal: APIModalInteractionResponseCallbackData | undefined;
  choices: readonly { readonly name: string; readonly value: string | number }[];
  isExpired: boolean;
}

export interface Backend {
  readonly world: World;
  readonly interactions: Map<string, InteractionRecord>;
  readonly commands: CommandBook;
  readonly acknowledgeWithinMs: number;
  /** Intents of the connected bot, for what the REST API empties. */
  intents(): number;
  dispatch(event: GatewayEvent): void;
  /** Whether a session gets the guild's events, now or on resuming; null is for direct messages. */
  isServed(guildId: string | null): boolean;
  /** The body of `/gateway/bot`. */
  gatewayInformation(): Json;
}
