// Test support: the routes of channels and messages, with the permissions Discord asks for.
import { GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import type { Backend } from './backend.js';
import { describeChannel } from './describe-guild.js';
import { describeMessage } from './describe-message.js';
import type { Answer, Call, Handlers } from './handler.js';
import { requireBotMay } from './permissions.js';
import { DiscordRefusal } from './refusal.js';
import type { ChannelRecord, MessageRecord } from './world.js';
import { createMessage, deleteMessage, editMessage, type MessageBody, uploadedAttachments } from './write-message.js';

type ChannelRoute =
  | `${'get' | 'list' | 'create' | 'edit' | 'delete'}-message`
  | 'list-messages'
  | 'typing'
  | 'get-channel'
  | 'delete-channel'
  | 'edit-thread'
  | 'create-thread'
  | 'create-thread-from-message'
  | 'join-thread';

const { ViewChannel, ReadMessageHistory, ManageMessages, ManageThreads, ManageChannels } = PermissionFlagsBits;

export const channelHandlers: Pick<Handlers, Exclude<ChannelRoute, 'list-message'>> = {
  'get-message': (call) => described(call.backend, messageOf(call, ReadMessageHistory)),

  'list-messages'({ backend, parameters, query }) {
    const channel = channelOf(backend, parameters, ReadMessageHistory);
    const before = query.get('before');
    const messages = backend.world
      .messagesIn(channel.id)
      .filter(({ id, privateTo }) => privateTo === undefined && (before === null || BigInt(id) < BigInt(before)))
      .slice(-Number(query.get('limit') ?? 50))
      .reverse();
    return { status: 200, json: messages.map((message) => describeMessage(backend.world, message, backend.intents())) };
  },

  'create-message': (call) => described(call.backend, sendMessage(call)),

  'edit-message'(call) {
    const message = messageOf(call, ViewChannel);
    if (message.authorId !== call.backend.world.bot.id) throw new DiscordRefusal(403, 50005);
    editMessage(call.backend, message, call.body as MessageBody, call.files);
    return described(call.backend, message);
  },

  'delete-message'(call) {
    const message = messageOf(call, ViewChannel);
    const { world } = call.backend;
    if (message.authorId !== world.bot.id) requireBotMay(world, world.channel(message.channelId), ManageMessages);
    deleteMessage(call.backend, message);
    return { status: 204 };
  },

  typing({ backend, parameters }) {
    const channel = channelOf(backend, parameters, ViewChannel);
    requireBotMay(backend.world, channel, sendPermission(channel));
    channel.typing += 1;
    return { status: 204 };
  },

  'get-channel': ({ backend, parameters }) => ({
    status: 200,
    json: describeChannel(backend.world, channelOf(backend, parameters, ViewChannel)),
  }),

  'edit-thread'({ backend, parameters, body }) {
    const thread = channelOf(backend, parameters, ViewChannel);
    const { name, archived } = body as { name?: string; archived?: boolean };
    if (thread.ownerId !== backend.world.bot.id) requireBotMay(backend.world, thread, ManageThreads);
    thread.name = name ?? thread.name;
    thread.isArchived = archived ?? thread.isArchived;
    return announceThread(backend, thread, 'THREAD_UPDATE', 200);
  },

  'delete-channel'({ backend, parameters }) {
    const channel = channelOf(backend, parameters, ViewChannel);
    requireBotMay(backend.world, channel, channel.kind === 'thread' ? ManageThreads : ManageChannels);
    backend.world.channels.delete(channel.id);
    return { status: 200, json: describeChannel(backend.world, channel) };
  },

  'create-thread': ({ backend, parameters, body }) =>
    openThread(backend, channelOf(backend, parameters, ViewChannel), body as ThreadBody),

  'create-thread-from-message'(call) {
    const { backend, parameters, body } = call;
    const message = messageOf(call, ReadMessageHistory);
    if (message.threadId !== undefined) throw new DiscordRefusal(400, 160004);
    const answer = openThread(backend, channelOf(backend, parameters, ViewChannel), {
      ...(body as ThreadBody),
      id: message.id,
    });
    message.threadId = message.id;
    return answer;
  },

  'join-thread'({ backend, parameters }) {
    channelOf(backend, parameters, ViewChannel);
    return { status: 204 };
  },
};

interface ThreadBody {
  readonly name: string;
  readonly type?: number;
  readonly id?: string;
}

function openThread(backend: Backend, parent: ChannelRecord, { name, id }: ThreadBody): Answer {
  if (parent.kind !== 'text') throw new DiscordRefusal(400, 50035, ['a thread can be opened in a guild channel only']);
  requireBotMay(backend.world, parent, PermissionFlagsBits.CreatePublicThreads);
  const { guildId, id: parentId } = parent;
  const opened = {
    kind: 'thread',
    guildId,
    parentId,
    name,
    ownerId: backend.world.bot.id,
    ...(id !== undefined && { id }),
  };
  return announceThread(backend, backend.world.addChannel({ ...opened, kind: 'thread' }), 'THREAD_CREATE', 201);
}

export function announceThread(backend: Backend, thread: ChannelRecord, name: string, status: number): Answer {
  const json = describeChannel(backend.world, thread);
  backend.dispatch({ name, guildId: thread.guildId, intents: GatewayIntentBits.Guilds, data: json });
  return { status, json };
}

function sendMessage({ backend, parameters, body, files }: Call): MessageRecord {
  const { world } = backend;
  const given = body as MessageBody;
  const channel = channelOf(backend, parameters, PermissionFlagsBits.ViewChannel);
  if (channel.kind === 'dm' && world.user(channel.recipientIds[0] ?? '').hasClosedDirectMessages)
    throw new DiscordRefusal(403, 50007);
  requireBotMay(world, channel, sendPermission(channel));
  if ((given.embeds ?? []).length > 0) requireBotMay(world, channel, PermissionFlagsBits.EmbedLinks);
  if (files.length > 0) requireBotMay(world, channel, PermissionFlagsBits.AttachFiles);
  const nonce = given.enforce_nonce === true ? given.nonce : undefined;
  const known = nonce == null ? undefined : noncesOf(world).get(`${channel.id} ${nonce}`);
  if (known !== undefined) return known;
  const attachments = uploadedAttachments(world, given, files);
  const message = createMessage(backend, {
    channel,
    authorId: world.bot.id,
    content: given.content ?? '',
    embeds: given.embeds ?? [],
    components: given.components ?? [],
    attachments,
    flags: given.flags ?? 0,
    repliesTo: repliedTo(backend, channel, given),
    pingsRepliedUser: given.allowed_mentions?.replied_user === true,
  });
  if (nonce != null) noncesOf(world).set(`${channel.id} ${nonce}`, message);
  return message;
}

const noncesByWorld = new WeakMap<Backend['world'], Map<string, MessageRecord>>();

/** Discord forgets them after a few minutes; no test runs that long. */
function noncesOf(world: Backend['world']): Map<string, MessageRecord> {
  const nonces = noncesByWorld.get(world) ?? new Map<string, MessageRecord>();
  noncesByWorld.set(world, nonces);
  return nonces;
}

/** An unknown message is refused, unless the bot says that it may be missing: then it is no reply. */
function repliedTo({ world }: Backend, channel: ChannelRecord, { message_reference: reference }: MessageBody) {
  const id = reference?.message_id;
  if (id === undefined) return undefined;
  const original = world.messages.get(id);
  if (original && !original.isDeleted && original.channelId === channel.id) {
    if (channel.guildId !== null) requireBotMay(world, channel, PermissionFlagsBits.ReadMessageHistory);
    return id;
  }
  if (reference?.fail_if_not_exists === false) return undefined;
  // Expected at run time (somebody deleted the question), so no violation: code without problems.
  throw new DiscordRefusal(400, 50035);
}

const sendPermission = ({ kind }: ChannelRecord): bigint =>
  kind === 'thread' ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;

const described = ({ world, intents }: Backend, message: MessageRecord): Answer => ({
  status: 200,
  json: describeMessage(world, message, intents()),
});

function channelOf(
  { world }: Backend,
  parameters: Readonly<Record<string, string>>,
  permission: bigint,
): ChannelRecord {
  const channel = world.channels.get(parameters.channel ?? '');
  if (channel === undefined) throw new DiscordRefusal(404, 10003);
  requireBotMay(world, channel, permission);
  return channel;
}

function messageOf({ backend, parameters }: Call, permission: bigint): MessageRecord {
  const channel = channelOf(backend, parameters, permission);
  const message = backend.world.messages.get(parameters.message ?? '');
  // An ephemeral message is known to its interaction only.
  const isThere = message?.channelId === channel.id && !message.isDeleted && message.privateTo === undefined;
  if (message === undefined || !isThere) throw new DiscordRefusal(404, 10008);
  return message;
}
