// Test support: the routes by which a bot answers an interaction: first response, @original, follow-ups. One first
// response within the time Discord gives (10062 after it), never a second (40060).
import { MessageFlags } from 'discord.js';
import type { Acknowledgement, Backend, InteractionRecord } from './backend.js';
import { describeMessage, isLoading } from './describe-message.js';
import type { Handlers } from './handler.js';
import type { UploadedFile } from './read-request.js';
import { DiscordRefusal } from './refusal.js';
import type { Json, MessageRecord } from './world.js';
import { createMessage, deleteMessage, editMessage, type MessageBody, uploadedAttachments } from './write-message.js';

const KINDS: Readonly<Record<number, Acknowledgement>> = {
  4: 'message',
  5: 'deferred',
  6: 'deferred-update',
  7: 'update',
  8: 'choices',
  9: 'modal',
};

/** Follow-ups of an interaction where only the user installed the application. */
const MAX_FOLLOW_UPS_OF_USER_INSTALL = 5;

type InteractionRoute = 'respond' | 'get-reply' | 'edit-reply' | 'delete-reply' | 'follow-up';

export const interactionHandlers: Pick<Handlers, InteractionRoute> = {
  respond({ backend, parameters, query, body, files }) {
    const interaction = unanswered(backend, parameters.interaction, parameters.token);
    const { type = 0, data = {} } = body as { type?: number; data?: Json };
    const acknowledgement = KINDS[type] ?? 'message';
    refuseMisfit(interaction, acknowledgement);
    const message = respond(backend, interaction, acknowledgement, data, files);
    interaction.acknowledgement = acknowledgement;
    interaction.ackMs = performance.now() - interaction.startedMs;
    if (query.get('with_response') !== 'true') return { status: 204 };
    const resource = message && { type, message: describeMessage(backend.world, message, backend.intents()) };
    return {
      status: 200,
      json: { interaction: { id: interaction.id, type: 2, response_message_id: message?.id }, resource },
    };
  },

  'get-reply': ({ backend, parameters }) => described(backend, repliedMessage(backend, parameters)),

  'edit-reply'({ backend, parameters, body, files }) {
    const message = repliedMessage(backend, parameters);
    editMessage(backend, message, body as MessageBody, files);
    return described(backend, message);
  },

  'delete-reply'({ backend, parameters }) {
    deleteMessage(backend, repliedMessage(backend, parameters));
    return { status: 204 };
  },

  'follow-up'({ backend, parameters, body, files }) {
    const interaction = answered(backend, parameters.token);
    const original =
      interaction.originalId === undefined ? undefined : backend.world.messages.get(interaction.originalId);
    // The first follow-up of a deferred reply fills it, private or not as the deferral was.
    if (interaction.acknowledgement === 'deferred' && original && !original.isDeleted && isLoading(original)) {
      editMessage(backend, original, body as MessageBody, files);
      return described(backend, original);
    }
    if (interaction.isUserInstallOnly && interaction.followUpIds.length >= MAX_FOLLOW_UPS_OF_USER_INSTALL)
      throw new DiscordRefusal(400, 40094);
    const message = sendReply(backend, interaction, body as MessageBody, files);
    interaction.followUpIds.push(message.id);
    return described(backend, message);
  },
};

const described = ({ world, intents }: Backend, message: MessageRecord) => ({
  status: 200,
  json: describeMessage(world, message, intents()),
});

function unanswered(backend: Backend, id = '', token = ''): InteractionRecord {
  const interaction = backend.interactions.get(id);
  if (interaction === undefined || interaction.token !== token) throw new DiscordRefusal(404, 10062);
  if (interaction.acknowledgement !== undefined) throw new DiscordRefusal(400, 40060);
  const isLate = performance.now() - interaction.startedMs > backend.acknowledgeWithinMs;
  if (interaction.isExpired || isLate) throw new DiscordRefusal(404, 10062);
  return interaction;
}

/** What may answer what: choices belong to autocomplete, updates to components, and a modal leads to no modal. */
function refuseMisfit({ kind, sourceId }: InteractionRecord, acknowledgement: Acknowledgement): void {
  const needsSource = acknowledgement === 'update' || acknowledgement === 'deferred-update';
  const fits =
    (acknowledgement === 'choices') === (kind === 'autocomplete') &&
    (!needsSource || sourceId !== undefined) &&
    !(acknowledgement === 'modal' && kind === 'modal');
  if (!fits) throw new DiscordRefusal(400, 50035, [`a ${kind} cannot be answered by ${acknowledgement}`]);
}

function respond(
  backend: Backend,
  interaction: InteractionRecord,
  acknowledgement: Acknowledgement,
  data: Json,
  files: readonly UploadedFile[],
): MessageRecord | undefined {
  if (acknowledgement === 'modal') interaction.modal = data as unknown as NonNullable<InteractionRecord['modal']>;
  if (acknowledgement === 'choices') interaction.choices = data.choices as InteractionRecord['choices'];
  if (acknowledgement === 'modal' || acknowledgement === 'choices') return undefined;
  if (acknowledgement === 'message' || acknowledgement === 'deferred') {
    const loading = acknowledgement === 'deferred' ? MessageFlags.Loading : 0;
    const body = data as MessageBody;
    const message = sendReply(backend, interaction, { ...body, flags: (body.flags ?? 0) | loading }, files);
    interaction.originalId = message.id;
    return message;
  }
  const source = backend.world.message(interaction.sourceId ?? '');
  interaction.originalId = source.id;
  interaction.editsAtStart = source.edits;
  if (acknowledgement === 'update') editMessage(backend, source, data as MessageBody, files);
  return source;
}

function sendReply(
  backend: Backend,
  interaction: InteractionRecord,
  body: MessageBody,
  files: readonly UploadedFile[],
): MessageRecord {
  const flags = body.flags ?? 0;
  return createMessage(backend, {
    channel: backend.world.channel(interaction.channelId),
    authorId: backend.world.bot.id,
    type: interaction.kind === 'menu' ? 23 : 20,
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    attachments: uploadedAttachments(backend.world, body, files),
    flags,
    privateTo: flags & MessageFlags.Ephemeral ? interaction.userId : undefined,
    interaction: { id: interaction.id, userId: interaction.userId },
  });
}

function answered({ interactions, world }: Backend, token = ''): InteractionRecord {
  const interaction = interactions.get(/^token-(\d+)$/u.exec(token)?.[1] ?? '');
  if (interaction === undefined || interaction.isExpired) throw new DiscordRefusal(401, 50027);
  if (interaction.acknowledgement === undefined) throw new DiscordRefusal(404, 10015);
  if (!world.channels.has(interaction.channelId)) throw new DiscordRefusal(404, 10003);
  return interaction;
}

function repliedMessage(backend: Backend, parameters: Readonly<Record<string, string>>): MessageRecord {
  const interaction = answered(backend, parameters.token);
  const named = parameters.message;
  const id = named === '@original' ? interaction.originalId : named;
  const isOwn =
    id === interaction.originalId || interaction.followUpIds.includes(id ?? '') || id === interaction.sourceId;
  const message = isOwn && id !== undefined ? backend.world.messages.get(id) : undefined;
  if (message === undefined || message.isDeleted) throw new DiscordRefusal(404, 10008);
  return message;
}
