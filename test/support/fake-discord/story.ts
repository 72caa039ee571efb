// Test support: the words in which a test story about the bot is told: who is where, what they do, what they see.
// Only the shapes; start-fake-discord.ts makes the things behind them. Every wait ends with the event or with a failure
// that tells what the bot did last; nothing sleeps.
import type { APIModalInteractionResponseCallbackData, Locale, PermissionsString } from 'discord.js';

/** A guild channel, a thread or a direct-message channel. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** Null in direct messages. */
  readonly guildId: string | null;
}

export interface ChannelOptions {
  readonly name?: string;
  /** Taken from everybody in this channel. */
  readonly denyEveryone?: readonly PermissionsString[];
  /** Taken from the bot in this channel: `['ViewChannel']` answers 50001, `['SendMessages']` 50013. */
  readonly denyBot?: readonly PermissionsString[];
}

export interface GuildOptions {
  readonly name?: string;
  /** Preferred locale (`guild_locale` of interactions); default `en-US`. */
  readonly locale?: string;
  /** False: the bot is no member; only users who installed it themselves can use it there. Default true. */
  readonly hasBot?: boolean;
  /** What the bot may do there beyond @everyone: `['CreateEvents']`. */
  readonly botPermissions?: readonly PermissionsString[];
  /** An id that belongs to this shard: `[index, count]`. */
  readonly shard?: readonly [number, number];
}

export interface RoleOptions {
  readonly name?: string;
  readonly permissions?: readonly PermissionsString[];
}

export interface GuildStory {
  readonly id: string;
  readonly name: string;
  /** The channel every guild starts with, `general`. */
  readonly channel: Place;
  addChannel(options?: ChannelOptions): Place;
  /** A public thread of the channel that a user opened; the bot sees it. */
  addThread(parent: Place, name?: string): Place;
  addRole(options?: RoleOptions): { readonly id: string; readonly mention: string };
  /** Gives a member roles; every user is a member of every guild. */
  addMember(user: UserStory, options?: { readonly roleIds?: readonly string[] }): void;
  /** Replaces what is denied to the bot in a channel from now on. */
  denyBot(channel: Place, permissions: readonly PermissionsString[]): void;
  /** The bot is removed from the guild: GUILD_DELETE, and 50001 for every request about it. */
  removeBot(): void;
}

/** What a user gives to a command's option. Users, channels and roles by their id, attachments as a file. */
export type OptionValue = string | number | boolean | { readonly name: string; readonly content: string | Buffer };
export type OptionValues = Readonly<Record<string, OptionValue>>;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export interface SaysOptions {
  /** The message is a reply to this one. */
  readonly replyTo?: ShownMessage;
  /** Whether the reply pings its author; default true, as in Discord's client. */
  readonly ping?: boolean;
  readonly attachments?: readonly { readonly name: string; readonly content: string }[];
  /** As a webhook or the system sends it, to see that the bot ignores it. */
  readonly as?: 'webhook' | 'system';
  /** Sent with @silent: the mention is there, without a notification. */
  readonly isSilent?: boolean;
}

/** What one user does in one place. */
export interface UserInPlace {
  /**
   * Runs a slash command (`/ask`, `/settings channels`) and waits for what it shows: a message, or a modal. The command
   * has to be registered, its options have to exist, and the user has to be allowed to run it there.
   */
  runs(command: string, options?: OptionValues): Promise<Reply>;
  /** As `runs`, without waiting for anything: for stories about slow, lost or concurrent answers. */
  starts(command: string, options?: OptionValues): StartedInteraction;
  /** Types into an option with autocomplete and waits for the choices. */
  types(command: string, option: string, text: string, others?: OptionValues): Promise<readonly Choice[]>;
  says(text: string, options?: SaysOptions): Promise<ShownMessage>;
}

