// Test support: the fake's data: users, guilds, channels, messages. It holds and finds; it decides nothing.
import { PermissionFlagsBits } from 'discord.js';

export type Json = Record<string, unknown>;

export interface UserRecord {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly isBot: boolean;
  readonly hasClosedDirectMessages: boolean;
  readonly hasInstalledBot: boolean;
  readonly permissions: bigint;
}

export interface RoleRecord {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
}

export interface GuildRecord {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  hasBot: boolean;
  readonly ownerId: string;
  readonly roles: Map<string, RoleRecord>;
  /** Ids of the roles of each member, without @everyone. */
  readonly members: Map<string, Set<string>>;
  readonly events: Map<string, Json>;
}

export interface ChannelRecord {
  readonly id: string;
  name: string;
  readonly kind: 'text' | 'thread' | 'dm' | 'private';
  readonly guildId: string | null;
  readonly parentId: string | null;
  readonly recipientIds: readonly string[];
  readonly ownerId: string | null;
  /** Denied permissions by role or user id. */
  readonly denied: Map<string, { readonly isRole: boolean; readonly permissions: bigint }>;
  isArchived: boolean;
  typing: number;
}

export interface AttachmentRecord {
  readonly id: string;
  readonly name: string;
  readonly content: Buffer;
  readonly description: string | undefined;
}

export interface MessageRecord {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly isFromWebhook: boolean;
  readonly type: number;
  content: string;
  embeds: readonly Json[];
  components: readonly Json[];
  attachments: readonly AttachmentRecord[];
  flags: number;
  mentions: readonly string[];
  mentionedRoles: readonly string[];
  mentionsEveryone: boolean;
  readonly repliesTo: string | undefined;
  /** The one user who sees an ephemeral message. */
  readonly privateTo: string | undefined;
  /** The interaction it answers, and whose that is. */
  readonly interaction: { readonly id: string; readonly userId: string } | undefined;
  editedAt: string | null;
  edits: number;
  isDeleted: boolean;
  /** A story call has returned it. */
  isTaken: boolean;
  threadId: string | undefined;
}

/** What Discord gives to everybody in a new guild, as far as bots meet it. */
export const EVERYONE =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseApplicationCommands;

const DISCORD_EPOCH_MS = 1_420_070_400_000;

export class World {
  readonly users = new Map<string, UserRecord>();
  readonly guilds = new Map<string, GuildRecord>();
  readonly channels = new Map<string, ChannelRecord>();
  /** By id, in order of creation. */
  readonly messages = new Map<string, MessageRecord>();
  /** What was attached to commands, by id. */
  readonly uploads = new Map<string, AttachmentRecord>();
  /** Where uploads are served, as Discord's file server does; without a path. */
  fileOrigin = 'http://127.0.0.1';
  readonly bot: UserRecord;
  readonly owner: UserRecord;
  #lastIdMs = 0;

  constructor() {
    this.bot = this.addUser({ name: 'aide-memoire', isBot: true });
    this.owner = this.addUser({ name: 'owner' });
  }

  /** A snowflake of now; never the same millisecond twice, so that ids sort by age. */
  drawId(): string {
    this.#lastIdMs = Math.max(Date.now(), this.#lastIdMs + 1);
    return (BigInt(this.#lastIdMs - DISCORD_EPOCH_MS) << 22n).toString();
  }

  addUser(options: Partial<Omit<UserRecord, 'id'>>): UserRecord {
    const id = this.drawId();
    const user: UserRecord = {
      id,
      name: options.name ?? `user-${this.users.size}`,
      locale: options.locale ?? 'en-US',
      isBot: options.isBot ?? false,
      hasClosedDirectMessages: options.hasClosedDirectMessages ?? false,
      hasInstalledBot: options.hasInstalledBot ?? false,
      permissions: options.permissions ?? 0n,
    };
    this.users.set(id, user);
    return user;
  }

  addChannel(channel: Partial<ChannelRecord> & Pick<ChannelRecord, 'kind' | 'guildId'>): ChannelRecord {
    const id = channel.id ?? this.drawId();
    const record: ChannelRecord = {
      name: channel.name ?? `channel-${id}`,
      parentId: null,
      recipientIds: [],
      ownerId: null,
      denied: new Map(),
      isArchived: false,
      typing: 0,
      ...channel,
      id,
    };
    this.channels.set(id, record);
    return record;
  }

  /** The direct messages of the bot and a user, made when first asked for. */
  directMessages(userId: string): ChannelRecord {
    for (const channel of this.channels.values())
      if (channel.kind === 'dm' && channel.recipientIds.includes(userId)) return channel;
    return this.addChannel({ kind: 'dm', guildId: null, name: 'direct messages', recipientIds: [userId] });
  }

  user(id: string): UserRecord {
    return found(this.users.get(id), 'user', id);
  }

  guild(id: string): GuildRecord {
    return found(this.guilds.get(id), 'guild', id);
  }

  channel(id: string): ChannelRecord {
    return found(this.channels.get(id), 'channel', id);
  }

  message(id: string): MessageRecord {
    return found(this.messages.get(id), 'message', id);
  }

  messagesIn(channelId: string): MessageRecord[] {
    return [...this.messages.values()].filter((message) => message.channelId === channelId && !message.isDeleted);
  }
}

function found<T>(record: T | undefined, kind: string, id: string): T {
  if (record === undefined) throw new Error(`the fake world has no ${kind} ${id}`);
  return record;
}
