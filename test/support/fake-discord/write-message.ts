// Test support: messages made, edited and deleted, each with its gateway event. Input: a checked body. It asks for no
// permission: that is the routes' work.
import { GatewayIntentBits, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Backend, GatewayEvent } from './backend.js';
import { describeMessageEvent, isLoading } from './describe-message.js';
import { permissionsIn } from './permissions.js';
import type { UploadedFile } from './read-request.js';
import { DiscordRefusal } from './refusal.js';
import type { AttachmentRecord, ChannelRecord, Json, MessageRecord, World } from './world.js';

/** The body of a message as the bot sends it. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Json[] | null;
  readonly components?: readonly Json[] | null;
  readonly flags?: number | null;
  readonly attachments?:
    | readonly { readonly id: string; readonly description?: string; readonly filename?: string }[]
    | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly allowed_mentions?: { readonly replied_user?: boolean } | null;
  readonly message_reference?: { readonly message_id?: string; readonly fail_if_not_exists?: boolean } | null;
}

export interface NewMessage {
  readonly channel: ChannelRecord;
  readonly authorId: string;
  readonly content?: string;
  readonly type?: number;
  readonly flags?: number;
  readonly embeds?: readonly Json[];
  readonly components?: readonly Json[];
  readonly attachments?: readonly AttachmentRecord[];
  readonly repliesTo?: string | undefined;
  readonly pingsRepliedUser?: boolean;
  readonly privateTo?: string | undefined;
  readonly interaction?: { readonly id: string; readonly userId: string };
  readonly isFromWebhook?: boolean;
}

export function createMessage({ world, dispatch }: Backend, given: NewMessage): MessageRecord {
  const { channel, content = '', repliesTo } = given;
  const message: MessageRecord = {
    id: world.drawId(),
    channelId: channel.id,
    authorId: given.authorId,
    isFromWebhook: given.isFromWebhook ?? false,
    type: given.type ?? (repliesTo === undefined ? 0 : 19),
    content,
    embeds: given.embeds ?? [],
    components: given.components ?? [],
    attachments: given.attachments ?? [],
    flags: given.flags ?? 0,
    ...mentionsOf(world, given),
    repliesTo,
    privateTo: given.privateTo,
    interaction: given.interaction,
    editedAt: null,
    edits: 0,
    isDeleted: false,
    isTaken: false,
    threadId: undefined,
  };
  world.messages.set(message.id, message);
  dispatch(messageEvent(world, message, 'MESSAGE_CREATE'));
  return message;
}

/** The bot pings nobody by its text (its bodies are refused otherwise); a reply of its own may ping who it answers. */
function mentionsOf(world: World, given: NewMessage) {
  const { channel, authorId, content = '', repliesTo, pingsRepliedUser = false } = given;
  const replied = repliesTo === undefined ? undefined : world.messages.get(repliesTo);
  const users = pingsRepliedUser && replied && !replied.isFromWebhook ? [replied.authorId] : [];
  if (authorId === world.bot.id) return { mentions: users, mentionedRoles: [], mentionsEveryone: false };
  for (const [, id = ''] of content.matchAll(/<@!?(\d+)>/gu)) if (world.users.has(id)) users.push(id);
  const roles = channel.guildId === null ? undefined : world.guild(channel.guildId).roles;
  const mentionedRoles = [...content.matchAll(/<@&(\d+)>/gu)].flatMap(([, id = '']) => (roles?.has(id) ? [id] : []));
  const mayPingAll =
    given.isFromWebhook === true ||
    (permissionsIn(world, channel, authorId) & PermissionFlagsBits.MentionEveryone) !== 0n;
  const mentionsEveryone = channel.guildId !== null && mayPingAll && /@(?:everyone|here)\b/u.test(content);
  return { mentions: [...new Set(users)], mentionedRoles: [...new Set(mentionedRoles)], mentionsEveryone };
}

/** Takes over what the body gives and leaves the rest. The first edit of a deferred reply only fills it. */
export function editMessage(
  { world, dispatch }: Backend,
  message: MessageRecord,
  body: MessageBody,
  files: readonly UploadedFile[],
) {
  const isV2 = (((body.flags ?? 0) | message.flags) & MessageFlags.IsComponentsV2) !== 0;
  const attachments = keptAttachments(world, message, body, files);
  const content = body.content === undefined ? message.content : (body.content ?? '');
  const embeds = body.embeds === undefined ? message.embeds : (body.embeds ?? []);
  const components = body.components === undefined ? message.components : (body.components ?? []);
  if (isV2 && (content !== '' || embeds.length > 0))
    throw new DiscordRefusal(400, 50035, ['content or embeds stay beside components v2']);
  if (content.trim() === '' && embeds.length + components.length + attachments.length === 0)
    throw new DiscordRefusal(400, 50006, ['Cannot send an empty message']);
  if (isLoading(message)) message.flags &= ~MessageFlags.Loading;
  else message.edits += 1;
  Object.assign(message, { content, embeds, components, attachments });
  if (isV2) message.flags |= MessageFlags.IsComponentsV2;
  message.editedAt = new Date().toISOString();
  dispatch(messageEvent(world, message, 'MESSAGE_UPDATE'));
}

export function deleteMessage({ world, dispatch }: Backend, message: MessageRecord): void {
  const { guildId } = world.channel(message.channelId);
  message.isDeleted = true;
  const data = { id: message.id, channel_id: message.channelId, ...(guildId !== null && { guild_id: guildId }) };
  dispatch({ ...messageEvent(world, message, 'MESSAGE_DELETE'), data });
}

/** A private message reaches the bot as if it were a direct one: by the DirectMessages intent and without its guild. */
export function messageEvent(world: World, message: MessageRecord, name: string): GatewayEvent {
  const { guildId } = world.channel(message.channelId);
  const isDirect = guildId === null || message.privateTo !== undefined;
  return {
    name,
    guildId,
    intents: isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
    data: (intents) => describeMessageEvent(world, message, intents),
  };
}

export const uploadedAttachments = (
  world: World,
  body: MessageBody,
  files: readonly UploadedFile[],
): AttachmentRecord[] =>
  files.map(({ key, name, content }) => {
    const described = body.attachments?.find(({ id }) => id === key);
    return { id: world.drawId(), name: described?.filename ?? name, content, description: described?.description };
  });

/** Given `attachments`, only those in it stay. */
function keptAttachments(world: World, message: MessageRecord, body: MessageBody, files: readonly UploadedFile[]) {
  const listed = body.attachments?.map(({ id }) => id);
  const kept = listed ? message.attachments.filter(({ id }) => listed.includes(id)) : message.attachments;
  return [...kept, ...uploadedAttachments(world, body, files)];
}
