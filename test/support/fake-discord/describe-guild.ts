// Test support: users, members, channels and guilds as the API and the gateway give them.
import { permissionsIn } from './permissions.js';
import type { ChannelRecord, GuildRecord, Json, RoleRecord, UserRecord, World } from './world.js';

const LONG_AGO = '2024-01-01T00:00:00.000000+00:00';
const CHANNEL_TYPES = { text: 0, dm: 1, private: 1, thread: 11 } as const;

export const describeUser = (user: UserRecord): Json => ({
  id: user.id,
  username: user.name,
  discriminator: '0',
  global_name: user.name,
  avatar: null,
  bot: user.isBot,
  public_flags: 0,
});

/** `user` is left out of the member of a message, as Discord does. */
export const describeMember = (guild: GuildRecord, userId: string): Json => ({
  roles: [...(guild.members.get(userId) ?? [])],
  joined_at: LONG_AGO,
  premium_since: null,
  nick: null,
  avatar: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
});

export const describeRole = (role: RoleRecord): Json => ({
  id: role.id,
  name: role.name,
  permissions: role.permissions.toString(),
  position: 0,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: true,
  flags: 0,
});

export function describeChannel(world: World, channel: ChannelRecord): Json {
  const base = { id: channel.id, type: CHANNEL_TYPES[channel.kind], last_message_id: null, flags: 0 };
  if (channel.guildId === null)
    return { ...base, recipients: channel.recipientIds.map((id) => describeUser(world.user(id))) };
  const inGuild = { ...base, guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId };
  if (channel.kind === 'thread') return { ...inGuild, ...threadFields(channel) };
  const overwrites = [...channel.denied].map(([id, { isRole, permissions }]) => ({
    id,
    type: isRole ? 0 : 1,
    allow: '0',
    deny: permissions.toString(),
  }));
  return {
    ...inGuild,
    position: 0,
    nsfw: false,
    topic: null,
    rate_limit_per_user: 0,
    permission_overwrites: overwrites,
  };
}

const threadFields = (thread: ChannelRecord): Json => ({
  owner_id: thread.ownerId,
  message_count: 0,
  member_count: 1,
  total_message_sent: 0,
  rate_limit_per_user: 0,
  thread_metadata: {
    archived: thread.isArchived,
    locked: false,
    auto_archive_duration: 1440,
    archive_timestamp: LONG_AGO,
    create_timestamp: LONG_AGO,
  },
  member: { id: thread.id, user_id: thread.ownerId, join_timestamp: LONG_AGO, flags: 0 },
});

/** The partial channel in an interaction, with what the user may do there. */
export const describeChannelFor = (world: World, channel: ChannelRecord, userId: string): Json => ({
  ...describeChannel(world, channel),
  permissions: permissionsIn(world, channel, userId).toString(),
});

/** A guild as GUILD_CREATE gives it; without the GuildMembers intent the bot is the only member in it. */
export function describeGuild(world: World, guild: GuildRecord): Json {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const botMember = { ...describeMember(guild, world.bot.id), user: describeUser(world.bot) };
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()].map(describeRole),
    channels: channels.filter(({ kind }) => kind === 'text').map((channel) => describeChannel(world, channel)),
    threads: channels.filter(({ kind }) => kind === 'thread').map((channel) => describeChannel(world, channel)),
    members: [botMember],
    member_count: guild.members.size,
    guild_scheduled_events: [...guild.events.values()],
    ...{ emojis: [], stickers: [], features: [], presences: [], voice_states: [], stage_instances: [] },
    ...{ icon: null, splash: null, banner: null, afk_channel_id: null, afk_timeout: 300, description: null },
    ...{ verification_level: 0, default_message_notifications: 1, explicit_content_filter: 0, mfa_level: 0 },
    ...{ nsfw_level: 0, premium_tier: 0, premium_progress_bar_enabled: false, system_channel_flags: 0 },
    ...{ system_channel_id: null, rules_channel_id: null, public_updates_channel_id: null, vanity_url_code: null },
    ...{ joined_at: LONG_AGO, large: false, unavailable: false },
  };
}
