// Test support: a message as the API and the gateway give it. What a bot without the MessageContent intent may not read
// is emptied exactly where Discord does: not in direct messages, not when the bot is mentioned, not its own messages.
import { GatewayIntentBits, MessageFlags } from 'discord.js';
import { describeMember, describeUser } from './describe-guild.js';
import type { AttachmentRecord, Json, MessageRecord, World } from './world.js';

/** @param intents of the session that reads; `undefined` where Discord always shows the content (message menus). */
export function describeMessage(world: World, message: MessageRecord, intents: number | undefined): Json {
  const mayRead = intents === undefined || mayReadContent(world, message, intents);
  const { interaction, repliesTo, threadId } = message;
  const thread = threadId === undefined ? undefined : world.channels.get(threadId);
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: describeAuthor(world, message),
    ...(message.isFromWebhook && { webhook_id: message.authorId }),
    ...(message.authorId === world.bot.id && { application_id: world.bot.id }),
    content: mayRead ? message.content : '',
    embeds: mayRead ? message.embeds : [],
    components: mayRead ? message.components : [],
    attachments: mayRead ? message.attachments.map(describeAttachment) : [],
    flags: message.flags,
    mentions: message.mentions.map((id) => describeUser(world.user(id))),
    mention_roles: message.mentionedRoles,
    mention_everyone: message.mentionsEveryone,
    timestamp: timeOf(message.id),
    edited_timestamp: message.editedAt,
    tts: false,
    pinned: false,
    ...(interaction && {
      interaction_metadata: {
        id: interaction.id,
        type: 2,
        user: describeUser(world.user(interaction.userId)),
        authorizing_integration_owners: {},
      },
    }),
    ...(thread && { thread: { id: thread.id, name: thread.name, guild_id: thread.guildId, type: 11 } }),
    ...(repliesTo !== undefined && describeReference(world, message, repliesTo, intents)),
  };
}

/** With what only the events MESSAGE_CREATE and MESSAGE_UPDATE carry. Private messages come without their guild. */
export function describeMessageEvent(world: World, message: MessageRecord, intents: number): Json {
  const { guildId, kind } = world.channel(message.channelId);
  const described = { ...describeMessage(world, message, intents), channel_type: kind === 'dm' ? 1 : 0 };
  if (guildId === null || message.privateTo !== undefined) return described;
  const withGuild = { ...described, guild_id: guildId };
  return message.isFromWebhook
    ? withGuild
    : { ...withGuild, member: describeMember(world.guild(guildId), message.authorId) };
}

function mayReadContent(world: World, message: MessageRecord, intents: number): boolean {
  return (
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    message.authorId === world.bot.id ||
    message.mentions.includes(world.bot.id) ||
    world.channel(message.channelId).guildId === null
  );
}

function describeAuthor(world: World, message: MessageRecord): Json {
  return message.isFromWebhook
    ? { id: message.authorId, username: 'webhook', discriminator: '0000', avatar: null, bot: true, global_name: null }
    : describeUser(world.user(message.authorId));
}

export const describeAttachment = (attachment: AttachmentRecord): Json => ({
  id: attachment.id,
  filename: attachment.name,
  size: attachment.content.length,
  url: `http://127.0.0.1/attachments/${attachment.id}`,
  proxy_url: `http://127.0.0.1/attachments/${attachment.id}`,
  ...(attachment.description !== undefined && { description: attachment.description }),
});

function describeReference(world: World, message: MessageRecord, id: string, intents: number | undefined): Json {
  const channelId = message.channelId;
  const { guildId } = world.channel(channelId);
  const reference = { type: 0, message_id: id, channel_id: channelId, ...(guildId !== null && { guild_id: guildId }) };
  const original = world.messages.get(id);
  if (original === undefined || original.isDeleted) return { message_reference: reference, referenced_message: null };
  const { repliesTo: _nested, ...shallow } = original;
  const referenced = describeMessage(world, { ...shallow, repliesTo: undefined }, intents);
  return { message_reference: reference, referenced_message: referenced };
}

const timeOf = (id: string): string => new Date(Number(BigInt(id) >> 22n) + 1_420_070_400_000).toISOString();

export const isLoading = (message: MessageRecord): boolean => (message.flags & MessageFlags.Loading) !== 0;
