// Test support: an interaction begins: it is written down, given a token, and dispatched to the bot's shard.
import type { Backend, InteractionKind, InteractionRecord } from './backend.js';
import { describeChannelFor, describeMember, describeUser } from './describe-guild.js';
import { describeMessage } from './describe-message.js';
import { permissionsIn } from './permissions.js';
import type { ChannelRecord, Json, UserRecord, World } from './world.js';

const TYPES: Readonly<Record<InteractionKind, number>> = {
  command: 2,
  menu: 2,
  button: 3,
  select: 3,
  autocomplete: 4,
  modal: 5,
};
/** Where an interaction happens: a guild, direct messages with the bot, a conversation without it. */
export const CONTEXTS = { text: 0, thread: 0, dm: 1, private: 2 } as const;

export interface NewInteraction {
  readonly kind: InteractionKind;
  readonly name: string;
  readonly user: UserRecord;
  readonly channel: ChannelRecord;
  readonly data: Json;
  readonly sourceId?: string | undefined;
}

export function startInteraction(backend: Backend, given: NewInteraction): InteractionRecord {
  const { world } = backend;
  const { kind, name, user, channel, sourceId } = given;
  if (!backend.isServed(channel.guildId))
    throw new Error(`no bot is connected for ${name}: await fake.whenReady() first`);
  const id = world.drawId();
  const { guildId } = channel;
  const record: InteractionRecord = {
    id,
    token: `token-${id}`,
    kind,
    name,
    userId: user.id,
    channelId: channel.id,
    guildId,
    sourceId,
    startedMs: performance.now(),
    isUserInstallOnly: channel.kind === 'private' || (guildId !== null && !world.guild(guildId).hasBot),
    ackMs: undefined,
    acknowledgement: undefined,
    originalId: undefined,
    editsAtStart: 0,
    followUpIds: [],
    modal: undefined,
    choices: [],
    isExpired: false,
  };
  backend.interactions.set(id, record);
  const source = sourceId === undefined ? undefined : world.message(sourceId);
  const message = source && { message: describeMessage(world, source, undefined) };
  backend.dispatch({
    name: 'INTERACTION_CREATE',
    guildId,
    intents: 0,
    data: { ...base(world, record, given), ...message },
  });
  return record;
}

function base(world: World, record: InteractionRecord, { user, channel, data }: NewInteraction): Json {
  const { id, token, kind, isUserInstallOnly } = record;
  const permissions = permissionsIn(world, channel, user.id).toString();
  const guild = channel.guildId === null ? undefined : world.guild(channel.guildId);
  const member = guild && { ...describeMember(guild, user.id), user: describeUser(user), permissions };
  const owners = {
    ...(!isUserInstallOnly && { 0: channel.guildId ?? '0' }),
    ...(user.hasInstalledBot && { 1: user.id }),
  };
  return {
    id,
    token,
    type: TYPES[kind],
    application_id: world.bot.id,
    version: 1,
    channel_id: channel.id,
    channel: describeChannelFor(world, channel, user.id),
    ...(guild
      ? { guild_id: guild.id, guild: { id: guild.id, locale: guild.locale, features: [] }, member }
      : { user: describeUser(user) }),
    ...(guild && { guild_locale: guild.locale }),
    locale: user.locale,
    app_permissions: permissionsIn(world, channel, world.bot.id).toString(),
    authorizing_integration_owners: owners,
    context: CONTEXTS[channel.kind],
    entitlements: [],
    attachment_size_limit: 10_485_760,
    data,
  };
}