export interface UserStory {
  readonly id: string;
  /** `<@id>` */
  readonly mention: string;
  readonly name: string;
  /** The direct messages between this user and the bot. */
  readonly dm: Place;
  in(place: Place): UserInPlace;
  /** Writes a message. `<@bot>` stands for a mention of the bot. Resolves when the message was dispatched. */
  says(place: Place, text: string, options?: SaysOptions): Promise<ShownMessage>;
  edits(message: ShownMessage, text: string): void;
  /** Their own message, or with ManageMessages anybody's. */
  deletes(message: ShownMessage): void;
  /** Presses a button by its label (or custom id) and waits for what follows: a message, an update, a modal. */
  presses(shown: ShownMessage | Reply, button: string): Promise<Reply>;
  startsPress(shown: ShownMessage | Reply, button: string): StartedInteraction;
  /** Chooses in a string select, by labels or values; `customId` when the message holds several selects. */
  selects(shown: ShownMessage | Reply, values: readonly string[], customId?: string): Promise<Reply>;
  /** Fills in the modal that a reply shows, fields by label or custom id, and waits for what follows. */
  submits(reply: Reply, fields: Readonly<Record<string, string>>): Promise<Reply>;
  /** Runs a message menu ("Ask about this") on a message and waits for what it shows. */
  usesMenu(menu: string, message: ShownMessage): Promise<Reply>;
  /** Whether this user can see the message: private answers are for one only, deleted ones for nobody. */
  sees(message: ShownMessage | Reply): boolean;
}

export interface UserOptions {
  readonly name?: string;
  /** Discord locale of the user's client; default `en-US`. */
  readonly locale?: `${Locale}`;
  readonly isBot?: boolean;
  /** The user accepts no direct messages from the bot: 50007. */
  readonly hasClosedDirectMessages?: boolean;
  /** The user installed the bot for themself (user install). */
  readonly hasInstalledBot?: boolean;
  /** What the user may do in every guild beyond @everyone, by a role of their own: `['ManageGuild']`. */
  readonly permissions?: readonly PermissionsString[];
}

export interface ShownButton {
  readonly label: string;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly isDisabled: boolean;
}

export interface ShownSelect {
  readonly customId: string;
  readonly placeholder: string | undefined;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** A message as it is now: it changes when the bot edits it. */
export interface ShownMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** Only the asker sees it. */
  readonly isPrivate: boolean;
  readonly isDeleted: boolean;
  /** A deferred reply that still says that the bot is thinking. */
  readonly isLoading: boolean;
  /** How often it was edited after it first showed something. */
  readonly edits: number;
  /** The message this one replies to. */
  readonly repliesTo: string | undefined;
  /** Ids of users (not roles) that the message pings. */
  readonly pings: readonly string[];
  /** Everything written in it, as markdown source: content, text displays in order, embeds; joined by line feeds. */
  text(): string;
  buttons(): readonly ShownButton[];
  selects(): readonly ShownSelect[];
  attachments(): readonly {
    readonly name: string;
    readonly content: Buffer;
    readonly description: string | undefined;
  }[];
  /** As the API gives it (author, flags, components, embeds …). */
  json(): Readonly<Record<string, unknown>>;
  /** Waits until the message is as the probe wants it. */
  until(what: string, probe: (message: ShownMessage) => boolean, timeoutMs?: number): Promise<ShownMessage>;
}

/** One interaction as Discord keeps it. */
export interface StartedInteraction {
  readonly id: string;
  /** `/ask`, `button more:…`, `modal …`: for reports. */
  readonly name: string;
  readonly kind: 'command' | 'autocomplete' | 'menu' | 'button' | 'select' | 'modal';
  readonly userId: string;
  /** Milliseconds from dispatch to the first response; undefined as long as there is none. */
  readonly ackMs: number | undefined;
  readonly acknowledgement: 'message' | 'deferred' | 'deferred-update' | 'update' | 'modal' | 'choices' | undefined;
  /** The token is no longer valid: 10062 before the first response, 50027 after it. */
  expire(): void;
  acknowledged(timeoutMs?: number): Promise<StartedInteraction>;
  answered(timeoutMs?: number): Promise<Reply>;
}

/** What an interaction led to. The text and the buttons are those of `message`. */
export interface Reply {
  readonly interaction: StartedInteraction;
  /** The reply, or the message that was updated. Throws when there is only a modal. */
  readonly message: ShownMessage;
  readonly modal: APIModalInteractionResponseCallbackData | undefined;
  readonly isPrivate: boolean;
  readonly isDeleted: boolean;
  text(): string;
  buttons(): readonly ShownButton[];
  selects(): readonly ShownSelect[];
  /** Messages sent after the first one, in order. */
  followUps(): readonly ShownMessage[];
  nextFollowUp(timeoutMs?: number): Promise<ShownMessage>;
  until(what: string, probe: (message: ShownMessage) => boolean, timeoutMs?: number): Promise<Reply>;
}
